/** Refreshing what a page shows: a component asks, those that are registered answer. */
import { changedRecords } from '../runtime/records.ts';

export const REFRESH_ERROR = 'RefreshError';
export const REFRESH_COMPLETE = 'RefreshComplete';
export const REFRESH_COMPLETE_WITH_ERROR = 'RefreshCompleteWithError';

type Handler = () => Promise<unknown>;

const handlers = new Map<number, Handler>();
let last = 0;

export class RefreshEvent extends CustomEvent<undefined> {
  constructor() {
    super('lightning__refreshview', { bubbles: true, composed: true, cancelable: true });
  }
}

export function registerRefreshHandler(element: object, onRefresh: Handler): number {
  handlers.set(++last, async () => onRefresh.call(element));
  return last;
}

export function unregisterRefreshHandler(id: number): void {
  handlers.delete(id);
}

export function registerRefreshContainer(): number {
  return ++last;
}

export function unregisterRefreshContainer(): void {
  // The page is the only container.
}

/** Runs every handler and reads every record of the page anew. */
export async function refreshView(): Promise<void> {
  changedRecords.announceAll();
  await Promise.allSettled([...handlers.values()].map(async (handler) => handler()));
}
