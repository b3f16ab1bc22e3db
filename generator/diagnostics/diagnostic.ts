import type { SourceSpan } from '../model/types.ts';

export type Severity = 'error' | 'warning';

/** One thing that is wrong in the schema: what, where, and how to mend it. */
export interface Diagnostic {
  /** `DGSF` and three digits; `explain` says more about each. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: how to mend it. */
  readonly hint: string;
  /** Null when the problem lies in no single place. */
  readonly span: SourceSpan | null;
}

/** What `explain` and the reference documentation say about a code. */
export interface DiagnosticDescription {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
}

/** Orders diagnostics as a reader goes through the files. */
export function byPosition(left: Diagnostic, right: Diagnostic): number {
  return (
    compare(left.span?.file ?? '', right.span?.file ?? '') ||
    (left.span?.line ?? 0) - (right.span?.line ?? 0) ||
    (left.span?.column ?? 0) - (right.span?.column ?? 0) ||
    compare(left.code, right.code) ||
    compare(left.message, right.message)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
