/* Compiled from lwc-src/dograhErrors/dograhErrors.ts by `npm run build:lwc`. Do not edit: change that file. */
import { kindFrom, messageFrom, read } from './readers';
import { RETRYABLE, TITLES } from './kinds';
/**
 * @param error whatever was thrown: by Apex, by Lightning Data Service, by the network or by the page itself
 * @param correlationId id of the request that failed; used when the error bears none
 * @returns what a person can read. Never throws
 */
export function reduceError(error, correlationId) {
  const told = read(error);
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
