import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Campaign, CampaignList } from '../../../generator/schema/dograh-api/campaigns.ts';
import type { CampaignProgress, CampaignRunPage } from '../../../generator/schema/dograh-api/campaign-reports.ts';
import type { Circumstances } from '../circumstances.ts';
import { startSimulatedDograh, type SimulatedDograh } from '../server.ts';
import { DograhClient, listOf, phone, RENEWAL, START } from './dograh-client.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const everybodyTalks: Partial<Circumstances> = { outcomes: { answered: 1 } };

let dograh: SimulatedDograh;
let client: DograhClient;

async function begin(circumstances: Partial<Circumstances>): Promise<void> {
  dograh = await startSimulatedDograh({ speed: 0, startAt: START, circumstances });
  client = new DograhClient(dograh);
}

const create = async (people: number, more: object = {}): Promise<Campaign> =>
  client.post<Campaign>('/campaign/create', {
    name: 'Renewals',
    workflow_id: RENEWAL.id,
    source_type: 'csv',
    source_id: await client.upload(listOf(people)),
    ...more
  });

const state = async (id: number): Promise<string> => (await client.get<Campaign>(`/campaign/${id}`)).state;
const act = (id: number, action: string): Promise<Campaign> => client.post<Campaign>(`/campaign/${id}/${action}`);

afterEach(async () => dograh.close());

