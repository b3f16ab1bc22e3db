/** A creation that was begun and whose end the user has not seen. */
export interface PendingCreation {
  idempotencyKey: string;
  name: string;
}

const PLACE = 'dograhCampaignCreation';

/**
 * Keeps the key for the case that the page is loaded again meanwhile. A browser that keeps nothing loses only that.
 *
 * @param creation key and name of the campaign
 */
export function rememberCreation(creation: PendingCreation): void {
  withStorage((storage) => storage.setItem(PLACE, JSON.stringify(creation)));
}

/** @returns the creation that was begun before the page was loaded again; null when there is none */
export function recallCreation(): PendingCreation | null {
  const text = withStorage((storage) => storage.getItem(PLACE)) ?? null;
  if (text === null) {
    return null;
  }
  try {
    const found: unknown = JSON.parse(text);
    return isPending(found) ? found : null;
  } catch {
    // Somebody else wrote there: there is nothing to take up again.
    return null;
  }
}

/** The user has seen how it ended. */
export function forgetCreation(): void {
  withStorage((storage) => storage.removeItem(PLACE));
}

function isPending(found: unknown): found is PendingCreation {
  const candidate = found as Partial<PendingCreation> | null;
  return typeof candidate?.idempotencyKey === 'string' && typeof candidate.name === 'string';
}

function withStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(window.sessionStorage);
  } catch {
    // Switched off by the user or full: the page works without it.
    return undefined;
  }
}
