import type { Campaign } from '../../../generator/schema/dograh-api/campaigns.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import { givenMembers } from '../contract/given-members.ts';
import type { DograhApi } from '../dograh/dograh-api.ts';
import type { Look, Watcher } from './watcher.ts';

const underWay = new Set(['syncing', 'running']);

/** Notices when a campaign's state, counters or log change. */
export class CampaignWatcher implements Watcher {
  readonly name = 'campaigns';
  private readonly dograh: Pick<DograhApi, 'campaigns'>;
  private readonly now: () => Date;
  private readonly seen = new Map<number, string>();
  private isFirst = true;

  constructor(dograh: Pick<DograhApi, 'campaigns'>, now: () => Date) {
    this.dograh = dograh;
    this.now = now;
  }

  async look(): Promise<Look> {
    const { campaigns } = await this.dograh.campaigns();
    const changed = campaigns.filter((campaign) => this.hasChanged(campaign));
    // A campaign may be paused and resumed without a call in between: only the time tells the states apart.
    const when = this.isFirst ? {} : { occurredAt: this.now().toISOString() };
    this.isFirst = false;
    return {
      observations: changed.map((campaign) => ({
        key: `campaign:${campaign.id}`,
        event: { ...updateEvent(campaign), ...when }
      })),
      isBusy: campaigns.some(({ state }) => underWay.has(state))
    };
  }

  /** At the first look old campaigns are only remembered: telling all of them again would say nothing new. */
  private hasChanged(campaign: Campaign): boolean {
    const now = JSON.stringify(updateEvent(campaign));
    const before = this.seen.get(campaign.id);
    this.seen.set(campaign.id, now);
    return this.isFirst ? underWay.has(campaign.state) : before !== now;
  }
}

function updateEvent(campaign: Campaign): JsonObject {
  const last = campaign.logs?.at(-1);
  return givenMembers({
    eventType: 'campaign_update',
    campaignId: String(campaign.id),
    name: campaign.name,
    workflowId: String(campaign.workflow_id),
    status: campaign.state,
    totalRows: campaign.total_rows ?? undefined,
    executedCount: campaign.executed_count,
    totalQueuedCount: campaign.total_queued_count,
    failedRows: campaign.failed_rows,
    startedAt: campaign.started_at ?? undefined,
    completedAt: campaign.completed_at ?? undefined,
    // Salesforce has words for it, in the language of whoever looks.
    lastLogEvent: last?.event,
    lastLogMessage: last?.message,
    parentCampaignId: campaign.parent_campaign_id?.toString()
  });
}
