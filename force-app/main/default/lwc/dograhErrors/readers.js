/* Compiled from lwc-src/dograhErrors/readers.ts by `npm run build:lwc`. Do not edit: change that file. */
import networkText from '@salesforce/label/c.Dograh_Error_Network';
import { KINDS_OF_APEX, TEXTS } from './kinds';
const NOTHING = { message: null, correlationId: null, field: null, kind: null, status: null };
const NO_ANSWER = /failed to fetch|networkerror|network error|load failed|disconnected or canceled|offline/i;
const NO_ACCESS = /access to the apex class|insufficient (privileges|access)|not have (the )?(access|permission)/i;
/** Something on the way to Salesforce answered in its place. */
const GATEWAY_STATUSES = new Set([502, 503, 504]);
const STATUS_KINDS = { 401: 'forbidden', 403: 'forbidden', 404: 'notFound' };
/** Reads any of the shapes in which errors come. */
export function read(error) {
  if (typeof error === 'string') {
    return NO_ANSWER.test(error) ? noAnswer() : { ...NOTHING, message: error || null };
  }
  if (!isObject(error)) {
    return NOTHING;
  }
  const status = typeof error.status === 'number' ? error.status : null;
  if (status !== null && GATEWAY_STATUSES.has(status)) {
    return { ...noAnswer(), status };
  }
  if (Array.isArray(error.body)) {
    return { ...NOTHING, message: sentences(error.body), kind: 'record', status };
  }
  if (isObject(error.body)) {
    return { ...readBody(error.body), status };
  }
  return readPlain(error, status);
}
/** Never throws: a kind that nobody knows is unexpected. */
export function kindFrom(told) {
  const known = told.kind === null ? undefined : (KINDS_OF_APEX[told.kind] ?? ours(told.kind));
  return (told.status !== null && known !== 'invalid' && STATUS_KINDS[told.status]) || known || 'unexpected';
}
/** The error's own words when they are meant for people, otherwise ours. */
export function messageFrom(told, kind) {
  return told.message || TEXTS[kind];
}
/** Body of an answer: of Apex, of Lightning Data Service, or of the platform itself. */
function readBody(body) {
  const failure = failureIn(body.message);
  if (failure !== null) {
    return {
      ...NOTHING,
      message: textOf(failure.message),
      correlationId: textOf(failure.correlationId),
      field: textOf(failure.field),
      kind: textOf(failure.kind)
    };
  }
  if (isObject(body.output)) {
    return readRecordErrors(body.output, textOf(body.message));
  }
  const message = textOf(body.message);
  if (message !== null && NO_ACCESS.test(message)) {
    return { ...NOTHING, kind: 'forbidden' };
  }
  if (message !== null && NO_ANSWER.test(message)) {
    return noAnswer();
  }
  // With an error code it is an answer of Lightning Data Service, in words for people; without, an exception of Apex.
  return textOf(body.errorCode) === null ? NOTHING : { ...NOTHING, message, kind: 'record' };
}
/** `{errors: [{message}], fieldErrors: {Name: [{message, field}]}}`: rules of the org that refused a record. */
function readRecordErrors(output, otherwise) {
  const lists = isObject(output.fieldErrors) ? Object.values(output.fieldErrors) : [];
  const ofFields = lists.flatMap((list) => (Array.isArray(list) ? list : []));
  const ofRecord = Array.isArray(output.errors) ? output.errors : [];
  const first = ofFields.find(isObject);
  return {
    ...NOTHING,
    message: sentences([...ofRecord, ...ofFields]) ?? otherwise,
    field: first ? textOf(first.field) : null,
    kind: 'record'
  };
}
/** An `Error` of the page or of the browser. Its words are for developers. */
function readPlain(error, status) {
  const message = textOf(error.message) ?? textOf(error.statusText);
  if (message !== null && NO_ANSWER.test(message)) {
    return { ...noAnswer(), status };
  }
  return { ...NOTHING, status, message: error instanceof Error ? null : textOf(error.message) };
}
/** Salesforce did not answer, so nobody knows whether it did what was asked. */
function noAnswer() {
  return { ...NOTHING, message: networkText, kind: 'timeout' };
}
/** The JSON that our controllers put into the message of an exception; null when it is none. */
function failureIn(message) {
  if (typeof message !== 'string' || !message.startsWith('{')) {
    return null;
  }
  const failure = parsed(message);
  return isObject(failure) && 'kind' in failure ? failure : null;
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    // A sentence that begins with a brace is no JSON: it is handled as the sentence that it is.
    return null;
  }
}
function sentences(items) {
  const said = items.map((item) => (isObject(item) ? textOf(item.message) : textOf(item)));
  const distinct = [...new Set(said.filter((sentence) => sentence !== null))];
  return distinct.length === 0 ? null : distinct.join(' ');
}
function textOf(value) {
  return typeof value === 'string' && value !== '' ? value : null;
}
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function ours(kind) {
  return kind in TEXTS ? kind : undefined;
}
