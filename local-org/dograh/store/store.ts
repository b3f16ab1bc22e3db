import type { CampaignRecord, RowRecord } from './campaign-record.ts';
import type { CredentialRecord, DeliveryRecord, FileRecord, TelephonyRecord } from './other-records.ts';
import type { RunRecord } from './run-record.ts';
import type { VersionRecord, WorkflowRecord } from './workflow-record.ts';

/** Where the ids of this installation begin: as of one that has been in use for a while. */
const FIRST = { run: 48_201, campaign: 512, row: 9_001, version: 96 };

/** Everything that the simulated Dograh remembers. */
export class Store {
  readonly workflows = new Map<number, WorkflowRecord>();
  readonly runs = new Map<number, RunRecord>();
  readonly campaigns = new Map<number, CampaignRecord>();
  readonly rows = new Map<number, RowRecord>();
  readonly credentials = new Map<string, CredentialRecord>();
  readonly telephony = new Map<number, TelephonyRecord>();
  readonly files = new Map<string, FileRecord>();
  readonly deliveries: DeliveryRecord[] = [];
  /** Calls that hold a place among those at once. */
  readonly underWay = new Set<RunRecord>();
  private readonly next = { ...FIRST };

  nextId(kind: keyof typeof FIRST): number {
    const id = this.next[kind];
    this.next[kind] += 1;
    return id;
  }

  rowsOf(campaignId: number): RowRecord[] {
    return [...this.rows.values()].filter((row) => row.campaignId === campaignId);
  }

  runsOf(campaignId: number): RunRecord[] {
    return [...this.runs.values()].filter((run) => run.campaignId === campaignId);
  }

  versionOf(run: RunRecord): VersionRecord | undefined {
    return this.workflows.get(run.workflowId)?.versions.find(({ id }) => id === run.definitionId);
  }

  /** The configuration that was asked for, else the default, else the first that is ready. */
  telephonyFor(id: number | null): TelephonyRecord | undefined {
    if (id !== null) return this.telephony.get(id);
    const ready = [...this.telephony.values()].filter(({ blockedReason }) => blockedReason === null);
    return ready.find(({ isDefault }) => isDefault) ?? ready[0];
  }

  clear(): void {
    for (const table of [this.workflows, this.runs, this.campaigns, this.rows]) table.clear();
    for (const table of [this.credentials, this.files]) table.clear();
    this.telephony.clear();
    this.underWay.clear();
    this.deliveries.length = 0;
    Object.assign(this.next, FIRST);
  }
}
