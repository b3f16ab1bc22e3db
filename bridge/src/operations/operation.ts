import { DograhError } from '../dograh/dograh-request.ts';
import type { OperationAnswer, OwnedOperation } from './operation-log.ts';

/** What became of an attempt at an operation. */
export type Attempt =
  /** It is over; the same key gets the same answer from now on. */
  | { readonly kind: 'done'; readonly answer: OperationAnswer }
  /** Nothing was done. The same key may try again. */
  | { readonly kind: 'not-done'; readonly answer: OperationAnswer }
  /** Dograh was asked, and what it did is not known yet. The same key looks before it repeats anything. */
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Dograh may still be at work on a request that nobody waits for any more, such as that of a process that was killed.
 * What it has not done this long afterwards, in seconds, it does no more: its own longest step, the question for
 * credits, ends after ten seconds.
 */
export const SETTLED_AFTER = 120;

/** Whether what Dograh does not show can be taken as not done. */
export const isSettled = ({ sentSecondsAgo }: OwnedOperation): boolean =>
  sentSecondsAgo !== null && sentSecondsAgo >= SETTLED_AFTER;

/**
 * What an error means of the request with which Dograh was asked to do it.
 *
 * @param isFinal whether this refusal ends the operation for good, since Dograh has noted the attempt
 */
export function failedAttempt(error: unknown, isFinal: (status: number) => boolean = () => false): Attempt {
  if (!(error instanceof DograhError)) throw error;
  if (error.mayHaveHappened) return { kind: 'unknown', reason: error.message };
  const { kind, answer } = nothingDone(error);
  return { kind: error.status !== null && isFinal(error.status) ? 'done' : kind, answer };
}

/** What an error means of a request that only prepares. */
export function nothingDone(error: unknown): Attempt & { kind: 'not-done' } {
  if (!(error instanceof DograhError)) throw error;
  const body = {
    status: 'refused',
    error: error.detail === '' ? error.message : error.detail,
    dograhStatus: error.status
  };
  return { kind: 'not-done', answer: { status: statusFor(error.status), body } };
}

/** What an error means of a request that only looks whether it was done. */
export function notSeen(error: unknown): Attempt {
  if (!(error instanceof DograhError)) throw error;
  return { kind: 'unknown', reason: `Whether Dograh has done it could not be looked up. ${error.message}` };
}

/** A wrong key of the bridge is not the caller's fault: to its caller the bridge itself is what does not work. */
function statusFor(status: number | null): number {
  if (status === null) return 503;
  return status === 401 || status === 403 || status >= 500 ? 502 : status;
}
