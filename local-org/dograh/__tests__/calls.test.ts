import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PlacedCall } from '../../../generator/schema/dograh-api/calls.ts';
import type { Run } from '../../../generator/schema/dograh-api/runs.ts';
import type { UsageRunPage } from '../../../generator/schema/dograh-api/usage.ts';
import type { Outcome } from '../calls/outcomes.ts';
import { startSimulatedDograh, type SimulatedDograh } from '../server.ts';
import { DograhClient, phone, RENEWAL, START, type Answer } from './dograh-client.ts';

const SECOND = 1_000;
let dograh: SimulatedDograh;
let client: DograhClient;

beforeEach(async () => {
  dograh = await startSimulatedDograh({ speed: 0, startAt: START });
  client = new DograhClient(dograh);
});
afterEach(async () => dograh.close());

const willBe = (outcome: Outcome): void => {
  dograh.simulation.circumstances.outcomeByNumber = { [phone(1)]: outcome };
};
const place = (context: object = {}): Promise<Answer> =>
  client.send('POST', `/public/agent/workflow/${RENEWAL.uuid}`, { phone_number: phone(1), initial_context: context });
const placed = async (context: object = {}): Promise<number> =>
  ((await place(context)).body as PlacedCall).workflow_run_id;
const run = (id: number): Promise<Run> => client.get<Run>(`/workflow/${RENEWAL.id}/runs/${id}`);
const carrierSays = async (id: number): Promise<unknown[]> => {
  const callbacks = (await run(id)).logs?.['telephony_status_callbacks'];
  return Array.isArray(callbacks) ? callbacks.map((entry: { status?: unknown }) => entry.status) : [];
};

describe('a call', () => {
  it('is dialled, rings, is answered, and ends with all that was said', async () => {
    willBe('answered');
    const id = await placed({ first_name: 'Dana', sf_correlation_id: 'trip', provider: 'mine' });
    expect(await carrierSays(id)).toEqual([]);
    await dograh.clock.advance(5 * 60 * SECOND);
    expect(await carrierSays(id)).toEqual(['initiated', 'ringing', 'in-progress', 'completed']);
    const ended = await run(id);
    expect(ended).toMatchObject({
      is_completed: true,
      mode: 'twilio',
      call_type: 'outbound',
      recording_url: `recordings/${id}.wav`,
      initial_context: { first_name: 'Dana', sf_correlation_id: 'trip', provider: 'twilio', called_number: phone(1) },
      gathered_context: { call_disposition: expect.any(String), extracted_variables: expect.any(Object) }
    });
    expect(JSON.stringify(ended.logs)).toContain('Hi Dana, this is Ava');
  });

  it('counts as completed before its outcome is written', async () => {
    willBe('answered');
    const id = await placed();
    while (!(await run(id)).is_completed) await dograh.clock.advance(500);
    expect((await run(id)).gathered_context).not.toHaveProperty('call_disposition');
    await dograh.clock.advance(10 * SECOND);
    expect((await run(id)).gathered_context).toHaveProperty('call_disposition');
  });

  it.each(['no-answer', 'busy', 'failed', 'canceled'] as const)(
    'that is %s has neither length nor recording',
    async (outcome) => {
      willBe(outcome);
      const id = await placed();
      await dograh.clock.advance(90 * SECOND);
      expect((await carrierSays(id)).at(-1)).toBe(outcome);
      expect(await run(id)).toMatchObject({
        recording_url: null,
        usage_info: null,
        gathered_context: { call_disposition: outcome, call_tags: ['not_connected', `telephony_${outcome}`] }
      });
    }
  );

  it('is placed a second time when it is asked for a second time', async () => {
    expect(await placed()).not.toBe(await placed());
  });

  it('is refused with 429 while as many are under way as may be', async () => {
    dograh.simulation.circumstances.concurrencyLimit = 1;
    willBe('answered');
    await place();
    expect(await place()).toMatchObject({ status: 429, body: { detail: 'Concurrent call limit reached' } });
    await dograh.clock.advance(5 * 60 * SECOND);
    expect((await place()).status).toBe(200);
  });

  it.each([
    [
      400,
      'the carrier does not take it',
      () => {
        willBe('refused');
      }
    ],
    [
      402,
      'the credits are used up',
      () => {
        dograh.simulation.circumstances.hasCredits = false;
      }
    ]
  ])('that is answered with %i, as %s, leaves a run with the disposition error', async (status, _, arrange) => {
    arrange();
    expect((await place()).status).toBe(status);
    const { runs } = await client.get<UsageRunPage>('/organizations/usage/runs');
    expect(runs).toMatchObject([{ disposition: 'error', gathered_context: { error: expect.any(String) } }]);
  });

  it('that is hung up at once is completed for ever without an outcome', async () => {
    willBe('hung-up-at-answer');
    const id = await placed();
    await dograh.clock.advance(3_600 * SECOND);
    const { is_completed, gathered_context } = await run(id);
    expect(is_completed).toBe(true);
    expect(gathered_context).not.toHaveProperty('call_disposition');
  });

  it('that was lost in the middle is never completed, and frees its place after twenty minutes', async () => {
    dograh.simulation.circumstances.concurrencyLimit = 1;
    willBe('crashed');
    const id = await placed();
    await dograh.clock.advance(19 * 60 * SECOND);
    expect((await place()).status).toBe(429);
    await dograh.clock.advance(60 * SECOND);
    expect((await run(id)).is_completed).toBe(false);
    expect((await place()).status).toBe(200);
  });

  it('that comes in is answered by the workflow of its number', async () => {
    const answer = await fetch(`${dograh.url}/simulator/calls`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ from: phone(7) })
    });
    const { workflow_run_id: id } = (await answer.json()) as PlacedCall;
    await dograh.clock.advance(5 * 60 * SECOND);
    const { runs } = await client.get<UsageRunPage>(
      `/organizations/usage/runs?filters=${encodeURIComponent('[{"attribute":"callDirection","type":"radio","value":{"status":"inbound"}}]')}`
    );
    expect(runs).toMatchObject([{ id, workflow_name: 'Reception', call_type: 'inbound', caller_number: phone(7) }]);
  });
});

