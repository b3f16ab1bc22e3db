/** How rules are written: data about the rule beside the generator function that looks for problems. */
import { placeOf } from '../project/project.ts';
import type { Problem, ProjectRule } from '../types.ts';

export type RuleBody = Omit<ProjectRule, 'gate'>;

/** A rule of the gate that checks single metadata files. */
export function metadataRule(body: RuleBody): ProjectRule {
  return { gate: 'metadata', ...body };
}

/** A rule of the gate that checks how components fit together. */
export function referenceRule(body: RuleBody): ProjectRule {
  return { gate: 'references', ...body };
}

/** A rule of the gate that reads Apex. */
export function apexRule(body: RuleBody): ProjectRule {
  return { gate: 'apex-syntax', ...body };
}

/** A problem at an element of a file; without an element at the file's beginning. */
export function problemAt(
  file: string,
  element: { readonly line: number; readonly column: number } | undefined,
  message: string,
  mend?: string
): Problem {
  return { place: placeOf(file, element), message, ...(mend !== undefined && { mend }) };
}
