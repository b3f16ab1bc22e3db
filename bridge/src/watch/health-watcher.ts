import type { HealthState } from '../../../generator/schema/inbound/health.ts';
import type { DograhApi } from '../dograh/dograh-api.ts';
import { DograhError } from '../dograh/dograh-request.ts';
import { messageOf } from '../observability/log.ts';
import type { Look, Watcher } from './watcher.ts';

/** An answer that takes longer than this, in milliseconds, makes callouts of Salesforce fail too. */
const SLOW = 5_000;
/** Failures in a row after which Dograh counts as down: one may be chance. */
const DOWN_AFTER = 3;

/** Notices when Dograh begins or ceases to answer as it should, so that Salesforce stops asking before it fails. */
export class HealthWatcher implements Watcher {
  readonly name = 'health';
  private readonly dograh: Pick<DograhApi, 'health'>;
  private readonly now: () => Date;
  private readonly monotonic: () => number;
  private failures = 0;
  private told: HealthState = 'healthy';

  /** @param monotonic milliseconds of a clock that is never set: otherwise Dograh would seem slow whenever it is */
  constructor(dograh: Pick<DograhApi, 'health'>, now: () => Date, monotonic: () => number = () => performance.now()) {
    this.dograh = dograh;
    this.now = now;
    this.monotonic = monotonic;
  }

  async look(): Promise<Look> {
    const { status, message } = await this.check();
    const isNew = status !== this.told;
    this.told = status;
    const event = { eventType: 'integration_health', status, message, occurredAt: this.now().toISOString() };
    return {
      // Each change is a new one, however often the same state comes back: its time belongs to it.
      observations: isNew
        ? [{ key: 'health', event: { ...event, correlationId: `health-${this.now().getTime()}` } }]
        : [],
      isBusy: status !== 'healthy'
    };
  }

  private async check(): Promise<{ status: HealthState; message: string }> {
    const started = this.monotonic();
    try {
      const { version } = await this.dograh.health();
      this.failures = 0;
      const took = this.monotonic() - started;
      return took > SLOW
        ? { status: 'degraded', message: `Dograh ${version} took ${Math.round(took / 1000)} s to answer.` }
        : { status: 'healthy', message: `Dograh ${version} answers.` };
    } catch (error) {
      if (!(error instanceof DograhError)) throw error;
      this.failures += 1;
      return { status: this.failures >= DOWN_AFTER ? 'down' : 'degraded', message: messageOf(error) };
    }
  }
}
