import { describe, expect, test } from '@jest/globals';
import { readWebhook } from '../read-webhook.ts';

const at = '2026-09-03T14:03:47Z';

describe('a webhook', () => {
  test('is known by the delivery and the run that its headers and body name', () => {
    const event = readWebhook({ workflow_run_id: '48211' }, { 'x-dograh-delivery-id': 'delivery-1' }, at);
    expect(event).toMatchObject({ deliveryId: 'delivery-1', key: 'run:48211', receivedAt: at });
  });

  test('that names no run in its body is about the run of the header', () => {
    const event = readWebhook({ workflow_run_id: '' }, { 'x-dograh-workflow-run-id': '48211' }, at);
    expect(event).toMatchObject({ key: 'run:48211', body: { workflow_run_id: '48211' } });
  });

  test('without a delivery id has the same id for the same content, and another for another', () => {
    const id = (body: object): string => readWebhook(body, {}, at).deliveryId;
    expect(id({ workflow_run_id: '1' })).toBe(id({ workflow_run_id: '1' }));
    expect(id({ workflow_run_id: '1' })).not.toBe(id({ workflow_run_id: '2' }));
  });

  test.each([
    [
      'the one that came back with the call',
      { sf_correlation_id: 'trip-1' },
      { 'x-correlation-id': 'trip-2' },
      'trip-1'
    ],
    ['the one of the request', {}, { 'x-correlation-id': 'trip-2' }, 'trip-2'],
    [
      'the one of the request when the other is hostile',
      { sf_correlation_id: 'a\r\nb: c' },
      { 'x-correlation-id': 'trip-2' },
      'trip-2'
    ]
  ])('has as correlation id %s', (_what, body, headers, expected) => {
    expect(readWebhook({ workflow_run_id: '1', ...body }, headers, at).correlationId).toBe(expected);
  });

  test('without any correlation id gets one', () => {
    expect(readWebhook({ workflow_run_id: '1' }, {}, at).correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each([
    ['a list', [], null, 'The body must be a JSON object.'],
    ['no run', { a: 1 }, 'workflow_run_id', 'which call is it about?'],
    ['a hostile run', { workflow_run_id: "1' OR 1=1" }, 'workflow_run_id', 'must be letters']
  ])('with %s is refused with the member that is meant', (_what, body, field, words) => {
    const read = (): unknown => readWebhook(body, {}, at);
    expect(read).toThrow(words);
    expect(read).toThrow(expect.objectContaining({ field }));
  });
});
