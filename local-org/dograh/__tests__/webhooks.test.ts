import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import type { Outcome } from '../calls/outcomes.ts';
import type { WebhookFault } from '../faults.ts';
import { startSimulatedDograh, type SimulatedDograh } from '../server.ts';
import { rendered } from '../webhooks/render-template.ts';
import { DograhClient, phone, RENEWAL, START } from './dograh-client.ts';
import { WebhookReceiver } from './webhook-receiver.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let receiver: WebhookReceiver;
let dograh: SimulatedDograh;
let client: DograhClient;

beforeEach(async () => {
  receiver = new WebhookReceiver();
  dograh = await startSimulatedDograh({
    speed: 0,
    startAt: START,
    webhookUrl: await receiver.start(),
    webhookSecret: 'the secret',
    publicUrl: 'https://voice.example.com',
    circumstances: { outcomes: { answered: 1 } }
  });
  client = new DograhClient(dograh);
});
afterEach(async () => {
  await dograh.close();
  await receiver.stop();
});

async function call(outcome: Outcome = 'answered', number = phone(1)): Promise<void> {
  dograh.simulation.circumstances.outcomeByNumber = { [number]: outcome };
  const initial_context = { first_name: 'Dana', sf_correlation_id: 'trip', sf_record_id: '00QKa00000BvT3pMAF' };
  await client.post(`/public/agent/workflow/${RENEWAL.uuid}`, { phone_number: number, initial_context });
}

const deliveries = () => dograh.simulation.store.deliveries;
const attempt = (index: number): unknown => receiver.received[index]?.headers['x-dograh-delivery-attempt'];

