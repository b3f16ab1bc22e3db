import { fillLabel, type Tone } from 'c/dograhFormat';
import activeText from '@salesforce/label/c.Dograh_Workflow_Active';
import archivedText from '@salesforce/label/c.Dograh_Workflow_Archived';
import draftText from '@salesforce/label/c.Dograh_Workflow_Draft_Version';
import formerText from '@salesforce/label/c.Dograh_Workflow_Former_Version';
import publishedText from '@salesforce/label/c.Dograh_Workflow_Published_Version';
import unknownText from '@salesforce/label/c.Dograh_Unknown_Value';
import type { WorkflowDetail } from '../../generator/schema/pages/workflow-controller.ts';

export interface BadgeView {
  readonly label: string;
  readonly icon: string;
  readonly tone: Tone;
}

/** Whether calls may use the workflow. */
export function statusBadge({ status }: WorkflowDetail): BadgeView {
  return status === 'active'
    ? { label: activeText, icon: 'utility:success', tone: 'success' }
    : { label: archivedText, icon: 'utility:archive', tone: 'neutral' };
}

/** Which version is shown. */
export function versionBadge({ versionNumber, versionStatus }: WorkflowDetail): BadgeView {
  const number = versionNumber ?? unknownText;
  if (versionStatus === 'draft') {
    return { label: fillLabel(draftText, number), icon: 'utility:edit', tone: 'warning' };
  }
  return versionStatus === 'published'
    ? { label: fillLabel(publishedText, number), icon: 'utility:success', tone: 'success' }
    : { label: fillLabel(formerText, number), icon: 'utility:archive', tone: 'neutral' };
}
