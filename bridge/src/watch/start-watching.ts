import type { DograhApi } from '../dograh/dograh-api.ts';
import { CallWatcher } from './call-watcher.ts';
import { CampaignWatcher } from './campaign-watcher.ts';
import { HealthWatcher } from './health-watcher.ts';
import { watchForever, type WatchPace, type WatchPorts } from './watch-forever.ts';
import type { Look, Watcher } from './watcher.ts';
import { WorkflowWatcher } from './workflow-watcher.ts';

const SECOND = 1_000;

const paces = {
  // One request tells whether any campaign runs; who watches calls should not wait a minute for that.
  campaigns: { busy: 10 * SECOND, idle: 15 * SECOND },
  calls: { busy: 4 * SECOND, idle: 10 * SECOND },
  workflows: { busy: 300 * SECOND, idle: 300 * SECOND },
  health: { busy: 15 * SECOND, idle: 60 * SECOND }
} as const satisfies Record<string, WatchPace>;

/** Calls that are asked for at one look, at most. */
const MOST_CALLS = 50;

/**
 * Watches campaigns, calls, workflows and the health of Dograh until it is told to stop. Calls are watched one by one
 * only while a campaign runs or `isMonitored` says that somebody looks.
 */
export async function startWatching(
  dograh: DograhApi,
  isMonitored: () => boolean,
  ports: WatchPorts,
  signal: AbortSignal
): Promise<void> {
  const campaigns = new Attentive(new CampaignWatcher(dograh, ports.now));
  const isWanted = (): boolean => campaigns.isBusy || isMonitored();
  const calls = new CallWatcher({ dograh, isWanted, now: ports.now, most: MOST_CALLS });
  await Promise.all([
    watchForever(campaigns, paces.campaigns, ports, signal),
    watchForever(calls, paces.calls, ports, signal),
    watchForever(new WorkflowWatcher(dograh, ports.now), paces.workflows, ports, signal),
    watchForever(new HealthWatcher(dograh, ports.now), paces.health, ports, signal)
  ]);
}

/** Remembers whether its watcher saw something going on. */
class Attentive implements Watcher {
  readonly name: string;
  isBusy = false;
  private readonly watcher: Watcher;

  constructor(watcher: Watcher) {
    this.watcher = watcher;
    this.name = watcher.name;
  }

  async look(): Promise<Look> {
    const look = await this.watcher.look();
    this.isBusy = look.isBusy;
    return look;
  }
}
