import { kindFrom, messageFrom, read, type Told } from './readers';
import { RETRYABLE, TITLES, type ErrorKind } from './kinds';

export type { ErrorKind };

/** An error as `c-dograh-error-panel` shows it. */
export interface PageError {
  kind: ErrorKind;
  title: string;
  /** What happened and what to do. */
  message: string;
  /** What to search the logs for. */
  correlationId: string | null;
  /** Which value is meant; null when none in particular. */
  field: string | null;
  /** Whether the same request may succeed later. Says nothing of whether it already did what it should. */
  retryable: boolean;
}

/**
 * @param error whatever was thrown: by Apex, by Lightning Data Service, by the network or by the page itself
 * @param correlationId id of the request that failed; used when the error bears none
 * @returns what a person can read. Never throws
 */
export function reduceError(error: unknown, correlationId: string): PageError {
  const told: Told = read(error);
  const kind = kindFrom(told);
  return {
    kind,
    title: TITLES[kind],
    message: messageFrom(told, kind),
    correlationId: told.correlationId || correlationId || null,
    field: told.field,
    retryable: RETRYABLE.has(kind)
  };
}
