import listCalls from '@salesforce/apex/DograhCallMonitorController.listCalls';
import { noteOrgTime } from 'c/dograhCallClock';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import type { CallFilter, CallPage } from '../../generator/schema/pages/call-monitor-controller.ts';

export const PAGE_SIZE = 200;

const EVERY_CALL: CallFilter = {
  scope: 'all',
  recordId: null,
  statuses: null,
  text: null,
  flaggedOnly: false,
  callIds: null,
  changedSince: null,
  pageSize: PAGE_SIZE,
  cursor: null
};

/** Carries what a page shows when reading calls failed. */
export class ReadingFailed extends Error {
  readonly pageError: PageError;

  constructor(pageError: PageError) {
    super(pageError.message);
    this.pageError = pageError;
  }
}

/**
 * Reads one page of calls, and learns the org's time from it.
 * @param wanted what restricts the calls; the rest does not
 * @throws ReadingFailed
 */
export async function readCalls(wanted: Partial<CallFilter>): Promise<CallPage> {
  const correlationId = newCorrelationId();
  const sentAt = Date.now();
  try {
    const page = await listCalls({ filter: { ...EVERY_CALL, ...wanted }, correlationId });
    noteOrgTime(page.readAt, sentAt);
    return page;
  } catch (error) {
    throw new ReadingFailed(reduceError(error, correlationId));
  }
}
