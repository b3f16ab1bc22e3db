import { setTimeout as sleep } from 'node:timers/promises';
import type { UsageRun } from '../../../generator/schema/dograh-api/usage.ts';
import { completedEvent, endOf, hasOutcome, isCall } from '../dograh/run-event.ts';
import type { DograhApi } from '../dograh/dograh-api.ts';
import { correlationId } from '../observability/correlation.ts';
import { messageOf, type Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { QueuedEvent } from '../queue/queued-event.ts';

/** What a comparison found. */
export interface ReconciliationReport {
  readonly from: string;
  readonly to: string;
  /** Runs that Dograh names. */
  readonly runs: number;
  /** Of these, calls that are over and whose end was never told: they are on their way to Salesforce now. */
  readonly filled: readonly string[];
  /** Calls without an outcome yet; the next comparison looks at them again. */
  readonly open: number;
}

/** What the reconciler works with. */
export interface ReconcilerPorts {
  readonly dograh: Pick<DograhApi, 'usageRuns'>;
  readonly queue: {
    /** For which of these keys the end of a call was told. */
    endedKeys: (keys: readonly string[]) => Promise<ReadonlySet<string>>;
    keep: (event: QueuedEvent) => Promise<boolean>;
  };
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'reconciliationFilled' | 'reconciliationSuccess'>;
  now: () => Date;
  /** Milliseconds that a run is left alone after its end: its webhook may still come. */
  readonly settleAfter: number;
  /** Hears of each comparison that came to its end. */
  readonly onReport?: (report: ReconciliationReport) => void;
}

/**
 * Compares Dograh's runs with what the bridge was told. Dograh fires its webhook once after a call, for some runs never:
 * whatever is missing is put into the queue.
 */
export async function reconcile(from: Date, ports: ReconcilerPorts): Promise<ReconciliationReport> {
  const to = ports.now();
  const settledBefore = to.getTime() - ports.settleAfter;
  const seen = new Map<number, UsageRun>();
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = await ports.dograh.usageRuns({ from, to }, page);
    // Pages shift while calls come in: the same run may be seen twice.
    for (const run of answer.runs) seen.set(run.id, run);
    pages = answer.total_pages;
  }
  const calls = [...seen.values()].filter((run) => isCall(run) && endOf(run) <= settledBefore);
  const known = await ports.queue.endedKeys(calls.map(keyOf));
  const missing = calls.filter((run) => !known.has(keyOf(run)));
  const over = missing.filter(hasOutcome);
  for (const run of over) {
    // Of several bridges that find the same hole, one counts it.
    if (await ports.queue.keep(queued(run, to))) ports.metrics.reconciliationFilled.inc();
  }
  const report = {
    from: from.toISOString(),
    to: to.toISOString(),
    runs: seen.size,
    filled: over.map(({ id }) => String(id)),
    open: missing.length - over.length
  };
  ports.metrics.reconciliationSuccess.set(to.getTime() / 1000);
  ports.log.info({ ...report, filled: over.length }, 'Runs of Dograh were compared.');
  ports.onReport?.(report);
  return report;
}

const keyOf = (run: UsageRun): string => `run:${run.id}`;

function queued(run: UsageRun, now: Date): QueuedEvent {
  const body = completedEvent(run);
  return {
    // The same finding has the same id, however often it is made.
    deliveryId: `reconcile-${run.id}`,
    correlationId: correlationId(body['correlationId']),
    key: keyOf(run),
    receivedAt: now.toISOString(),
    body
  };
}

/** Compares again and again, each time as far back as the longest call and its aftermath may reach. */
export async function reconcileForever(
  ports: ReconcilerPorts,
  { every, lookBack }: { readonly every: number; readonly lookBack: number },
  signal: AbortSignal
): Promise<void> {
  while (!signal.aborted) {
    try {
      await reconcile(new Date(ports.now().getTime() - lookBack), ports);
    } catch (error) {
      ports.log.warn({ error: messageOf(error) }, 'Runs could not be compared; the next time they are.');
    }
    await sleep(every, undefined, { signal }).catch((error: unknown) => {
      if ((error as Error).name !== 'AbortError') throw error;
    });
  }
}