describe('lists of runs', () => {
  beforeEach(async () => {
    for (let call = 0; call < 7; call += 1) {
      await place();
      await dograh.clock.advance(60 * SECOND);
    }
  });

  it('come in pages, the newest first, or the oldest when told to', async () => {
    const page = await client.get<UsageRunPage>('/organizations/usage/runs?limit=3&page=2');
    expect(page).toMatchObject({ total_count: 7, total_pages: 3, page: 2, limit: 3 });
    expect(page.runs.map(({ id }) => id)).toEqual([48204, 48203, 48202]);
    const oldest = await client.get<UsageRunPage>('/organizations/usage/runs?limit=1&sort_order=asc');
    expect(oldest.runs).toMatchObject([{ id: 48201, created_at: '2026-09-03T14:00:00+00:00' }]);
  });

  it('refuse or ignore what they cannot filter by', async () => {
    const filters = (attribute: string): string =>
      `filters=${encodeURIComponent(JSON.stringify([{ attribute, type: 'number', value: { value: 48_203 } }]))}`;
    expect((await client.send('GET', `/workflow/37/runs?${filters('runId')}`)).status).toBe(403);
    expect(await client.get(`/organizations/usage/runs?${filters('runId')}`)).toMatchObject({ total_count: 1 });
    expect(await client.get(`/organizations/usage/runs?${filters('unheardOf')}`)).toMatchObject({ total_count: 7 });
    expect((await client.send('GET', '/workflow/37/runs?filters=nonsense')).status).toBe(400);
  });

  it('do not say what only the page of a run has', async () => {
    const { runs } = await client.get<{ runs: Run[] }>('/workflow/37/runs');
    expect(runs.every((one) => one.logs === null && one.usage_info === null)).toBe(true);
  });
});
