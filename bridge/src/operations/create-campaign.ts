import { z } from 'zod';
import type { Campaign, CreateCampaign } from '../../../generator/schema/dograh-api/campaigns.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import type { DograhApi } from '../dograh/dograh-api.ts';
import { failedAttempt, isSettled, nothingDone, notSeen, type Attempt } from './operation.ts';
import type { OperationLog, OwnedOperation } from './operation-log.ts';

const wholeNumber = z.int().positive();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:30');

/** A new campaign: Dograh's own body with the people in place of a file, and whether it is to begin. */
export const campaignRequest = z.strictObject({
  name: z.string().trim().min(1).max(255),
  workflow_id: wholeNumber,
  rows: z.array(z.record(z.string(), z.json())).min(1, 'must hold at least one person'),
  start: z.boolean().default(false),
  telephony_configuration_id: wholeNumber.optional(),
  max_concurrency: wholeNumber.max(100).optional(),
  // Dograh fills what is left out differently than it fills a rule that is left out: so all of it is asked for.
  retry_config: z
    .strictObject({
      enabled: z.boolean(),
      max_retries: z.int().min(0).max(10),
      retry_delay_seconds: z.int().min(30).max(3600),
      retry_on_busy: z.boolean(),
      retry_on_no_answer: z.boolean(),
      retry_on_voicemail: z.boolean()
    })
    .optional(),
  schedule_config: z
    .strictObject({
      enabled: z.boolean().optional(),
      timezone: z.string().refine(isTimeZone, 'must be an IANA time zone such as America/Chicago'),
      slots: z
        .array(
          z
            .strictObject({ day_of_week: z.int().min(0).max(6), start_time: time, end_time: time })
            .refine(({ start_time: start, end_time: end }) => start < end, 'must end later on the same day')
        )
        .min(1)
        .max(50)
    })
    .optional(),
  circuit_breaker: z
    .strictObject({
      enabled: z.boolean(),
      failure_threshold: z.number().min(0).max(1),
      window_seconds: z.int().min(30).max(600),
      min_calls_in_window: z.int().min(1).max(100)
    })
    .optional()
});

export type CampaignRequest = z.output<typeof campaignRequest>;

/** A time zone of the IANA database; Dograh takes any text and lets a wrong one mean "at any hour". */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What creating a campaign works with. */
export interface CampaignPorts {
  readonly dograh: Pick<DograhApi, 'uploadUrl' | 'createCampaign' | 'campaigns' | 'campaign' | 'startCampaign'>;
  readonly log: Pick<OperationLog, 'learn' | 'sending'>;
  /** Puts a file where Dograh said. @throws {DograhError} */
  upload: (url: string, csv: string) => Promise<void>;
}

/**
 * Creates a campaign from rows, once, and starts it if that was asked for. Each step is written down before the next, so
 * that a later attempt goes on where this one stopped. A campaign is recognised by the key of its uploaded list, which
 * belongs to this operation alone.
 *
 * @param csv the people, as `readRows` gives them
 */
export async function createCampaign(
  request: CampaignRequest,
  csv: string,
  operation: OwnedOperation,
  ports: CampaignPorts
): Promise<Attempt> {
  const found = await foundCampaign(operation, ports);
  const campaign = found ?? (await newCampaign(request, csv, operation, ports));
  if ('kind' in campaign) return campaign;
  return request.start ? started(campaign, operation, ports) : created(201, campaign);
}

/** Undefined when there is certainly none. */
async function foundCampaign(operation: OwnedOperation, ports: CampaignPorts): Promise<Campaign | Attempt | undefined> {
  const { campaignId, fileKey } = operation.known;
  try {
    if (typeof campaignId === 'number') return await ports.dograh.campaign(campaignId);
    if (operation.state !== 'sent' || typeof fileKey !== 'string') return undefined;
    const { campaigns } = await ports.dograh.campaigns();
    const found = campaigns.find(({ source_id: source }) => source === fileKey);
    if (found !== undefined) return await remembered(found, fileKey, operation, ports);
  } catch (error) {
    return notSeen(error);
  }
  if (isSettled(operation)) return undefined;
  return { kind: 'unknown', reason: 'Dograh shows no such campaign yet; it may still be creating it.' };
}

async function newCampaign(
  request: CampaignRequest,
  csv: string,
  operation: OwnedOperation,
  ports: CampaignPorts
): Promise<Campaign | Attempt> {
  let fileKey: string;
  try {
    fileKey = await uploadedList(csv, ports);
  } catch (error) {
    return nothingDone(error);
  }
  await ports.log.sending(operation.key, { fileKey });
  try {
    const campaign = await ports.dograh.createCampaign(bodyOf(request, fileKey), operation.correlationId);
    return await remembered(campaign, fileKey, operation, ports);
  } catch (error) {
    return failedAttempt(error);
  }
}

async function uploadedList(csv: string, ports: CampaignPorts): Promise<string> {
  const file = { file_name: 'people.csv', file_size: Buffer.byteLength(csv), content_type: 'text/csv' };
  const { upload_url: url, file_key: key } = await ports.dograh.uploadUrl(file);
  await ports.upload(url, csv);
  return key;
}

async function remembered(
  campaign: Campaign,
  fileKey: string,
  operation: OwnedOperation,
  ports: CampaignPorts
): Promise<Campaign> {
  await ports.log.learn(operation.key, { fileKey, campaignId: campaign.id });
  return campaign;
}

/** Dograh starts a campaign that is created and no other: asking again after a lost answer does no harm. */
async function started(campaign: Campaign, operation: OwnedOperation, ports: CampaignPorts): Promise<Attempt> {
  if (campaign.state !== 'created') return created(201, campaign);
  try {
    return created(201, await ports.dograh.startCampaign(campaign.id, operation.correlationId));
  } catch (error) {
    const attempt = failedAttempt(error);
    if (attempt.kind !== 'not-done') return attempt;
    // The campaign is there, so this is no failure of all that was asked for; the same key tries the start again.
    const { error: told } = attempt.answer.body;
    const reason = typeof told === 'string' ? told : 'Dograh gave no reason.';
    const { answer } = created(207, campaign, { error: `Created, but not started. ${reason}` });
    return { kind: 'not-done', answer };
  }
}

function created(status: number, campaign: Campaign, more: JsonObject = {}): Attempt & { kind: 'done' } {
  const { id, name, state, source_id: source } = campaign;
  const body = { status: 'created', campaign: { id, name, state, source_id: source }, ...more };
  return { kind: 'done', answer: { status, body } };
}

function bodyOf({ rows: _rows, start: _start, ...campaign }: CampaignRequest, fileKey: string): CreateCampaign {
  const given = Object.entries(campaign).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(given) as Omit<CreateCampaign, 'source_type'>),
    source_type: 'csv',
    source_id: fileKey
  };
}
