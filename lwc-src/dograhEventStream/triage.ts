/** What to do about a failure of the event stream. */
export type Triage =
  /** Trying again is of no use: not allowed, not affordable, or there is no such channel. */
  | 'hopeless'
  /** The place to go on from is no longer known: go on from now. */
  | 'forgotten'
  /** The connection broke. */
  | 'broken';

const HOPELESS = /\b40[34]\b|denied|limit exceeded|exceeded.*limit|does not exist|not supported/i;
const FORGOTTEN = /replay/i;

/**
 * @param error what `empApi` reports: a message of the streaming API (`error: '403::…'`), an `Error` or a sentence
 */
export function triage(error: unknown): Triage {
  const text = textOf(error);
  if (FORGOTTEN.test(text)) {
    return 'forgotten';
  }
  return HOPELESS.test(text) ? 'hopeless' : 'broken';
}

/** The channel that a failure is about; null when it is about the connection. */
export function channelOf(error: unknown): string | null {
  const subscription = isObject(error) ? error.subscription : null;
  return typeof subscription === 'string' && subscription !== '' ? subscription : null;
}

function textOf(error: unknown): string {
  if (!isObject(error)) {
    return String(error);
  }
  const inner = isObject(error.ext) && isObject(error.ext.sfdc) ? error.ext.sfdc.failureReason : '';
  return [error.error, error.message, inner].filter((part) => typeof part === 'string').join(' ');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
