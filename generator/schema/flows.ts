import type { CampaignState } from './objects/campaign.ts';

/**
 * Flow that shows the state of a Dograh campaign in the status of its Salesforce campaign. It arrives as a draft: the
 * statuses are those of a new org, and only an admin knows whether the org has renamed them, or sets them by hand.
 * Parent campaigns keep their status: Salesforce itself sums up the numbers of a hierarchy.
 */
export const campaignStatusMirror = {
  name: 'Dograh_Mirror_Campaign_Status',
  label: 'Dograh: Mirror Campaign Status',
  description: 'Shows the state of a Dograh campaign in the status of the Salesforce campaign that it belongs to.'
} as const;

/** Status of the Salesforce campaign for every state of the Dograh campaign. */
export const campaignStatusByState = {
  created: 'Planned',
  syncing: 'Planned',
  running: 'In Progress',
  paused: 'In Progress',
  completed: 'Completed',
  failed: 'Aborted'
} as const satisfies { readonly [State in CampaignState]: string };
