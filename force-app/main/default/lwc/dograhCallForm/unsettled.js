/* Compiled from lwc-src/dograhCallForm/unsettled.ts by `npm run build:lwc`. Do not edit: change that file. */
const PLACE = 'dograhUnsettledCall ';
/** Dograh is asked for the calls of one day: older ones would never be found. */
const KEPT_MILLISECONDS = 86_400_000;
/**
 * Remembers calls by person: for a form that is closed and opened again as long as the page lives, and in the browser's
 * tab for one that is loaded again. A browser that keeps nothing loses only the latter.
 */
export class UnsettledCalls {
  ofPage = new Map();
  /** @returns the call to this person; undefined when everything about it is known */
  get(subject) {
    return this.ofPage.get(subject) ?? recall(subject);
  }
  /** Has to come before the request leaves the page. */
  remember(subject, request) {
    // What the workflow is told about the person is not needed to find the call, and is nobody else's business.
    const kept = { request: { ...request, variables: [] }, askedAt: Date.now() };
    withStorage((storage) => storage.setItem(PLACE + subject, JSON.stringify(kept)));
  }
  /** Adds the answer that is on its way. */
  await(subject, entry) {
    this.ofPage.set(subject, entry);
  }
  /** What became of the call is known. */
  forget(subject) {
    this.ofPage.delete(subject);
    withStorage((storage) => storage.removeItem(PLACE + subject));
  }
}
function recall(subject) {
  const text = withStorage((storage) => storage.getItem(PLACE + subject)) ?? null;
  const kept = text === null ? null : parsed(text);
  return isKept(kept) && Date.now() - kept.askedAt < KEPT_MILLISECONDS
    ? { request: kept.request, answer: null }
    : undefined;
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody else wrote there: there is no call to look for.
    return null;
  }
}
function isKept(found) {
  const { request, askedAt } = found ?? {};
  return typeof request?.idempotencyKey === 'string' && typeof askedAt === 'number';
}
function withStorage(use) {
  try {
    return use(window.sessionStorage);
  } catch {
    // Switched off by the user or full: the form works without it, as long as the page is not loaded again.
    return undefined;
  }
}
