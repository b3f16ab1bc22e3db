import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { emitJsonSchemas } from '../json-schema.ts';
import { readPackageModel } from './package-model.ts';

const files = emitJsonSchemas(readPackageModel());
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
for (const { content } of files) {
  ajv.addSchema(JSON.parse(content) as object);
}

/** What is wrong with a body, as `place keyword`; empty when nothing is. */
function problems(schema: string, body: unknown): string[] {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  if (!validate) {
    throw new Error(`There is no ${schema}.schema.json`);
  }
  return validate(body) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.keyword}`);
}

const completed = {
  eventType: 'call_completed',
  deliveryId: '7d0c7c06-6f52-4b9f-9a4e-6b6f8a0f5b11',
  correlationId: 'b2c6b1de-0d1c-4a9e-8f6b-0f3f6f6a6a77',
  occurredAt: '2026-03-14T09:26:53.589793+00:00',
  workflowRunId: '90417',
  workflowId: '12',
  campaignId: '77',
  recordId: '00Q5g00000AbCdEEAV',
  organizationId: '00D5g000000LmNoEAK',
  status: 'completed',
  direction: 'outbound',
  phoneNumber: '+442079460958',
  startedAt: '2026-03-14T09:25:00Z',
  durationSeconds: 113,
  disposition: 'appointment booked',
  callTags: ['user_speech', 'end_call_tool'],
  sentiment: 'positive',
  sentimentScore: 0.82,
  summary: null,
  extractedVariables: { appointment: '2026-03-20', seats: 2 }
};

const webhook = {
  workflow_run_id: '90417',
  workflow_id: '12',
  campaign_id: '',
  call_time: '2026-03-14T09:25:00.113254+00:00',
  sf_org_id: '00D5g000000LmNoEAK',
  sf_record_id: '',
  duration_seconds: '113',
  call_tags: '["user_speech", "end_call_tool"]',
  call_disposition: 'appointment booked',
  callback_requested: 'True'
};

describe('the JSON Schemas', () => {
  it('are one for each event, one for each other spelling of it, and one for several events', () => {
    expect(files.map(({ path: file }) => file).sort()).toEqual(
      [
        'batch',
        'call-completed',
        'call-update',
        'campaign-update',
        'dograh-webhook',
        'integration-health',
        'workflow-published'
      ].map((name) => `docs/reference/schemas/${name}.schema.json`)
    );
  });

  it('describe every member', () => {
    for (const { content } of files) {
      const { properties } = JSON.parse(content) as { properties: Record<string, { description: string }> };
      expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([]);
    }
  });
});

describe('an event', () => {
  it.each([
    ['call-completed', completed],
    ['call-completed', { eventType: 'call_completed', workflowRunId: 'eu:90417', thin: true }],
    ['call-update', { eventType: 'call_update', workflowRunId: '90417', status: 'ringing' }],
    ['campaign-update', { eventType: 'campaign_update', campaignId: '77', status: 'paused', executedCount: 83 }],
    ['workflow-published', { eventType: 'workflow_published', workflowId: '12', versionNumber: 4 }],
    ['integration-health', { eventType: 'integration_health', status: 'degraded', message: 'Slow answers.' }],
    ['dograh-webhook', webhook]
  ])('of the type %s is accepted as senders write it', (schema, body) => {
    expect(problems(schema, body)).toEqual([]);
  });

  it('keeps members that nobody knows', () => {
    expect(problems('call-completed', { ...completed, renewal_intent: 'likely' })).toEqual([]);
  });

  it.each([
    ['has another type', { eventType: 'call_ended' }, '/eventType const'],
    ['has a status that there is not', { status: 'finished' }, '/status enum'],
    ['has a time that is none', { occurredAt: 'yesterday' }, '/occurredAt format'],
    ['names no record id', { recordId: '42' }, '/recordId pattern'],
    ['has an empty run id', { workflowRunId: '' }, '/workflowRunId minLength'],
    ['has a run id that no field can keep', { workflowRunId: 'r'.repeat(65) }, '/workflowRunId maxLength'],
    ['has a delivery id that the platform event cannot carry', { deliveryId: 'd'.repeat(65) }, '/deliveryId maxLength'],
    ['has a number as text', { durationSeconds: '113' }, '/durationSeconds type'],
    ['has a number with decimals where there are none', { durationSeconds: 1.5 }, '/durationSeconds type'],
    ['has a number of more digits than its field', { retryAttempt: 1000 }, '/retryAttempt maximum'],
    ['has text longer than its field', { transcript: 'x'.repeat(131_073) }, '/transcript maxLength']
  ])('is refused when it %s', (_, change, problem) => {
    expect(problems('call-completed', { ...completed, ...change })).toContain(problem);
  });

  it('is refused without what it is about', () => {
    expect(problems('call-update', { eventType: 'call_update' })).toEqual(['/ required', '/ required']);
  });

  it('in the spelling of Dograh is refused without a run id or with a value that is no text', () => {
    expect(problems('dograh-webhook', { ...webhook, workflow_run_id: '' })).toEqual(['/workflow_run_id minLength']);
    expect(problems('dograh-webhook', { ...webhook, duration_seconds: 113 })).toEqual(['/duration_seconds type']);
    expect(problems('dograh-webhook', { call_disposition: 'busy' })).toEqual(['/ required']);
  });
});

describe('a batch', () => {
  it('may hold different events', () => {
    expect(problems('batch', { events: [completed, webhook] })).toEqual([]);
  });

  it('is refused when it is empty, too large, or holds something that is no event', () => {
    expect(problems('batch', { events: [] })).toEqual(['/events minItems']);
    expect(problems('batch', { events: Array(201).fill(webhook) })).toEqual(['/events maxItems']);
    expect(problems('batch', { events: [{ hello: 'world' }] })).toContain('/events/0 anyOf');
  });
});

const folder = process.env['DOGRAH_EXAMPLES'];

if (folder === undefined) {
  // Real bodies are Dograh's, not ours, and are not kept here.
  console.warn('Not tried on bodies of a real Dograh: name a folder with webhook-*.json in DOGRAH_EXAMPLES.');
} else {
  describe('bodies of a real Dograh', () => {
    const bodies = readdirSync(folder).filter((name) => /^webhook-(?!template).*\.json$/.test(name));

    it('are there', () => {
      expect(bodies).not.toEqual([]);
    });

    it.each(bodies)('are accepted: %s', (name) => {
      expect(problems('dograh-webhook', JSON.parse(readFileSync(path.join(folder, name), 'utf8')))).toEqual([]);
    });
  });
}
