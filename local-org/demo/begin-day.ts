import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CampaignRow, WorkflowChoice } from '../../generator/schema/pages/campaign-controller.ts';
import type {
  CampaignRequest,
  CreationDefaults,
  CreationProgress
} from '../../generator/schema/pages/campaign-creation.ts';
import type { Progress } from '../compiler/toolchain.ts';
import { keepCallsComing } from '../dograh/sample/liveliness.ts';
import type { People } from '../dograh/sample/people.ts';
import type { Demo } from './demo.ts';
import { OrgClient, OrgRefused } from './org-client.ts';
import { samplePeople, type Person } from './people.ts';
import { seedCampaign, seedPeople, type SeededCampaign } from './seed.ts';

export const CAMPAIGN_MANAGER = 'campaigns@local.example';
const ADMIN = 'admin@local.example';
const PEOPLE = 60;
/** How long the creation of a campaign may take on a machine that is busy. */
const CREATION_SECONDS = 120;

/** People of the org with the campaigns that hold them. */
export interface SampleOrg {
  readonly people: readonly Person[];
  /** Ids of leads and contacts, in the order of `people`. */
  readonly recordIds: readonly string[];
  /** Everybody. */
  readonly everybody: SeededCampaign;
  /** The contacts. */
  readonly customers: SeededCampaign;
}

/** Fills an org that is empty with people and the Salesforce campaigns that hold them. */
export async function fillOrg(orgUrl: string): Promise<SampleOrg> {
  const admin = await OrgClient.signIn(orgUrl, ADMIN);
  const people = samplePeople(PEOPLE);
  const recordIds = await seedPeople(admin, people);
  const isCustomer = people.map(({ object }) => object === 'Contact');
  return {
    people,
    recordIds,
    everybody: await seedCampaign(admin, 'Autumn renewals', people, recordIds),
    customers: await seedCampaign(
      admin,
      'Open house invitation',
      people.filter((_, index) => isCustomer[index]),
      recordIds.filter((_, index) => isCustomer[index])
    )
  };
}

/**
 * Creates a campaign as its page does, and waits until Dograh has it.
 *
 * @param source Salesforce campaign whose members are called
 * @param workflowName of one of Dograh's workflows
 * @returns id of the `Dograh_Campaign__c`
 * @throws OrgRefused saying why it could not be created
 */
export async function createCampaign(
  manager: OrgClient,
  source: SeededCampaign,
  workflowName: string,
  more: Partial<CampaignRequest> = {}
): Promise<string> {
  const correlationId = randomUUID();
  const choices = (await manager.apex('DograhCampaignController.listWorkflowChoices', {
    correlationId
  })) as WorkflowChoice[];
  const workflow = choices.find(({ name }) => name === workflowName);
  if (workflow === undefined) throw new OrgRefused(`There is no workflow "${workflowName}".`);
  const defaults = (await manager.apex('DograhCampaignController.getCreationDefaults', {
    correlationId
  })) as CreationDefaults;
  const request: CampaignRequest = {
    idempotencyKey: randomUUID(),
    name: source.name,
    workflowId: workflow.workflowId,
    recipients: {
      source: 'campaign_members',
      sourceId: source.campaignId,
      recordIds: null,
      csv: null,
      phoneColumn: null,
      phoneFields: ['MobilePhone', 'Phone'],
      defaultCountryCode: '1',
      optOutFields: [],
      recentlyCalledDays: 0,
      variables: [
        { variable: 'first_name', field: 'FirstName', text: 'there', required: false },
        { variable: 'company', field: null, text: 'Northwind', required: false }
      ]
    },
    telephonyId: null,
    maximumConcurrency: 2,
    retry: { ...defaults.retry, enabled: true, maximumRetries: 1, delaySeconds: 120 },
    breaker: defaults.breaker,
    timeZone: 'America/New_York',
    callingHours: [],
    ...more
  };
  let progress = (await manager.apex('DograhCampaignController.createCampaign', {
    request,
    correlationId
  })) as CreationProgress;
  const end = Date.now() + CREATION_SECONDS * 1_000;
  while (progress.stage !== 'created') {
    if (progress.stage === 'failed') throw new OrgRefused(progress.message ?? 'The campaign could not be created.');
    if (Date.now() > end) throw new OrgRefused(`The campaign was not created within ${CREATION_SECONDS} s.`);
    await sleep(250);
    progress = (await manager.apex('DograhCampaignController.getCreationProgress', {
      idempotencyKey: request.idempotencyKey,
      correlationId
    })) as CreationProgress;
  }
  return progress.campaignId ?? '';
}

/** Starts a campaign as its page does. */
export async function startCampaign(manager: OrgClient, campaignId: string): Promise<CampaignRow> {
  const parameters = { campaignId, correlationId: randomUUID() };
  return (await manager.apex('DograhCampaignController.startCampaign', parameters)) as CampaignRow;
}

const peopleOf = ({ people, recordIds }: SampleOrg, organizationId: string): People => ({
  organizationId,
  people: people.map(({ phone, firstName, lastName, company }, index) => ({
    ...{ phone, firstName, lastName, company },
    recordId: recordIds[index]
  }))
});

const MINUTE = 60_000;
/** Late enough that there is still something to pause. */
const RENEWALS_BEGAN_MINUTES_AGO = 5;
/** On average; with calls of a minute or two there are mostly one or two under way besides the campaign's. */
const SECONDS_BETWEEN_CALLS = 40;

/** Simulated minutes before now at which the day begins. */
export const DAY_BEGAN_MINUTES_AGO = 150;

/**
 * Fills the org with people, and lives through the morning: a campaign that is done, one that runs, and calls in between.
 * The simulated Dograh must have been started `DAY_BEGAN_MINUTES_AGO` and stand still; afterwards it runs like a wall clock.
 *
 * @returns as soon as there is something to see; the promise within ends when the morning is over
 */
export async function beginDay({ org, dograh }: Demo, progress: Progress): Promise<{ morning: Promise<void> }> {
  progress('Filling the org with people and campaigns …');
  const sample = await fillOrg(org.url);
  const manager = await OrgClient.signIn(org.url, CAMPAIGN_MANAGER);
  const liveOn = async (): Promise<void> => {
    await dograh.clock.advance((DAY_BEGAN_MINUTES_AGO - RENEWALS_BEGAN_MINUTES_AGO) * MINUTE);
    await startCampaign(manager, await createCampaign(manager, sample.everybody, 'Renewal outreach EN'));
    await dograh.clock.advance(Math.max(0, Date.now() - dograh.clock.now));
    dograh.clock.run(1);
    keepCallsComing(dograh.simulation, peopleOf(sample, org.organizationId), SECONDS_BETWEEN_CALLS);
  };
  await startCampaign(manager, await createCampaign(manager, sample.customers, 'Open house invitation'));
  return { morning: liveOn() };
}