describe('a campaign', () => {
  beforeEach(async () => begin(everybodyTalks));

  it('is created, syncs, runs, and is completed an hour after its last call', async () => {
    const { id } = await create(12);
    expect(await state(id)).toBe('created');
    expect(await act(id, 'start')).toMatchObject({ state: 'syncing', total_rows: null });
    await dograh.clock.advance(2 * SECOND);
    expect(await client.get(`/campaign/${id}`)).toMatchObject({ state: 'running', total_rows: 12 });
    await dograh.clock.advance(30 * MINUTE);
    expect(await client.get(`/campaign/${id}`)).toMatchObject({
      state: 'running',
      executed_count: 12,
      total_queued_count: 12,
      completed_at: null
    });
    await dograh.clock.advance(62 * MINUTE);
    expect(await state(id)).toBe('completed');
  });

  it('counts every batch of ten as one in its progress, but its calls rightly', async () => {
    const { id } = await create(40);
    await act(id, 'start');
    await dograh.clock.advance(40 * MINUTE);
    expect(await client.get<CampaignProgress>(`/campaign/${id}/progress`)).toMatchObject({
      total_rows: 40,
      processed_rows: 4,
      progress_percentage: 10
    });
    expect(await client.get(`/campaign/${id}`)).toMatchObject({ executed_count: 40 });
  });

  it('still dials the rows that were claimed when it is paused, and no others', async () => {
    const { id } = await create(40);
    await act(id, 'start');
    await dograh.clock.advance(4 * SECOND);
    expect(await act(id, 'pause')).toMatchObject({ state: 'paused' });
    await dograh.clock.advance(20 * MINUTE);
    expect(await client.get(`/campaign/${id}`)).toMatchObject({ state: 'paused', executed_count: 10, logs: [] });
  });

  it('forgets a pause that came while the list was read', async () => {
    const { id } = await create(5);
    await act(id, 'start');
    expect(await act(id, 'pause')).toMatchObject({ state: 'paused' });
    await dograh.clock.advance(2 * SECOND);
    expect(await state(id)).toBe('running');
  });

  it('goes on within a minute when it is resumed', async () => {
    const { id } = await create(30);
    await act(id, 'start');
    await dograh.clock.advance(4 * SECOND);
    await act(id, 'pause');
    await dograh.clock.advance(10 * MINUTE);
    await act(id, 'resume');
    const before = (await client.get<Campaign>(`/campaign/${id}`)).executed_count ?? 0;
    await dograh.clock.advance(MINUTE + 5 * SECOND);
    expect((await client.get<Campaign>(`/campaign/${id}`)).executed_count).toBeGreaterThan(before);
  });

  it.each([
    ['started twice', ['start', 'start']],
    ['paused before it began', ['pause']],
    ['resumed while nobody paused it', ['start', 'resume']],
    ['redialled before it is completed', ['start', 'redial']]
  ])('refuses with 400 to be %s', async (_, actions) => {
    const { id } = await create(5);
    const last = actions.at(-1) ?? '';
    for (const action of actions.slice(0, -1)) await act(id, action);
    const answer = await client.send('POST', `/campaign/${id}/${last}`, last === 'redial' ? {} : undefined);
    expect(answer).toMatchObject({ status: 400, body: { detail: expect.any(String) } });
  });

  it('refuses to start without telephony, in words that look like a wrong key', async () => {
    const { id } = await create(5);
    dograh.simulation.circumstances.hasTelephony = false;
    expect(await client.send('POST', `/campaign/${id}/start`)).toMatchObject({
      status: 401,
      body: { detail: expect.stringContaining('configure telephony') }
    });
  });

  it('is made twice when it is asked for twice, and the newest comes first', async () => {
    const [first, second] = [await create(5), await create(5)];
    const { campaigns } = await client.get<CampaignList>('/campaign/');
    expect(campaigns.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  it('shows a breaker that nobody set as switched off', async () => {
    expect(await create(5)).toMatchObject({ circuit_breaker: { enabled: false, failure_threshold: 0.5 } });
  });

  it('fills gaps in the rules of retrying with other values than it uses without rules', async () => {
    expect((await create(5)).retry_config).toMatchObject({ max_retries: 1, retry_on_voicemail: false });
    expect((await create(5, { retry_config: {} })).retry_config).toMatchObject({
      max_retries: 2,
      retry_on_voicemail: true
    });
  });

  it('dials only within its hours, Monday being 0', async () => {
    const slot = { start_time: '16:00', end_time: '16:30' };
    // It is Thursday, 14:00 in London's winter time and 16:00 in Berlin.
    const berlin = { timezone: 'Europe/Berlin', slots: [{ ...slot, day_of_week: 3 }] };
    const sunday = { timezone: 'Europe/Berlin', slots: [{ ...slot, day_of_week: 6 }] };
    const [open, closed] = [await create(2, { schedule_config: berlin }), await create(2, { schedule_config: sunday })];
    for (const { id } of [open, closed]) await act(id, 'start');
    await dograh.clock.advance(5 * MINUTE);
    expect(await client.get(`/campaign/${open.id}`)).toMatchObject({ executed_count: 2 });
    expect(await client.get(`/campaign/${closed.id}`)).toMatchObject({ executed_count: 0, state: 'running' });
  });

  it.each([
    ['a number without its country code', 'phone_number,first_name\n4155550100,Dana', 'Invalid rows: 1'],
    ['a number twice', 'phone_number,first_name\n+1415,Dana\n+1415,Lee', 'Duplicate phone numbers found. Rows: 2'],
    ['no column for the number', 'phone,first_name\n+1415,Dana', "must contain a 'phone_number' column"],
    ['no value for a variable of the workflow', 'phone_number,first_name\n+1415,', "'first_name' must not be empty"]
  ])('is refused with 400 for a list with %s', async (_, csv, words) => {
    const body = { name: 'x', workflow_id: RENEWAL.id, source_type: 'csv', source_id: await client.upload(csv) };
    expect(await client.send('POST', '/campaign/create', body)).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining(words) }
    });
  });
});

