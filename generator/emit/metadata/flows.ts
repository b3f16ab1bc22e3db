import type { ObjectModel, PackageModel } from '../../model/types.ts';
import { fieldByMember } from '../../plan/fields.ts';
import { schemaConstant } from '../../plan/schema-constants.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { metadataFile } from './files.ts';

/** The flow that shows a Dograh campaign's state on its Salesforce campaign. */
export function emitFlows(model: PackageModel, render: Render): EmittedFile[] {
  const mirror = schemaConstant(model, 'campaignStatusMirror');
  const campaign = model.objects.find(({ name }) => name === 'DograhCampaign');
  if (!mirror || !campaign) {
    return [];
  }
  return [
    metadataFile(render, 'campaign-status-flow', `flows/${mirror.name}.flow`, {
      apiVersion: model.package.apiVersion,
      description: mirror.description,
      label: mirror.label,
      object: campaign.apiName,
      campaignReference: `$Record.${lookupOf(campaign)}`,
      entryCondition: entryCondition(campaign),
      status: statusFormula(model, campaign)
    })
  ];
}

function lookupOf(campaign: ObjectModel): string {
  return fieldByMember(campaign, 'salesforceCampaign').apiName;
}

function statusOf(campaign: ObjectModel): string {
  return fieldByMember(campaign, 'status').apiName;
}

/** Only when there is something to say: the state changed, or the record was just given its Salesforce campaign. */
function entryCondition(campaign: ObjectModel): string {
  const lookup = `{!$Record.${lookupOf(campaign)}}`;
  const changed = `OR(ISNEW(), ISCHANGED({!$Record.${statusOf(campaign)}}), ISCHANGED(${lookup}))`;
  return `AND(NOT(ISBLANK(${lookup})), ${changed})`;
}

function statusFormula(model: PackageModel, campaign: ObjectModel): string {
  const cases = Object.entries(schemaConstant(model, 'campaignStatusByState'));
  const pairs = cases.map(([state, status]) => `${formulaText(state)}, ${formulaText(status)}`);
  return `CASE(TEXT({!$Record.${statusOf(campaign)}}), ${pairs.join(', ')}, ${formulaText('')})`;
}

/** Text inside a formula of Salesforce. */
function formulaText(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
