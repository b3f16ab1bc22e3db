import { randomFor } from '../random.ts';
import type { Store } from '../store/store.ts';
import type { VersionRecord } from '../store/workflow-record.ts';
import type { Definition } from '../workflows/definition.ts';
import type { SampleWorkflow } from './sample-workflow.ts';
import { sampleTelephony } from './telephony.ts';
import { invitation } from './workflows/invitation.ts';
import { noShow } from './workflows/no-show.ts';
import { reception, survey } from './workflows/reception.ts';
import { renewal } from './workflows/renewal.ts';

/** What the simulation begins with. */
export interface SampleOptions {
  /** Where the webhooks of the workflows go; nowhere when null. */
  readonly webhookUrl: string | null;
  readonly webhookSecretHeader: string;
  readonly webhookSecret: string | null;
}

const DAY = 86_400_000;
const samples = [survey, renewal, noShow, invitation, reception];

/** Puts workflows, telephony and a credential into an empty store. */
export function fillStore(
  store: Store,
  { seed, startAt, sample }: { readonly seed: string; readonly startAt: number; readonly sample: SampleOptions }
): void {
  const credentialUuid = randomFor(seed, 'sample credential').uuid();
  store.credentials.set(credentialUuid, {
    uuid: credentialUuid,
    name: 'Salesforce bridge',
    description: 'Shown to the bridge by every webhook.',
    type: 'custom_header',
    data: { header_name: sample.webhookSecretHeader, header_value: sample.webhookSecret ?? '' },
    createdAt: startAt - 60 * DAY,
    updatedAt: null,
    isDeleted: false
  });
  for (const telephony of sampleTelephony(startAt)) store.telephony.set(telephony.id, telephony);
  for (const make of samples) addWorkflow(store, make({ url: sample.webhookUrl, credentialUuid }), startAt);
}

function addWorkflow(store: Store, sample: SampleWorkflow, startAt: number): void {
  const createdAt = startAt - sample.createdDaysAgo * DAY;
  const { id, uuid, name, status, earlierRuns, folderId, dispositionCodes, conversations } = sample;
  const versions: VersionRecord[] = [];
  const add = (definition: Definition, state: VersionRecord['status'], at: number): void => {
    versions.push({
      id: store.nextId('version'),
      number: versions.length + 1,
      status: state,
      createdAt: at,
      publishedAt: state === 'draft' ? null : at + DAY / 4,
      definition,
      configurations: { max_call_duration: sample.maximumSeconds, max_user_idle_timeout: 10 },
      variables: sample.variables
    });
  };
  const step = Math.floor((sample.createdDaysAgo * DAY) / (sample.published.length + 1));
  sample.published.forEach((definition, index) => {
    const isLast = index === sample.published.length - 1;
    add(definition, isLast ? 'published' : 'archived', createdAt + index * step);
  });
  if (sample.draft !== null) add(sample.draft, 'draft', startAt - DAY / 2);
  const record = {
    id,
    uuid,
    name,
    status,
    createdAt,
    earlierRuns,
    folderId,
    dispositionCodes,
    versions,
    conversations
  };
  store.workflows.set(id, record);
}