describe('people who are not reached', () => {
  const busy = { [phone(0)]: 'busy', [phone(1)]: 'no-answer', [phone(2)]: 'voicemail' } as const;
  beforeEach(async () => begin({ ...everybodyTalks, outcomeByNumber: busy }));

  const rules = { enabled: true, max_retries: 2, retry_delay_seconds: 300, retry_on_voicemail: true };

  it('are called again in runs of their own when busy or absent, never when a machine answers', async () => {
    const { id } = await create(4, { retry_config: rules });
    await act(id, 'start');
    await dograh.clock.advance(40 * MINUTE);
    const { runs } = await client.get<CampaignRunPage>(`/campaign/${id}/runs?limit=100`);
    const calls = (number: string): object[] =>
      runs.filter((run) => run.initial_context?.['phone_number'] === number).map((run) => run.initial_context ?? {});
    expect([0, 1, 2, 3].map((index) => calls(phone(index)).length)).toEqual([3, 3, 1, 1]);
    expect(calls(phone(0))[0]).toMatchObject({ is_retry: true, retry_attempt: 2, retry_reason: 'busy' });
    expect(await client.get(`/campaign/${id}`)).toMatchObject({
      failed_rows: 2,
      executed_count: 8,
      total_queued_count: 8
    });
  });

  it('are redialled once, by a campaign that has lost its telephony configuration', async () => {
    const { id } = await create(4, { retry_config: { enabled: false }, telephony_configuration_id: 5 });
    await act(id, 'start');
    await dograh.clock.advance(90 * MINUTE);
    const child = await client.post<Campaign>(`/campaign/${id}/redial`, {});
    expect(child).toMatchObject({
      state: 'created',
      parent_campaign_id: id,
      total_queued_count: 3,
      telephony_configuration_id: null
    });
    expect((await client.send('POST', `/campaign/${id}/redial`, {})).status).toBe(400);
    expect(await act(child.id, 'start')).toMatchObject({ state: 'running' });
  });
});

describe('a campaign whose calls fail', () => {
  const wrong = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [phone(index), 'failed' as const]));
  beforeEach(async () => begin({ ...everybodyTalks, outcomeByNumber: wrong }));
  const breaker = { enabled: true, failure_threshold: 0.5, window_seconds: 600, min_calls_in_window: 5 };

  it('pauses itself, and says why in its log', async () => {
    const { id } = await create(8, { circuit_breaker: breaker });
    await act(id, 'start');
    await dograh.clock.advance(5 * MINUTE);
    const campaign = await client.get<Campaign>(`/campaign/${id}`);
    expect(campaign.state).toBe('paused');
    expect(campaign.logs).toMatchObject([
      {
        level: 'warning',
        event: 'circuit_breaker_tripped',
        message: 'Paused: failure rate 100.00% (5/5) exceeded threshold 50.00% in 600s window',
        details: { failure_count: 5, success_count: 0, recent_failures: expect.arrayContaining([expect.anything()]) }
      }
    ]);
  });

  it('forgets its failures when it is resumed', async () => {
    const { id } = await create(10, { circuit_breaker: breaker });
    await act(id, 'start');
    await dograh.clock.advance(5 * MINUTE);
    dograh.simulation.circumstances.outcomeByNumber = {};
    await act(id, 'resume');
    await dograh.clock.advance(5 * MINUTE);
    expect(await state(id)).toBe('running');
  });

  it('goes by its own rules also where the API shows the breaker as switched off', async () => {
    const { id } = await create(8);
    await act(id, 'start');
    await dograh.clock.advance(5 * MINUTE);
    expect(await state(id)).toBe('paused');
  });

  it('does not count busy and unanswered calls as failures', async () => {
    const others = ['busy', 'no-answer', 'canceled'] as const;
    const engaged = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [phone(index), others[index % 3] ?? 'busy'])
    );
    dograh.simulation.circumstances.outcomeByNumber = engaged;
    const { id } = await create(8, { circuit_breaker: breaker });
    await act(id, 'start');
    await dograh.clock.advance(10 * MINUTE);
    expect(await state(id)).toBe('running');
  });

  it('loses a row that the carrier refuses: a run with an error, and neither outcome nor webhook', async () => {
    dograh.simulation.circumstances.outcomeByNumber = { [phone(0)]: 'refused' };
    const { id } = await create(3);
    await act(id, 'start');
    await dograh.clock.advance(10 * MINUTE);
    const { runs } = await client.get<CampaignRunPage>(`/campaign/${id}/runs`);
    const refused = runs.find((run) => run.initial_context?.['phone_number'] === phone(0));
    expect(refused).toMatchObject({
      is_completed: true,
      gathered_context: { error: expect.stringContaining('21211') }
    });
    expect(refused?.gathered_context).not.toHaveProperty('call_disposition');
    expect(await client.get(`/campaign/${id}`)).toMatchObject({
      executed_count: 2,
      total_queued_count: 3,
      failed_rows: 0
    });
  });
});