describe('a webhook', () => {
  it('comes once after a call, with everything as text', async () => {
    await call();
    await dograh.clock.advance(5 * MINUTE);
    expect(receiver.received).toHaveLength(1);
    const body = receiver.received[0]?.body ?? {};
    expect(Object.values(body).every((value) => typeof value === 'string')).toBe(true);
    expect(body).toMatchObject({
      workflow_run_id: '48201',
      campaign_id: '',
      call_time: '2026-09-03T14:00:00+00:00',
      sf_correlation_id: 'trip',
      called_number: phone(1),
      error: '',
      call_disposition: expect.any(String)
    });
  });

  it('shows its secret, who it is, and which attempt', async () => {
    await call();
    await dograh.clock.advance(5 * MINUTE);
    expect(receiver.received[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-dograh-webhook-secret': 'the secret',
      'x-dograh-delivery-id': deliveries()[0]?.uuid,
      'x-dograh-workflow-run-id': '48201',
      'x-dograh-delivery-attempt': '1',
      'x-source': 'dograh'
    });
  });

  it.each(['no-answer', 'busy', 'failed', 'canceled'] as const)('comes also for a call that is %s', async (outcome) => {
    await call(outcome);
    await dograh.clock.advance(2 * MINUTE);
    expect(receiver.received.map(({ body }) => body)).toMatchObject([
      { call_disposition: outcome, duration_seconds: '0', renewal_intent: '' }
    ]);
  });

  it.each(['hung-up-at-answer', 'crashed'] as const)('never comes for a call that is %s', async (outcome) => {
    await call(outcome);
    await dograh.clock.advance(60 * MINUTE);
    expect(receiver.received).toEqual([]);
  });

  it('is tried five times, 30, 60, 120 and 240 seconds apart, the same each time', async () => {
    receiver.answers = [503, 500, 429, 408, 504, 202];
    await call('busy');
    await dograh.clock.advance(20 * MINUTE);
    expect(receiver.received.map((_, index) => attempt(index))).toEqual(['1', '2', '3', '4', '5']);
    expect(new Set(receiver.received.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(new Set(receiver.received.map(({ headers }) => headers['x-dograh-delivery-id'])).size).toBe(1);
    const [delivery] = deliveries();
    const at = delivery?.attempts.map((made) => made.at) ?? [];
    expect(at.slice(1).map((time, index) => (time - (at[index] ?? 0)) / SECOND)).toEqual([30, 60, 120, 240]);
    expect(delivery?.status).toBe('dead_letter');
  });

  it('is over with the first success', async () => {
    receiver.answers = [503, 202];
    await call('busy');
    await dograh.clock.advance(20 * MINUTE);
    expect(receiver.received).toHaveLength(2);
    expect(deliveries()).toMatchObject([{ status: 'succeeded', attempts: [{ status: 503 }, { status: 202 }] }]);
  });

  it.each([301, 401, 403, 404, 409, 413, 422, 501])('is given up at once on a %i', async (status) => {
    receiver.answers = [status];
    await call('busy');
    await dograh.clock.advance(20 * MINUTE);
    expect(receiver.received).toHaveLength(1);
    expect(deliveries()).toMatchObject([{ status: 'dead_letter', attempts: [{ status }] }]);
  });

  it('is tried again when nobody listens', async () => {
    await receiver.stop();
    await call('busy');
    await dograh.clock.advance(20 * MINUTE);
    expect(deliveries()).toMatchObject([
      { status: 'dead_letter', attempts: Array(5).fill({ status: null, error: 'ECONNREFUSED' }) }
    ]);
    await receiver.start();
  });

  it('shows a changed secret from the next attempt on', async () => {
    receiver.answers = [503];
    await call('busy');
    await dograh.clock.advance(10 * SECOND);
    const [credential] = await client.get<{ uuid: string }[]>('/credentials/');
    const data = { header_name: 'X-Dograh-Webhook-Secret', header_value: 'another' };
    await client.ask('PUT', `/credentials/${credential?.uuid ?? ''}`, { credential_data: data });
    await dograh.clock.advance(MINUTE);
    expect(receiver.received.map(({ headers }) => headers['x-dograh-webhook-secret'])).toEqual([
      'the secret',
      'another'
    ]);
  });
});

describe('webhooks on which a fault was put', () => {
  const meet = (fault: WebhookFault): void => {
    dograh.simulation.faults.add(fault);
  };

  it('are dropped', async () => {
    meet({ kind: 'webhook-dropped' });
    await call('busy');
    await dograh.clock.advance(20 * MINUTE);
    expect(receiver.received).toEqual([]);
  });

  it('come twice, with the same delivery id', async () => {
    meet({ kind: 'webhook-doubled' });
    await call('busy');
    await dograh.clock.advance(20 * MINUTE);
    expect(new Set(receiver.received.map(({ headers }) => headers['x-dograh-delivery-id'])).size).toBe(1);
    expect(receiver.received).toHaveLength(2);
  });

  it('come late', async () => {
    meet({ kind: 'webhook-late', seconds: 600 });
    await call('busy');
    await dograh.clock.advance(9 * MINUTE);
    expect(receiver.received).toEqual([]);
    await dograh.clock.advance(2 * MINUTE);
    expect(receiver.received).toHaveLength(1);
  });

  it('come after those of later calls', async () => {
    meet({ kind: 'webhook-reordered' });
    await call('busy', phone(1));
    await dograh.clock.advance(MINUTE);
    await call('busy', phone(2));
    await dograh.clock.advance(MINUTE);
    expect(receiver.received.map(({ body }) => body['called_number'])).toEqual([phone(2), phone(1)]);
  });

  it('come also when nobody comes after whom they could come', async () => {
    meet({ kind: 'webhook-reordered' });
    await call('busy');
    await dograh.clock.advance(10 * MINUTE);
    expect(receiver.received).toHaveLength(1);
  });
});

describe('a template', () => {
  const context: JsonObject = {
    run: 12,
    told: { yes: true, no: false, nothing: null, tags: ['a', 'b'], said: 'first\nsecond', deep: { text: 'one\ntwo' } }
  };

  it.each([
    ['a number', '{{run}}', '12'],
    ['booleans', '{{told.yes}} {{told.no}}', 'True False'],
    ['null and what is missing', '{{told.nothing}}{{told.unheard.of}}', ''],
    ['what is missing, with something else', '{{told.nothing | 0}} {{nobody | fallback:none}}', '0 none'],
    ['a list', '{{told.tags}}', '["a", "b"]'],
    ['a text with a line break', '{{told.said}}', 'first\nsecond'],
    ['an object with a line break, which is no JSON any more', '{{told.deep}}', '{"text": "one\ntwo"}']
  ])('is filled with %s', (_, template, text) => {
    expect(rendered(template, context)).toBe(text);
  });

  it('keeps what is no text', () => {
    expect(rendered({ n: 1, list: [true, '{{run}}'], '{{run}}': null }, context)).toEqual({
      n: 1,
      list: [true, '12'],
      '12': null
    });
  });
});

const examples = process.env['DOGRAH_EXAMPLES'];

describe('a body of the simulation', () => {
  if (examples === undefined) {
    console.warn('Not compared with bodies of a real Dograh: name the folder that holds them in DOGRAH_EXAMPLES.');
    return;
  }
  const read = (name: string): JsonObject => JSON.parse(readFileSync(join(examples, name), 'utf8')) as JsonObject;

  it.each<[string, Outcome]>([
    ['webhook-completed.json', 'answered'],
    ['webhook-no-answer.json', 'no-answer']
  ])('has the shape of %s', async (file, outcome) => {
    const version = dograh.simulation.store.workflows.get(RENEWAL.id)?.versions.at(-1);
    const node = version?.definition.nodes.find(({ type }) => type === 'webhook');
    Object.assign(node?.data ?? {}, { payload_template: read('webhook-template.json') });
    await call(outcome);
    await dograh.clock.advance(5 * MINUTE);
    const [example, body] = [read(file), receiver.received[0]?.body ?? {}];
    expect(Object.keys(body).sort()).toEqual(Object.keys(example).sort());
    const kind = (value: unknown): string => (value === '' ? 'empty' : typeof value);
    // Which variables a talk gathers depends on the talk.
    const always = Object.keys(example).filter(
      (key) => !['renewal_intent', 'seats', 'callback_requested', 'campaign_id', 'sf_org_id'].includes(key)
    );
    expect(always.map((key) => [key, kind(body[key])])).toEqual(always.map((key) => [key, kind(example[key])]));
  });
});
