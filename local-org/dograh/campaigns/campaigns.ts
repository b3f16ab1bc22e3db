import type { CreateCampaign, RedialCampaign, UpdateCampaign } from '../../../generator/schema/dograh-api/campaigns.ts';
import { ApiError } from '../http/api-error.ts';
import { randomFor } from '../random.ts';
import type { CampaignRecord, RowRecord } from '../store/campaign-record.ts';
import type { Context } from '../store/run-record.ts';
import { withOffset } from '../timestamps.ts';
import { requiredVariables } from '../workflows/variables.ts';
import { publishedOf } from '../workflows/versions.ts';
import { activeNumbers } from './caller-numbers.ts';
import { usualBreaker } from './breaker.ts';
import type { Dialler, DiallerParts } from './dialler.ts';
import { unreached } from './redial.ts';
import { rulesForGaps, rulesWhenAbsent } from './retries.ts';
import { checkSource, contextsOf, readSource } from './source-csv.ts';

/** What people do with campaigns. */
export class Campaigns {
  private readonly parts: DiallerParts;
  private readonly dialler: Dialler;

  constructor(parts: DiallerParts, dialler: Dialler) {
    this.parts = parts;
    this.dialler = dialler;
  }

  /** @throws {ApiError} 404 */
  get(id: number): CampaignRecord {
    const campaign = this.parts.store.campaigns.get(id);
    if (campaign === undefined) throw new ApiError(404, 'Campaign not found');
    return campaign;
  }

  /** A second request makes a second campaign. */
  create(body: CreateCampaign): CampaignRecord {
    const { store } = this.parts;
    const workflow = store.workflows.get(body.workflow_id);
    if (workflow === undefined) throw new ApiError(404, 'Workflow not found');
    const version = publishedOf(workflow);
    const rows = readSource(store.files.get(body.source_id));
    checkSource(rows, version === undefined ? [] : requiredVariables(version.definition));
    const telephonyId = body.telephony_configuration_id ?? null;
    this.checkConcurrency(body.max_concurrency ?? null, telephonyId);
    return this.add({
      name: body.name,
      workflowId: workflow.id,
      sourceId: body.source_id,
      retryRules: withGapsFilled(body.retry_config),
      maxConcurrency: body.max_concurrency ?? null,
      schedule: body.schedule_config ?? null,
      breaker: body.circuit_breaker ? { ...usualBreaker, ...body.circuit_breaker } : null,
      telephonyId,
      parentId: null
    });
  }

  update(id: number, body: UpdateCampaign): CampaignRecord {
    const campaign = this.get(id);
    if (campaign.state === 'completed' || campaign.state === 'failed') {
      throw new ApiError(400, `Cannot update a campaign in state '${campaign.state}'`);
    }
    this.checkConcurrency(body.max_concurrency ?? null, campaign.telephonyId);
    if (body.name) campaign.name = body.name;
    if (body.retry_config) campaign.retryRules = withGapsFilled(body.retry_config);
    if (body.max_concurrency) campaign.maxConcurrency = body.max_concurrency;
    if (body.schedule_config) campaign.schedule = body.schedule_config;
    if (body.circuit_breaker) campaign.breaker = { ...usualBreaker, ...body.circuit_breaker };
    return campaign;
  }

  start(id: number): CampaignRecord {
    const campaign = this.get(id);
    this.checkReadiness();
    requireState(campaign, 'started', 'created');
    campaign.startedAt = this.parts.clock.now;
    campaign.lastActivityAt = this.parts.clock.now;
    if (campaign.parentId === null) this.sync(campaign);
    else this.runNow(campaign);
    return campaign;
  }

  pause(id: number): CampaignRecord {
    const campaign = this.get(id);
    requireState(campaign, 'paused', 'running', 'syncing');
    campaign.state = 'paused';
    return campaign;
  }

  /** Dialling begins again at the orchestrator's next look. */
  resume(id: number): CampaignRecord {
    const campaign = this.get(id);
    this.checkReadiness();
    requireState(campaign, 'resumed', 'paused');
    this.parts.breakers.forget(campaign);
    campaign.state = 'running';
    campaign.lastActivityAt = this.parts.clock.now;
    return campaign;
  }

