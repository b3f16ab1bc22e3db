import networkText from '@salesforce/label/c.Dograh_Error_Network';
import { KINDS_OF_APEX, TEXTS, type ErrorKind } from './kinds';

/** What an error tells, before it is put into words. */
export interface Told {
  /** For people; null when the error has only words for developers. */
  message: string | null;
  correlationId: string | null;
  field: string | null;
  /** Apex's own kind, or ours. */
  kind: string | null;
  /** HTTP status of the answer; null when there was none. */
  status: number | null;
}

type Unknown = Readonly<Record<string, unknown>>;

const NOTHING: Told = { message: null, correlationId: null, field: null, kind: null, status: null };
const NO_ANSWER = /failed to fetch|networkerror|network error|load failed|disconnected or canceled|offline/i;
const NO_ACCESS = /access to the apex class|insufficient (privileges|access)|not have (the )?(access|permission)/i;
/** Something on the way to Salesforce answered in its place. */
const GATEWAY_STATUSES: ReadonlySet<number> = new Set([502, 503, 504]);
const STATUS_KINDS: Readonly<Record<number, ErrorKind>> = { 401: 'forbidden', 403: 'forbidden', 404: 'notFound' };

/** Reads any of the shapes in which errors come. */
export function read(error: unknown): Told {
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
export function kindFrom(told: Told): ErrorKind {
  const known = told.kind === null ? undefined : (KINDS_OF_APEX[told.kind] ?? ours(told.kind));
  return (told.status !== null && known !== 'invalid' && STATUS_KINDS[told.status]) || known || 'unexpected';
}

/** The error's own words when they are meant for people, otherwise ours. */
export function messageFrom(told: Told, kind: ErrorKind): string {
  return told.message || TEXTS[kind];
}

/** Body of an answer: of Apex, of Lightning Data Service, or of the platform itself. */
function readBody(body: Unknown): Told {
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
function readRecordErrors(output: Unknown, otherwise: string | null): Told {
  const lists = isObject(output.fieldErrors) ? Object.values(output.fieldErrors) : [];
  const ofFields = lists.flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  const ofRecord: unknown[] = Array.isArray(output.errors) ? output.errors : [];
  const first = ofFields.find(isObject);
  return {
    ...NOTHING,
    message: sentences([...ofRecord, ...ofFields]) ?? otherwise,
    field: first ? textOf(first.field) : null,
    kind: 'record'
  };
}

/** An `Error` of the page or of the browser. Its words are for developers. */
function readPlain(error: Unknown, status: number | null): Told {
  const message = textOf(error.message) ?? textOf(error.statusText);
  if (message !== null && NO_ANSWER.test(message)) {
    return { ...noAnswer(), status };
  }
  return { ...NOTHING, status, message: error instanceof Error ? null : textOf(error.message) };
}

/** Salesforce did not answer, so nobody knows whether it did what was asked. */
function noAnswer(): Told {
  return { ...NOTHING, message: networkText, kind: 'timeout' };
}

/** The JSON that our controllers put into the message of an exception; null when it is none. */
function failureIn(message: unknown): Unknown | null {
  if (typeof message !== 'string' || !message.startsWith('{')) {
    return null;
  }
  const failure = parsed(message);
  return isObject(failure) && 'kind' in failure ? failure : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A sentence that begins with a brace is no JSON: it is handled as the sentence that it is.
    return null;
  }
}

function sentences(items: readonly unknown[]): string | null {
  const said = items.map((item) => (isObject(item) ? textOf(item.message) : textOf(item)));
  const distinct = [...new Set(said.filter((sentence) => sentence !== null))];
  return distinct.length === 0 ? null : distinct.join(' ');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ours(kind: string): ErrorKind | undefined {
  return kind in TEXTS ? (kind as ErrorKind) : undefined;
}
