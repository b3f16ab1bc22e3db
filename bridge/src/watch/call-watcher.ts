import { statusByCarrierStatus } from '../../../generator/schema/inbound/call.ts';
import type { Run } from '../../../generator/schema/dograh-api/runs.ts';
import type { UsageRun } from '../../../generator/schema/dograh-api/usage.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import { contextText, givenMembers } from '../contract/given-members.ts';
import type { DograhApi } from '../dograh/dograh-api.ts';
import { hasOutcome, isCall } from '../dograh/run-event.ts';
import type { Look, Observation, Watcher } from './watcher.ts';

/** What the watcher of calls works with. */
export interface CallWatcherPorts {
  readonly dograh: Pick<DograhApi, 'usageRuns' | 'run'>;
  /** Whether anybody wants to know: a campaign runs, or a monitor is open. */
  isWanted: () => boolean;
  now: () => Date;
  /** Calls that are asked for at one look, at most; the others wait for the next. */
  readonly most: number;
}

/** A call that began earlier than this is no longer going on, in milliseconds: no workflow may talk longer. */
const LONGEST_CALL = 60 * 60_000;
/** Requests to Dograh under way at once. */
const AT_ONCE = 5;

/**
 * Notices when a call that is going on is dialled, rings or is answered. Dograh tells that only to whoever asks for each
 * call by itself, so this is done only while somebody wants to know, and for a bounded number of calls.
 */
export class CallWatcher implements Watcher {
  readonly name = 'calls';
  private readonly ports: CallWatcherPorts;
  private readonly told = new Map<number, string>();

  constructor(ports: CallWatcherPorts) {
    this.ports = ports;
  }

  async look(): Promise<Look> {
    if (!this.ports.isWanted()) return { observations: [], isBusy: false };
    const open = await this.openRuns();
    for (const id of this.told.keys()) if (!open.some((run) => run.id === id)) this.told.delete(id);
    const observations: Observation[] = [];
    const asked = open.slice(-this.ports.most);
    for (let first = 0; first < asked.length; first += AT_ONCE) {
      const runs = await Promise.all(
        asked.slice(first, first + AT_ONCE).map(({ workflow_id, id }) => this.ports.dograh.run(workflow_id, id))
      );
      observations.push(...runs.flatMap((run) => this.observed(run)));
    }
    return { observations, isBusy: open.length > 0 };
  }

  private async openRuns(): Promise<UsageRun[]> {
    const to = this.ports.now();
    const span = { from: new Date(to.getTime() - LONGEST_CALL), to };
    const open: UsageRun[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const answer = await this.ports.dograh.usageRuns(span, page);
      open.push(...answer.runs.filter((run) => isCall(run) && !hasOutcome(run)));
      pages = answer.total_pages;
    }
    return open;
  }

  private observed(run: Run): Observation[] {
    const status = statusOf(run);
    if (status === undefined || this.told.get(run.id) === status) return [];
    this.told.set(run.id, status);
    return [{ key: `run:${run.id}`, event: updateEvent(run, status) }];
  }
}

/** The newest status that the carrier has told; undefined when it is none that a call in progress can have. */
function statusOf(run: Run): string | undefined {
  const callbacks = run.logs?.['telephony_status_callbacks'];
  const newest: unknown = Array.isArray(callbacks) ? callbacks.at(-1) : undefined;
  const told =
    typeof newest === 'object' && newest !== null ? (newest as Record<string, unknown>)['status'] : undefined;
  if (typeof told !== 'string' || !Object.hasOwn(statusByCarrierStatus, told)) return undefined;
  const status = statusByCarrierStatus[told as keyof typeof statusByCarrierStatus];
  return passing.has(status) ? status : undefined;
}

/** How a call ended is told by its end, with all that belongs to it. */
const passing = new Set<string>(['queued', 'initiated', 'ringing', 'in_progress']);

function updateEvent(run: Run, status: string): JsonObject {
  const initial = run.initial_context;
  const isInbound = run.call_type === 'inbound';
  return givenMembers({
    eventType: 'call_update',
    workflowRunId: String(run.id),
    workflowId: String(run.workflow_id),
    campaignId: contextText(initial, 'campaign_id'),
    recordId: contextText(initial, 'sf_record_id'),
    organizationId: contextText(initial, 'sf_org_id'),
    correlationId: contextText(initial, 'sf_correlation_id'),
    status,
    direction: run.call_type,
    phoneNumber: contextText(initial, isInbound ? 'caller_number' : 'called_number'),
    startedAt: run.created_at,
    mode: run.mode
  });
}
