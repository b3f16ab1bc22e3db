import publishWorkflow from '@salesforce/apex/DograhWorkflowController.publishWorkflow';
import setWorkflowStatus from '@salesforce/apex/DograhWorkflowController.setWorkflowStatus';
import DograhConfirm from 'c/dograhConfirm';
import { fillLabel } from 'c/dograhFormat';
import archiveExplained from '@salesforce/label/c.Dograh_Workflow_Archive_Explained';
import archiveText from '@salesforce/label/c.Dograh_Workflow_Archive';
import publishExplained from '@salesforce/label/c.Dograh_Workflow_Publish_Explained';
import publishText from '@salesforce/label/c.Dograh_Workflow_Publish';
import restoreExplained from '@salesforce/label/c.Dograh_Workflow_Restore_Explained';
import restoreText from '@salesforce/label/c.Dograh_Workflow_Restore';
import unknownText from '@salesforce/label/c.Dograh_Unknown_Value';
import wasArchived from '@salesforce/label/c.Dograh_Workflow_Was_Archived';
import wasPublished from '@salesforce/label/c.Dograh_Workflow_Was_Published';
import wasRestored from '@salesforce/label/c.Dograh_Workflow_Was_Restored';
import type { ValidationProblem, WorkflowDetail } from '../../generator/schema/pages/workflow-controller.ts';

export type WorkflowAction = 'publish' | 'archive' | 'restore';

/** What became of an action: it is done, or Dograh refused it for these problems. */
export type ActionOutcome =
  { readonly done: true; readonly message: string } | { readonly done: false; readonly problems: ValidationProblem[] };

const WORDS = {
  publish: { label: publishText, explained: publishExplained },
  archive: { label: archiveText, explained: archiveExplained },
  restore: { label: restoreText, explained: restoreExplained }
} as const;

/** Asks in the words of the consequence. */
export async function isConfirmed(action: WorkflowAction): Promise<boolean> {
  const { label, explained } = WORDS[action];
  return (await DograhConfirm.open({ label, message: explained, confirmLabel: label, size: 'small' })) === true;
}

/** @throws whatever Apex throws */
export async function perform(
  action: WorkflowAction,
  { workflowId }: WorkflowDetail,
  correlationId: string
): Promise<ActionOutcome> {
  if (action === 'publish') {
    const { validation, versionNumber } = await publishWorkflow({ workflowId, correlationId });
    return validation.isValid
      ? { done: true, message: fillLabel(wasPublished, versionNumber ?? unknownText) }
      : { done: false, problems: validation.problems };
  }
  const isArchiving = action === 'archive';
  await setWorkflowStatus({ workflowId, status: isArchiving ? 'archived' : 'active', correlationId });
  return { done: true, message: isArchiving ? wasArchived : wasRestored };
}
