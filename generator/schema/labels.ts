import { administrationLabels } from './labels/administration.ts';
import { callMonitorLabels } from './labels/call-monitor.ts';
import { callsLabels } from './labels/calls.ts';
import { campaignCreationLabels } from './labels/campaign-creation.ts';
import { campaignCreationProgressLabels } from './labels/campaign-creation-progress.ts';
import { campaignsLabels } from './labels/campaigns.ts';
import { commonLabels } from './labels/common.ts';
import { quickCallLabels } from './labels/quick-call.ts';
import { workflowsLabels } from './labels/workflows.ts';
import type { LabelDefinition } from './vocabulary/labels.ts';

/** Words that pages and Apex show to people, by the name under which both import them. */
export const labels = {
  ...commonLabels,
  ...campaignsLabels,
  ...campaignCreationLabels,
  ...campaignCreationProgressLabels,
  ...workflowsLabels,
  ...callsLabels,
  ...quickCallLabels,
  ...callMonitorLabels,
  ...administrationLabels
} as const satisfies { readonly [name: string]: LabelDefinition };
