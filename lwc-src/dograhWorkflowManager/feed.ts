import listWorkflows from '@salesforce/apex/DograhWorkflowController.listWorkflows';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { openEventStream, type OpenStream, type StreamState } from 'c/dograhEventStream';
import { startPolling, type Polling } from 'c/dograhPolling';
import type { WorkflowList } from '../../generator/schema/pages/workflow-controller.ts';

/** How often the list is read while nothing streams. Apex asks Dograh no more often, however many look. */
export const POLLING_SECONDS = 60;
/** With streaming, in case an event got lost on the way. */
const LIVE_SECONDS = 600;
const CHANNEL = '/event/Dograh_Definition_Event__e';

/** What the feed needs to know, and whom it tells what. */
export interface FeedListener {
  /** A record page shows one workflow and needs no list. */
  wantsList(): boolean;
  onList(list: WorkflowList): void;
  onError(error: PageError): void;
  onState(state: StreamState): void;
  /** @param externalId Dograh's id of the workflow that was changed in Dograh */
  onChanged(externalId: string): void;
}

/** Keeps the list fresh: by the events that tell of changes in Dograh, and by asking now and then. */
export class WorkflowFeed {
  private readonly listener: FeedListener;
  private polling: Polling | null = null;
  private stream: OpenStream | null = null;
  private isClosed = false;

  constructor(listener: FeedListener) {
    this.listener = listener;
  }

  open(): void {
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

  close(): void {
    this.isClosed = true;
    this.polling?.stop();
    // Nothing more is called back, however the connection ends.
    this.stream?.close().catch(() => undefined);
  }

  /** Asks Dograh itself, past every kept copy. */
  async refresh(): Promise<void> {
    // The listener has been told of the failure.
    await this.read(true).catch(() => undefined);
  }

  /** Reads what Apex has; it drops its copy when Dograh reports a change. */
  readAgain(): void {
    // The listener has been told of the failure.
    this.polling?.runNow().catch(() => undefined);
  }

  private follow(payload: Record<string, unknown>): void {
    if (payload.Definition_Type__c === 'workflow') {
      this.listener.onChanged(String(payload.External_Id__c ?? ''));
      this.readAgain();
    }
  }

  private async read(refresh: boolean): Promise<void> {
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
