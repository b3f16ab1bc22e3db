import type { SourceSpan } from '../model/types.ts';

/** One place where the schema and an OpenAPI document say different things. */
export interface Difference {
  /**
   * - `unexplained`: the schema or the document is wrong, or an explanation is missing.
   * - `explained`: a `@differs` tag says why the schema is right.
   * - `information`: the document offers something that the schema leaves out; nothing can break.
   */
  readonly kind: 'unexplained' | 'explained' | 'information';
  /** Operation of the schema; for a type's member the first operation that uses it. */
  readonly operation: string;
  /**
   * `path`, `method`, `path.name`, `query.name`, `header.name`, `body` or `response` of the operation, or
   * `Type.member` of a type. A `@differs` tag names the place with the same words.
   */
  readonly where: string;
  /** What is different, in a sentence. */
  readonly what: string;
  /** Why it is right as it stands; null unless it is explained. */
  readonly explanation: string | null;
  /** Where the schema says it. */
  readonly span: SourceSpan;
}

/** A difference as it is found, before the explanations are looked at. */
export type Finding = Omit<Difference, 'kind' | 'explanation'> & { readonly harmless: boolean };

/** A place belongs to a type when it is written `Type.member`, else to its operation. */
export function belongsToType(where: string): boolean {
  return /^[A-Z]\w*\./.test(where);
}
