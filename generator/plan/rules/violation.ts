import type { SourceSpan } from '../../model/types.ts';

/** A rule of the platform that the schema breaks. */
export interface RuleViolation {
  readonly code: string;
  readonly span: SourceSpan | null;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: how to mend it. */
  readonly hint: string;
}

/** Finds the violations of a rule; without any the list is empty. */
export function violation(
  rule: { readonly code: string },
  span: SourceSpan | null,
  message: string,
  hint: string
): RuleViolation {
  return { code: rule.code, span, message, hint };
}
