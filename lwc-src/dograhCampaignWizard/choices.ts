import getCreationDefaults from '@salesforce/apex/DograhCampaignController.getCreationDefaults';
import getWorkflowVariables from '@salesforce/apex/DograhCampaignController.getWorkflowVariables';
import listFieldChoices from '@salesforce/apex/DograhCampaignController.listFieldChoices';
import listWorkflowChoices from '@salesforce/apex/DograhCampaignController.listWorkflowChoices';
import type { CampaignDraft } from 'c/dograhCampaignDraft';
import type { WorkflowChoice } from '../../generator/schema/pages/campaign-controller.ts';
import type { CreationDefaults, FieldChoice } from '../../generator/schema/pages/campaign-creation.ts';

/** What the steps let the user choose from. */
export interface Choices {
  workflows: WorkflowChoice[];
  defaults: CreationDefaults;
  fields: FieldChoice[];
}

/**
 * @param correlationId of the request
 * @returns everything to choose from; rejects with what Apex throws
 */
export async function readChoices(correlationId: string): Promise<Choices> {
  const [workflows, defaults, fields] = await Promise.all([
    listWorkflowChoices({ correlationId }),
    getCreationDefaults({ correlationId }),
    listFieldChoices({ correlationId })
  ]);
  return { workflows, defaults, fields };
}

/**
 * @param workflowId Dograh's id of a workflow
 * @param correlationId of the request
 * @returns names of the variables that it wants; rejects with what Apex throws
 */
export async function readVariables(workflowId: number, correlationId: string): Promise<string[]> {
  return (await getWorkflowVariables({ workflowId, correlationId })).names;
}

/**
 * @param draft what was entered
 * @param fields fields of leads and contacts
 * @returns what a variable can be taken from: columns of the file, or fields
 */
export function valuesOf(draft: CampaignDraft, fields: FieldChoice[]): { name: string; label: string }[] {
  if (draft.source === 'csv') {
    return draft.columns.map((name) => ({ name, label: name }));
  }
  // A field of leads and contacts alike stands there once for each of its labels.
  const byName = new Map(fields.map(({ name, label }) => [name, { name, label }]));
  return [...byName.values()];
}
