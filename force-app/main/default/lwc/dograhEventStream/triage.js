/* Compiled from lwc-src/dograhEventStream/triage.ts by `npm run build:lwc`. Do not edit: change that file. */
const HOPELESS = /\b40[34]\b|denied|limit exceeded|exceeded.*limit|does not exist|not supported/i;
const FORGOTTEN = /replay/i;
/**
 * @param error what `empApi` reports: a message of the streaming API (`error: '403::…'`), an `Error` or a sentence
 */
export function triage(error) {
  const text = textOf(error);
  if (FORGOTTEN.test(text)) {
    return 'forgotten';
  }
  return HOPELESS.test(text) ? 'hopeless' : 'broken';
}
/** The channel that a failure is about; null when it is about the connection. */
export function channelOf(error) {
  const subscription = isObject(error) ? error.subscription : null;
  return typeof subscription === 'string' && subscription !== '' ? subscription : null;
}
function textOf(error) {
  if (!isObject(error)) {
    return String(error);
  }
  const inner = isObject(error.ext) && isObject(error.ext.sfdc) ? error.ext.sfdc.failureReason : '';
  return [error.error, error.message, inner].filter((part) => typeof part === 'string').join(' ');
}
function isObject(value) {
  return typeof value === 'object' && value !== null;
}
