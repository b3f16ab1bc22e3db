import { campaignView } from './campaigns/campaign-views.ts';
import type { Store } from './store/store.ts';
import { workflowOf } from './workflows/workflow-views.ts';

/** Everything that has happened, as JSON: the same seed and the same steps give the same text. */
export const historyOf = (store: Store): object => ({
  workflows: [...store.workflows.values()].map(workflowOf),
  campaigns: [...store.campaigns.values()].map((campaign) => campaignView(campaign, store)),
  rows: [...store.rows.values()],
  runs: [...store.runs.values()],
  files: [...store.files.keys()],
  deliveries: store.deliveries
});