  redial(id: number, body: RedialCampaign): CampaignRecord {
    const parent = this.get(id);
    requireState(parent, 'redialed', 'completed');
    if (parent.redialedId !== null) throw new ApiError(400, 'Campaign has already been redialed');
    const people = unreached(parent.id, body, this.parts.store);
    if (people.length === 0) throw new ApiError(400, 'No contacts to redial');
    const child = this.add({
      name: body.name ?? `${parent.name} (Redial)`,
      workflowId: parent.workflowId,
      sourceId: parent.sourceId,
      retryRules: body.retry_config ? withGapsFilled(body.retry_config) : parent.retryRules,
      maxConcurrency: parent.maxConcurrency,
      schedule: parent.schedule,
      breaker: parent.breaker,
      // Lost on the way: the child uses the default configuration.
      telephonyId: null,
      parentId: parent.id
    });
    parent.redialedId = child.id;
    child.totalRows = people.length;
    child.sync = { status: 'completed', lastAt: this.parts.clock.now, error: null };
    this.queue(
      child,
      people.map((context, index) => ({ sourceUuid: `redial_${parent.id}_row_${index + 1}`, context }))
    );
    return child;
  }

  private add(
    given: Pick<CampaignRecord, 'name' | 'workflowId' | 'sourceId' | 'retryRules' | 'maxConcurrency'> &
      Pick<CampaignRecord, 'schedule' | 'breaker' | 'telephonyId' | 'parentId'>
  ): CampaignRecord {
    const { store, clock } = this.parts;
    const campaign: CampaignRecord = {
      ...given,
      id: store.nextId('campaign'),
      state: 'created',
      totalRows: null,
      processedRows: 0,
      failedRows: 0,
      createdAt: clock.now,
      startedAt: null,
      completedAt: null,
      redialedId: null,
      logs: [],
      sync: { status: 'pending', lastAt: null, error: null },
      lastActivityAt: clock.now
    };
    store.campaigns.set(campaign.id, campaign);
    return campaign;
  }

  private checkReadiness(): void {
    const { circumstances } = this.parts;
    if (!circumstances.hasTelephony) {
      throw new ApiError(401, 'You must configure telephony first by going to APP_URL/configure-telephony');
    }
    if (!circumstances.hasCredits) throw new ApiError(402, 'Quota exceeded: credits are used up.');
  }

  private checkConcurrency(wanted: number | null, telephonyId: number | null): void {
    const { store, circumstances } = this.parts;
    if (telephonyId !== null && !store.telephony.has(telephonyId)) {
      throw new ApiError(400, 'Telephony configuration not found');
    }
    if (wanted === null) return;
    const telephony = store.telephonyFor(telephonyId);
    const numbers = telephony === undefined ? 0 : activeNumbers(telephony).length;
    const most = Math.min(circumstances.concurrencyLimit, numbers);
    if (wanted <= most) return;
    throw new ApiError(
      400,
      `max_concurrency (${wanted}) cannot exceed ${most} (organization limit ${circumstances.concurrencyLimit}, phone numbers ${numbers})`
    );
  }

  private sync(campaign: CampaignRecord): void {
    const { clock } = this.parts;
    campaign.state = 'syncing';
    campaign.sync = { status: 'in_progress', lastAt: null, error: null };
    clock.after(1_500, () => {
      this.finishSync(campaign);
    });
  }

  /** Writes `running` without looking whether somebody has paused the campaign in between. */
  private finishSync(campaign: CampaignRecord): void {
    const { store, clock, seed } = this.parts;
    try {
      const people = contextsOf(readSource(store.files.get(campaign.sourceId)), campaign.sourceId);
      campaign.totalRows = people.length;
      campaign.sync = { status: 'completed', lastAt: clock.now, error: null };
      this.queue(campaign, randomFor(seed, 'order', campaign.id).shuffled(people));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      campaign.state = 'failed';
      campaign.sync = { status: 'failed', lastAt: clock.now, error: error.message };
      const ts = withOffset(clock.now);
      campaign.logs.push({ ts, level: 'error', event: 'source_sync_failed', message: error.message, details: null });
      return;
    }
    if (campaign.totalRows > 0) this.runNow(campaign);
    else {
      campaign.state = 'completed';
      campaign.completedAt = clock.now;
    }
  }

  private runNow(campaign: CampaignRecord): void {
    campaign.state = 'running';
    this.parts.clock.after(300, () => {
      this.dialler.begin(campaign);
    });
  }

  private queue(campaign: CampaignRecord, people: readonly { sourceUuid: string; context: Context }[]): void {
    const { store } = this.parts;
    for (const person of people) {
      const row: RowRecord = {
        ...person,
        id: store.nextId('row'),
        campaignId: campaign.id,
        state: 'queued',
        notBefore: null,
        attempt: 0
      };
      store.rows.set(row.id, row);
    }
  }
}

function requireState(campaign: CampaignRecord, what: string, ...allowed: CampaignRecord['state'][]): void {
  if (allowed.includes(campaign.state)) return;
  throw new ApiError(400, `Campaign cannot be ${what} in state '${campaign.state}'`);
}

const withGapsFilled = (given: CreateCampaign['retry_config']): CampaignRecord['retryRules'] =>
  given ? { ...rulesForGaps, ...given } : { ...rulesWhenAbsent };
