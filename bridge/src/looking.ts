import type { Settings } from './configuration/settings.ts';
import type { DograhApi } from './dograh/dograh-api.ts';
import type { Log } from './observability/log.ts';
import type { Metrics } from './observability/metrics.ts';
import type { EventQueue } from './queue/event-queue.ts';
import type { QueuedEvent } from './queue/queued-event.ts';
import { reconcileForever, type ReconcilerPorts, type ReconciliationReport } from './reconcile/reconciler.ts';
import { startWatching } from './watch/start-watching.ts';

const MINUTE = 60_000;
/** A run is left alone for this long after its end: its webhook may still come. */
const SETTLE_AFTER = 10 * MINUTE;

/** What comparing Dograh's runs works with, and what the last comparison found. */
export interface Reconciling extends ReconcilerPorts {
  last: ReconciliationReport | null;
}

/** What comparing Dograh's runs works with. */
export function reconcilerPorts(dograh: DograhApi, queue: EventQueue, metrics: Metrics, log: Log): Reconciling {
  const now = (): Date => new Date();
  const reconciling: Reconciling = {
    last: null,
    dograh,
    queue,
    metrics,
    log,
    now,
    settleAfter: SETTLE_AFTER,
    onReport: (report) => {
      reconciling.last = report;
    }
  };
  return reconciling;
}

/** Compares and watches Dograh until it is told to stop. */
export async function lookAtDograh(
  settings: Settings,
  dograh: DograhApi,
  reconciler: ReconcilerPorts & { readonly queue: EventQueue },
  isMonitored: () => boolean,
  signal: AbortSignal
): Promise<void> {
  const { queue, log, now } = reconciler;
  const pace = {
    every: settings.RECONCILE_EVERY_MINUTES * MINUTE,
    lookBack: settings.RECONCILE_LOOK_BACK_HOURS * 60 * MINUTE
  };
  const keep = (event: QueuedEvent): Promise<boolean> => queue.keep(event);
  await Promise.all([
    reconcileForever(reconciler, pace, signal),
    startWatching(dograh, isMonitored, { keep, log, now }, signal)
  ]);
}
