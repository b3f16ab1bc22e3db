import { administrationLabels } from './labels/administration.ts';
import { callMonitorLabels } from './labels/call-monitor.ts';
import { callProblemsLabels } from './labels/call-problems.ts';
import { callsLabels } from './labels/calls.ts';
import { campaignCreationProgressLabels } from './labels/campaign-creation-progress.ts';
import { campaignCreationLabels } from './labels/campaign-creation.ts';
import { campaignProblemsLabels } from './labels/campaign-problems.ts';
import { campaignsLabels } from './labels/campaigns.ts';
import { commonLabels } from './labels/common.ts';
import { dograhProblemsLabels } from './labels/dograh-problems.ts';
import { quickCallLabels } from './labels/quick-call.ts';
import { recipientProblemsLabels } from './labels/recipient-problems.ts';
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
  ...administrationLabels,
  ...callProblemsLabels,
  ...campaignProblemsLabels,
  ...recipientProblemsLabels,
  ...dograhProblemsLabels
} as const satisfies { readonly [name: string]: LabelDefinition };
