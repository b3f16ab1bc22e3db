import type { CampaignState, DograhCampaign } from '../objects/campaign.ts';
import type { Timestamp } from '../vocabulary/api.ts';
import type { EventBody } from '../vocabulary/events.ts';

/** A campaign's state or counters changed. */
export interface CampaignUpdate extends EventBody<'campaign_update', DograhCampaign> {
  /** The sender's id of this delivery; the same on every attempt. Minted when absent. */
  deliveryId?: string;
  /** Identifies the request at every station. Minted when absent. */
  correlationId?: string;
  /** When it happened. The newest event wins; taken as now when absent. */
  occurredAt?: Timestamp;
  /** Dograh's id of the campaign. */
  campaignId: string;
  /** The campaign's name in Dograh. */
  name?: string;
  /** Dograh's id of the workflow. */
  workflowId?: string;
  /** Where the campaign stands now. */
  status: CampaignState;
}
