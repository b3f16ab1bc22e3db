import { describe, expect, test } from '@jest/globals';
import { readAnswer, type Verdict } from '../answer.ts';

const read = (status: number, body: unknown, sent = 2, headers: Record<string, string> = {}): Verdict =>
  readAnswer(status, new Headers(headers), typeof body === 'string' ? body : JSON.stringify(body), sent);
const error = (errorCode: string): object[] => [{ errorCode, message: 'x' }];

describe('the answer of Salesforce', () => {
  test('is read event by event, in the order of the request', () => {
    const events = [
      { index: 1, status: 'refused', error: 'must be a word.', field: 'status' },
      { index: 0, status: 'duplicate' }
    ];
    expect(read(202, { events })).toEqual({
      kind: 'answered',
      events: [{ outcome: 'duplicate' }, { outcome: 'refused', reason: 'status: must be a word.' }]
    });
  });

  test('with every event refused still says why for each', () => {
    const events = [0, 1].map((index) => ({ index, status: 'refused', error: 'no' }));
    expect(read(400, { events }).kind).toBe('answered');
  });

  test.each([
    ['a token that has ended', 401, error('INVALID_SESSION_ID'), 'token-ended'],
    ['the limit of requests', 403, error('REQUEST_LIMIT_EXCEEDED'), 'limit'],
    ['the limit of requests, told with 503', 503, error('REQUEST_LIMIT_EXCEEDED'), 'limit'],
    ['a body that is too large', 413, { error: 'large' }, 'too-large'],
    ['a body that is malformed', 400, { error: 'events must be a list' }, 'not-usable'],
    ['an exception in Apex', 500, error('APEX_ERROR'), 'not-usable'],
    ['a missing permission', 403, error('FORBIDDEN'), 'unavailable'],
    ['a receiver that is not there', 404, error('NOT_FOUND'), 'unavailable'],
    ['a failed storage', 503, { error: 'Some events could not be stored.' }, 'unavailable'],
    ['a maintenance page', 503, '<html>', 'unavailable'],
    ['an acknowledgement that leaves an event out', 202, { events: [{ index: 0, status: 'accepted' }] }, 'unavailable'],
    ['an acknowledgement without a body', 202, '', 'unavailable']
  ])('tells %s apart', (_what, status, body, kind) => {
    expect(read(status, body).kind).toBe(kind);
  });

  test.each([
    ['seconds', '120', 120],
    ['nothing usable', 'soon', null]
  ])('says when to come back in %s', (_what, value, seconds) => {
    expect(read(503, '', 1, { 'Retry-After': value })).toMatchObject({ retryAfterSeconds: seconds });
  });
});
