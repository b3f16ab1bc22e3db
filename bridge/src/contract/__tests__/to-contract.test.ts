import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../../generator/schema/vocabulary/api.ts';
import type { QueuedEvent } from '../../queue/queued-event.ts';
import { thinned, toContract } from '../to-contract.ts';

const queued = (body: JsonObject): QueuedEvent => ({
  deliveryId: 'delivery-1',
  correlationId: 'trip-1',
  key: 'run:1',
  receivedAt: '2026-09-03T14:03:47Z',
  body
});
const translated = (body: JsonObject): JsonObject => toContract(queued({ workflow_run_id: '1', ...body }));

describe('a webhook in the names of the contract', () => {
  test('has the envelope that the bridge knows, whatever the body says of it', () => {
    expect(translated({ deliveryId: 'other', correlationId: 'other' })).toMatchObject({
      eventType: 'call_completed',
      deliveryId: 'delivery-1',
      correlationId: 'trip-1',
      occurredAt: '2026-09-03T14:03:47Z',
      workflowRunId: '1'
    });
  });

  test('leaves out empty texts, which Dograh writes for null', () => {
    expect(translated({ campaign_id: '', error: '  ' })).not.toHaveProperty('campaignId');
    expect(translated({ campaign_id: '', error: '  ' })).not.toHaveProperty('errorMessage');
  });

  test('keeps what the contract does not name under the extracted variables', () => {
    expect(translated({ renewal_intent: 'likely', constructor: 'odd' })['extractedVariables']).toEqual({
      renewal_intent: 'likely',
      constructor: 'odd'
    });
  });

  test.each([
    ['a list of words', '["vip", "user_speech"]', ['vip', 'user_speech']],
    ['a sentence with a bracket', '[sic] he said', '[sic] he said'],
    ['a list of numbers', '[1, 2]', '[1, 2]']
  ])('reads %s as it is meant', (_what, text, meant) => {
    expect(translated({ call_tags: text })['callTags']).toEqual(meant);
  });

  test('names the person, not the side that dialled', () => {
    const numbers = { called_number: '+1555', caller_number: '+1777' };
    expect(translated({ ...numbers, direction: 'outbound' })).toMatchObject({
      phoneNumber: '+1555',
      dograhNumber: '+1777'
    });
    expect(translated({ ...numbers, direction: 'Inbound' })).toMatchObject({
      phoneNumber: '+1777',
      dograhNumber: '+1555'
    });
    expect(translated({ called_number: '+1555', direction: 'inbound' })).not.toHaveProperty('phoneNumber');
  });

  test('that is in these names already stays as it is', () => {
    const body = {
      eventType: 'call_update',
      workflowRunId: '1',
      status: 'ringing',
      occurredAt: '2026-09-03T14:02:11Z'
    };
    expect(toContract(queued(body))).toEqual({ ...body, deliveryId: 'delivery-1', correlationId: 'trip-1' });
  });
});

test('a thin event has everything short, nothing long, and says that it is thin', () => {
  const event = { eventType: 'call_completed', workflowRunId: '1', transcript: 'x'.repeat(5_000), disposition: 'busy' };
  expect(thinned(event)).toEqual({ eventType: 'call_completed', workflowRunId: '1', disposition: 'busy', thin: true });
});
