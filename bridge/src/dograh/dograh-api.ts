import type { PlaceCall, PlacedCall } from '../../../generator/schema/dograh-api/calls.ts';
import type { Campaign, CampaignList, CreateCampaign } from '../../../generator/schema/dograh-api/campaigns.ts';
import type { Health } from '../../../generator/schema/dograh-api/health.ts';
import type { OrganizationContext } from '../../../generator/schema/dograh-api/organization.ts';
import type { Run } from '../../../generator/schema/dograh-api/runs.ts';
import type { CreateUploadUrl, DownloadUrl, UploadUrl } from '../../../generator/schema/dograh-api/storage.ts';
import type { TelephonyConfigurationList } from '../../../generator/schema/dograh-api/telephony.ts';
import type { UsageRunPage } from '../../../generator/schema/dograh-api/usage.ts';
import type { WorkflowSummary, WorkflowVersion } from '../../../generator/schema/dograh-api/workflows.ts';
import { askDograh, type DograhRequest } from './dograh-request.ts';

/** What the bridge asks of Dograh. Every method throws a `DograhError`. */
export interface DograhApi {
  /** Runs of the whole organization that began within the span, the oldest first. Pages begin at 1. */
  usageRuns(span: { from: Date; to: Date }, page: number): Promise<UsageRunPage>;
  run(workflowId: number, runId: number): Promise<Run>;
  /** Every campaign, its log included. */
  campaigns(): Promise<CampaignList>;
  campaign(campaignId: number): Promise<Campaign>;
  workflows(): Promise<WorkflowSummary[]>;
  /** The newest versions of a workflow, a draft included. */
  workflowVersions(workflowId: number): Promise<WorkflowVersion[]>;
  /** Whether Dograh answers, and the key is right. */
  health(): Promise<Health>;
  organization(): Promise<OrganizationContext>;
  telephony(): Promise<TelephonyConfigurationList>;
  /** Dials. A second request is a second phone call. */
  placeCall(workflowUuid: string, call: PlaceCall, correlationId: string): Promise<PlacedCall>;
  uploadUrl(file: CreateUploadUrl): Promise<UploadUrl>;
  /** Where a recording or transcript can be fetched without the key, for some minutes. */
  downloadUrl(key: string, seconds: number): Promise<DownloadUrl>;
  /** A second request makes a second campaign. */
  createCampaign(campaign: CreateCampaign, correlationId: string): Promise<Campaign>;
  startCampaign(campaignId: number, correlationId: string): Promise<Campaign>;
}

const PAGE_SIZE = 100;
/** Dograh asks the carrier, and reads the whole list of a campaign, before it answers; in milliseconds. */
const PATIENT = 60_000;

/**
 * Dograh's HTTP API.
 *
 * @param baseUrl with `/api/v1`
 * @param apiKey the key as it stands now
 */
export function dograhApi(baseUrl: string, apiKey: () => string): DograhApi {
  const ask = async <Answer = unknown>(request: DograhRequest): Promise<Answer> =>
    (await askDograh(baseUrl, apiKey(), request)).body as Answer;
  const get = <Answer = unknown>(path: string, query: Record<string, string> = {}): Promise<Answer> =>
    ask<Answer>({ path, query });
  return {
    usageRuns: ({ from, to }, page) =>
      get<UsageRunPage>('/organizations/usage/runs', {
        start_date: from.toISOString(),
        end_date: to.toISOString(),
        page: String(page),
        limit: String(PAGE_SIZE),
        // A run that comes in between two pages then shifts none that is still to come.
        sort_order: 'asc'
      }),
    run: (workflowId, runId) => get<Run>(`/workflow/${workflowId}/runs/${runId}`),
    // Dograh answers a path without its last slash with a redirect.
    campaigns: () => get<CampaignList>('/campaign/'),
    campaign: (campaignId) => get<Campaign>(`/campaign/${campaignId}`),
    workflows: () => get<WorkflowSummary[]>('/workflow/fetch', { status: 'active,archived' }),
    workflowVersions: (workflowId) => get<WorkflowVersion[]>(`/workflow/${workflowId}/versions`, { limit: '5' }),
    health: async () => {
      const health = await get<Health>('/health');
      await get('/organizations/context');
      return health;
    },
    organization: () => get<OrganizationContext>('/organizations/context'),
    telephony: () => get<TelephonyConfigurationList>('/organizations/telephony-configs'),
    placeCall: (workflowUuid, body, correlationId) =>
      ask<PlacedCall>({
        path: `/public/agent/workflow/${encodeURIComponent(workflowUuid)}`,
        body,
        correlationId,
        timeout: PATIENT
      }),
    uploadUrl: (body) => ask<UploadUrl>({ path: '/s3/presigned-upload-url', body }),
    downloadUrl: (key, seconds) => get<DownloadUrl>('/s3/signed-url', { key, expires_in: String(seconds) }),
    createCampaign: (body, correlationId) =>
      ask<Campaign>({ path: '/campaign/create', body, correlationId, timeout: PATIENT }),
    startCampaign: (campaignId, correlationId) =>
      ask<Campaign>({ path: `/campaign/${campaignId}/start`, method: 'POST', correlationId, timeout: PATIENT })
  };
}
