/* Compiled from lwc-src/dograhCampaignDraft/pending.ts by `npm run build:lwc`. Do not edit: change that file. */
const PLACE = 'dograhCampaignCreation';
/**
 * Keeps the key for the case that the page is loaded again meanwhile. A browser that keeps nothing loses only that.
 *
 * @param creation key and name of the campaign
 */
export function rememberCreation(creation) {
  withStorage((storage) => storage.setItem(PLACE, JSON.stringify(creation)));
}
/** @returns the creation that was begun before the page was loaded again; null when there is none */
export function recallCreation() {
  const text = withStorage((storage) => storage.getItem(PLACE)) ?? null;
  if (text === null) {
    return null;
  }
  try {
    const found = JSON.parse(text);
    return isPending(found) ? found : null;
  } catch {
    // Somebody else wrote there: there is nothing to take up again.
    return null;
  }
}
/** The user has seen how it ended. */
export function forgetCreation() {
  withStorage((storage) => storage.removeItem(PLACE));
}
function isPending(found) {
  const candidate = found;
  return typeof candidate?.idempotencyKey === 'string' && typeof candidate.name === 'string';
}
function withStorage(use) {
  try {
    return use(window.sessionStorage);
  } catch {
    // Switched off by the user or full: the page works without it.
    return undefined;
  }
}
