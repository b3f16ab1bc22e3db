/** What Salesforce said of one event. */
export type EventVerdict =
  { readonly outcome: 'accepted' | 'duplicate' } | { readonly outcome: 'refused'; readonly reason: string };

/** What became of a request. */
export type Verdict =
  /** Every event has its own answer. */
  | { readonly kind: 'answered'; readonly events: readonly EventVerdict[] }
  /** The token is no longer good. */
  | { readonly kind: 'token-ended' }
  /** The request is too large. */
  | { readonly kind: 'too-large'; readonly reason: string }
  /** The request itself was refused, or failed in a way that its content may have caused. */
  | { readonly kind: 'not-usable'; readonly reason: string }
  /** The org has used up its requests. */
  | { readonly kind: 'limit'; readonly reason: string }
  /** Salesforce cannot take anything now. */
  | { readonly kind: 'unavailable'; readonly reason: string; readonly retryAfterSeconds: number | null };

/**
 * Reads the answer of one of the package's receivers, or of Salesforce in front of it.
 *
 * @param status HTTP status
 * @param headers headers of the answer
 * @param text body of the answer
 * @param sent how many events the request held
 */
export function readAnswer(status: number, headers: Headers, text: string, sent: number): Verdict {
  const body = parsed(text);
  const events = eventVerdicts(body, sent);
  if (status === 202 || (status === 400 && events !== undefined)) {
    return events === undefined ? unavailable(status, text, headers) : { kind: 'answered', events };
  }
  const code = errorCode(body);
  if (status === 401 && code === 'INVALID_SESSION_ID') return { kind: 'token-ended' };
  if (code === 'REQUEST_LIMIT_EXCEEDED') return { kind: 'limit', reason: said(status, text) };
  if (status === 413) return { kind: 'too-large', reason: said(status, text) };
  // What the package's own Apex could not handle, or refuses as malformed: one event of many may be the cause.
  if (status === 400 || status === 415 || code === 'APEX_ERROR')
    return { kind: 'not-usable', reason: said(status, text) };
  return unavailable(status, text, headers);
}

function unavailable(status: number, text: string, headers: Headers): Verdict {
  return { kind: 'unavailable', reason: said(status, text), retryAfterSeconds: retryAfter(headers) };
}

function eventVerdicts(body: unknown, sent: number): EventVerdict[] | undefined {
  const list = property(body, 'events');
  if (!Array.isArray(list)) return undefined;
  const verdicts = new Map(
    list.map((entry): [unknown, EventVerdict | undefined] => [property(entry, 'index'), verdict(entry)])
  );
  const ordered = Array.from({ length: sent }, (_, index) => verdicts.get(index));
  return ordered.every((entry) => entry !== undefined) ? ordered : undefined;
}

function verdict(entry: unknown): EventVerdict | undefined {
  const status = property(entry, 'status');
  if (status === 'accepted' || status === 'duplicate') return { outcome: status };
  if (status !== 'refused') return undefined;
  const [error, field] = [property(entry, 'error'), property(entry, 'field')];
  const reason = typeof error === 'string' ? error : 'Salesforce gave no reason.';
  return { outcome: 'refused', reason: typeof field === 'string' ? `${field}: ${reason}` : reason };
}

/** Salesforce itself answers with a list of errors, each with a code. */
function errorCode(body: unknown): unknown {
  return Array.isArray(body) ? property(body[0], 'errorCode') : undefined;
}

/** Seconds that `Retry-After` asks for, as a number or a date (RFC 9110, section 10.2.3). */
function retryAfter(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,6}$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, (date - Date.now()) / 1000);
}

const LONGEST = 300;

function said(status: number, text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return `Salesforce answered ${status}${words === '' ? '' : `: ${words.slice(0, LONGEST)}`}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A maintenance page is no JSON; the status decides then.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
