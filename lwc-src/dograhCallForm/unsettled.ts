import type { CallRequest } from '../../generator/schema/pages/quick-call-controller.ts';

/** A call that was asked for and of which nobody knows yet what became of it. */
export interface Unsettled<Answer> {
  request: CallRequest;
  /** Null when the page was loaded again meanwhile, so that the answer will never be heard. */
  answer: Promise<Answer> | null;
}

interface Kept {
  request: CallRequest;
  askedAt: number;
}

const PLACE = 'dograhUnsettledCall ';
/** Dograh is asked for the calls of one day: older ones would never be found. */
const KEPT_MILLISECONDS = 86_400_000;

/**
 * Remembers calls by person: for a form that is closed and opened again as long as the page lives, and in the browser's
 * tab for one that is loaded again. A browser that keeps nothing loses only the latter.
 */
export class UnsettledCalls<Answer> {
  private readonly ofPage = new Map<string, Unsettled<Answer>>();

  /** @returns the call to this person; undefined when everything about it is known */
  get(subject: string): Unsettled<Answer> | undefined {
    return this.ofPage.get(subject) ?? recall(subject);
  }

  /** Has to come before the request leaves the page. */
  remember(subject: string, request: CallRequest): void {
    // What the workflow is told about the person is not needed to find the call, and is nobody else's business.
    const kept: Kept = { request: { ...request, variables: [] }, askedAt: Date.now() };
    withStorage((storage) => storage.setItem(PLACE + subject, JSON.stringify(kept)));
  }

  /** Adds the answer that is on its way. */
  await(subject: string, entry: Unsettled<Answer>): void {
    this.ofPage.set(subject, entry);
  }

  /** What became of the call is known. */
  forget(subject: string): void {
    this.ofPage.delete(subject);
    withStorage((storage) => storage.removeItem(PLACE + subject));
  }
}

function recall(subject: string): { request: CallRequest; answer: null } | undefined {
  const text = withStorage((storage) => storage.getItem(PLACE + subject)) ?? null;
  const kept = text === null ? null : parsed(text);
  return isKept(kept) && Date.now() - kept.askedAt < KEPT_MILLISECONDS
    ? { request: kept.request, answer: null }
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Somebody else wrote there: there is no call to look for.
    return null;
  }
}

function isKept(found: unknown): found is Kept {
  const { request, askedAt } = (found ?? {}) as Partial<Kept>;
  return typeof request?.idempotencyKey === 'string' && typeof askedAt === 'number';
}

function withStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(window.sessionStorage);
  } catch {
    // Switched off by the user or full: the form works without it, as long as the page is not loaded again.
    return undefined;
  }
}
