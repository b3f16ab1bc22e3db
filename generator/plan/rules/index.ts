import type { PackageModel, SourceSpan } from '../../model/types.ts';

/** A rule of the platform that the schema breaks. */
export interface RuleViolation {
  readonly code: string;
  readonly span: SourceSpan | null;
  readonly message: string;
  readonly hint: string;
}

export type PlatformRule = (model: PackageModel) => readonly RuleViolation[];

export const platformRules: readonly PlatformRule[] = [];
