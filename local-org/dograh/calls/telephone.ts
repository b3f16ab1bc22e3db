import type { Circumstances } from '../circumstances.ts';
import type { SimulatedClock } from '../clock.ts';
import { randomFor, type Random } from '../random.ts';
import type { RunRecord } from '../store/run-record.ts';
import type { Store } from '../store/store.ts';
import { callbackEntry } from './call-logs.ts';
import { planCall, type CallPlan, type CarrierStatus } from './call-plan.ts';
import { writeNotConnected, writeConversation, writeQuality } from './call-results.ts';
import { allWeights, type Outcome } from './outcomes.ts';

/** What others want to know of calls. */
export interface CallListener {
  /** The carrier has told how the call ended. */
  carrierEnded(run: RunRecord, status: CarrierStatus): void;
  /** Everything about the call is written: webhooks may go out. */
  finished(run: RunRecord): void;
}

const ENDS: ReadonlySet<CarrierStatus> = new Set(['completed', 'busy', 'no-answer', 'failed', 'canceled']);
/** Dograh frees the place of a call that it lost track of. */
const LOST_AFTER = 20 * 60_000;

/** Lets calls ring, be answered, talk and end. */
export class Telephone {
  private readonly store: Store;
  private readonly clock: SimulatedClock;
  private readonly circumstances: Circumstances;
  private readonly seed: string;
  private readonly listeners: CallListener[] = [];

  constructor(parts: { store: Store; clock: SimulatedClock; circumstances: Circumstances; seed: string }) {
    this.store = parts.store;
    this.clock = parts.clock;
    this.circumstances = parts.circumstances;
    this.seed = parts.seed;
  }

  listen(listener: CallListener): void {
    this.listeners.push(listener);
  }

  /** What will become of a call to or from the number. */
  outcomeOf(runId: number, number: string): Outcome {
    return (
      this.circumstances.outcomeByNumber[number] ??
      randomFor(this.seed, 'outcome', runId).weighted(allWeights(this.circumstances.outcomes))
    );
  }

  /** The run is in the store; its call begins now. */
  begin(run: RunRecord, outcome: Outcome): void {
    const random = randomFor(this.seed, 'call', run.id);
    const conversations = this.store.workflows.get(run.workflowId)?.conversations ?? [];
    const plan = planCall(outcome, conversations, run.initialContext, random);
    run.gatheredContext = {
      provider: run.mode,
      ...(run.campaignId === null && run.callType === 'outbound' ? { triggered_by: 'api' } : {}),
      call_id: `CA${random.hex(32)}`
    };
    run.turns = [];
    this.store.underWay.add(run);
    for (const { after, status } of plan.news) {
      this.clock.after(after, () => {
        this.hear(run, plan, status, random);
      });
    }
    if (outcome === 'crashed') this.clock.after(LOST_AFTER, () => this.store.underWay.delete(run));
  }

  /** A call that the carrier did not take: the run is over, and its webhook is sent. */
  refuse(run: RunRecord, error: string): void {
    run.isCompleted = true;
    run.gatheredContext = {
      provider: run.mode,
      triggered_by: 'api',
      error,
      call_disposition: 'error',
      mapped_call_disposition: 'error',
      call_tags: ['not_connected', 'telephony_error']
    };
    this.finish(run);
  }

  private hear(run: RunRecord, plan: CallPlan, status: CarrierStatus, random: Random): void {
    const duration = status === 'completed' ? (plan.talk?.duration ?? 0) : null;
    run.callbacks.push(callbackEntry(run, status, this.clock.now, duration));
    if (!ENDS.has(status)) return;
    run.isCompleted = true;
    this.store.underWay.delete(run);
    for (const listener of this.listeners) listener.carrierEnded(run, status);
    if (plan.talk !== null) this.write(run, plan, random);
    else if (status !== 'completed') {
      writeNotConnected(run, status);
      this.finish(run);
    }
  }

  /** The run counts as completed before its outcome is written, and its quality check comes later still. */
  private write(run: RunRecord, { talk, outcome }: CallPlan, random: Random): void {
    const definition = this.store.versionOf(run)?.definition;
    if (talk === null || definition === undefined) return;
    this.clock.after(random.whole(800, 2_600), () => {
      writeConversation(run, talk, outcome, definition);
      const check = writeQuality(run, talk, outcome, definition);
      this.clock.after(check === null ? 0 : random.whole(1_500, 4_000), () => {
        if (check !== null) run.annotations = check;
        this.finish(run);
      });
    });
  }

  private finish(run: RunRecord): void {
    for (const listener of this.listeners) listener.finished(run);
  }
}
