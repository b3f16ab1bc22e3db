/* Compiled from lwc-src/dograhWorkflowManager/feed.ts by `npm run build:lwc`. Do not edit: change that file. */
import listWorkflows from '@salesforce/apex/DograhWorkflowController.listWorkflows';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { openEventStream } from 'c/dograhEventStream';
import { startPolling } from 'c/dograhPolling';
/** How often the list is read while nothing streams. Apex asks Dograh no more often, however many look. */
export const POLLING_SECONDS = 60;
/** With streaming, in case an event got lost on the way. */
const LIVE_SECONDS = 600;
const CHANNEL = '/event/Dograh_Definition_Event__e';
/** Keeps the list fresh: by the events that tell of changes in Dograh, and by asking now and then. */
export class WorkflowFeed {
  listener;
  polling = null;
  stream = null;
  isClosed = false;
  constructor(listener) {
    this.listener = listener;
  }
  open() {
    this.polling = startPolling(() => this.read(false), { seconds: POLLING_SECONDS });
    this.readAgain();
    this.stream = openEventStream(
      CHANNEL,
      (payload) => this.follow(payload),
      (state) => {
        this.listener.onState(state);
        this.polling?.setSeconds(state === 'live' ? LIVE_SECONDS : POLLING_SECONDS);
      }
    );
  }
  close() {
    this.isClosed = true;
    this.polling?.stop();
    // Nothing more is called back, however the connection ends.
    this.stream?.close().catch(() => undefined);
  }
  /** Asks Dograh itself, past every kept copy. */
  async refresh() {
    // The listener has been told of the failure.
    await this.read(true).catch(() => undefined);
  }
  /** Reads what Apex has; it drops its copy when Dograh reports a change. */
  readAgain() {
    // The listener has been told of the failure.
    this.polling?.runNow().catch(() => undefined);
  }
  follow(payload) {
    if (payload.Definition_Type__c === 'workflow') {
      this.listener.onChanged(String(payload.External_Id__c ?? ''));
      this.readAgain();
    }
  }
  async read(refresh) {
    if (!this.listener.wantsList()) {
      return;
    }
    const correlationId = newCorrelationId();
    try {
      const list = await listWorkflows({ refresh, correlationId });
      if (!this.isClosed) {
        this.listener.onList(list);
      }
    } catch (error) {
      if (!this.isClosed) {
        this.listener.onError(reduceError(error, correlationId));
      }
      throw error;
    }
  }
}
