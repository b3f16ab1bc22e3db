import { describe, expect, it } from '@jest/globals';
import { reduceError, type ErrorKind } from 'c/dograhErrors';

const GIVEN = 'id-of-the-request';

/** As Apex throws it: the message of the exception is JSON. */
function fromApex(failure: object): object {
  return { ok: false, status: 500, statusText: 'Server Error', body: { message: JSON.stringify(failure) } };
}

describe('c/dograhErrors', () => {
  it('takes message, id and field from what Apex says', () => {
    const failure = {
      message: 'Choose a workflow.',
      correlationId: 'from-apex',
      kind: 'INVALID',
      field: 'workflowUuid'
    };
    expect(reduceError(fromApex(failure), GIVEN)).toEqual({
      kind: 'invalid',
      title: 'c.Dograh_Error_Invalid_Title',
      message: 'Choose a workflow.',
      correlationId: 'from-apex',
      field: 'workflowUuid',
      retryable: false
    });
  });

  it.each<[string, ErrorKind, boolean]>([
    ['FORBIDDEN', 'forbidden', false],
    ['INVALID', 'invalid', false],
    ['RECORD', 'record', false],
    ['UNEXPECTED', 'unexpected', true],
    ['BREAKER_OPEN', 'dograhDown', true],
    ['TIMEOUT', 'timeout', true],
    ['UNREACHABLE', 'dograhDown', true],
    ['UNAUTHORIZED', 'credential', false],
    ['REFUSED', 'refused', false],
    ['NOT_FOUND', 'notFound', false],
    ['CONFLICT', 'refused', false],
    ['LIMIT_REACHED', 'credits', true],
    ['SERVER_ERROR', 'dograhDown', true],
    ['BAD_RESPONSE', 'unexpected', true],
    ['TELEPHONY_MISSING', 'telephony', false],
    ['NOT_CONFIGURED', 'notConfigured', false],
    ['OF_TOMORROW', 'unexpected', true]
  ])('knows what %s of Apex means', (kind, expected, retryable) => {
    const error = reduceError(fromApex({ message: 'Said.', correlationId: 'x', kind, field: null }), GIVEN);
    expect([error.kind, error.retryable]).toEqual([expected, retryable]);
  });

  it('says in its own words what came without any', () => {
    const error = reduceError(fromApex({ message: '', correlationId: null, kind: 'TIMEOUT', field: null }), GIVEN);
    expect(error).toMatchObject({ message: 'c.Dograh_Error_Timeout', correlationId: GIVEN });
  });

  it('keeps the words of an exception of Apex from people: they are for developers', () => {
    const unhandled = {
      status: 500,
      body: { exceptionType: 'System.LimitException', message: 'Too many SOQL queries: 101', stackTrace: 'Class.X: 1' }
    };
    expect(reduceError(unhandled, GIVEN)).toMatchObject({ kind: 'unexpected', message: 'c.Dograh_Error_Unexpected' });
  });

  it('recognizes a class of Apex that no permission set grants', () => {
    const error = { status: 500, body: { message: "You do not have access to the Apex class named 'X'." } };
    expect(reduceError(error, GIVEN)).toMatchObject({ kind: 'forbidden', message: 'c.Dograh_Error_Forbidden' });
  });

  it('joins what Lightning Data Service lists', () => {
    const error = { status: 400, body: [{ message: 'First.' }, { message: 'Second.' }, { message: 'First.' }] };
    expect(reduceError(error, GIVEN)).toMatchObject({ kind: 'record', message: 'First. Second.' });
  });

  it('names the field that a rule of the org refuses', () => {
    const error = {
      status: 400,
      body: {
        message: 'An error occurred while trying to update the record.',
        output: {
          errors: [{ message: 'Closed.' }],
          fieldErrors: { Phone: [{ message: 'Too short.', field: 'Phone' }] }
        }
      }
    };
    expect(reduceError(error, GIVEN)).toMatchObject({ kind: 'record', message: 'Closed. Too short.', field: 'Phone' });
  });

  it('says the sentence above the lists when the lists are empty', () => {
    const error = { body: { message: 'Refused.', output: { errors: [], fieldErrors: {} } } };
    expect(reduceError(error, GIVEN)).toMatchObject({ kind: 'record', message: 'Refused.', field: null });
  });

  it('understands a record that is gone or hidden', () => {
    const gone = { status: 404, body: { message: 'The requested resource does not exist', errorCode: 'NOT_FOUND' } };
    const hidden = { status: 403, body: { message: 'No.', errorCode: 'INSUFFICIENT_ACCESS' } };
    expect([reduceError(gone, GIVEN).kind, reduceError(hidden, GIVEN).kind]).toEqual(['notFound', 'forbidden']);
  });

  it.each([
    new TypeError('Failed to fetch'),
    { body: { message: 'Disconnected or Canceled' } },
    { status: 0, statusText: 'NetworkError' },
    { status: 502, body: [{ errorCode: 'BAD_GATEWAY', message: 'socket hang up' }] },
    { status: 503, body: { message: 'Down for maintenance' } },
    'Network error'
  ])('does not promise that nothing happened when Salesforce did not answer', (error) => {
    expect(reduceError(error, GIVEN)).toMatchObject({ kind: 'timeout', message: 'c.Dograh_Error_Network' });
  });

  it('keeps the words of a fault of the page from people', () => {
    const error = reduceError(new Error("Cannot read properties of undefined (reading 'x')"), GIVEN);
    expect(error).toMatchObject({ kind: 'unexpected', message: 'c.Dograh_Error_Unexpected', correlationId: GIVEN });
  });

  it('shows a sentence as it is', () => {
    expect(reduceError('Choose a file.', GIVEN)).toMatchObject({ kind: 'unexpected', message: 'Choose a file.' });
  });

  it.each([undefined, null, 42, {}, [], { body: null }, { body: { message: '{broken' } }, { body: { message: 7 } }])(
    'never throws, whatever was thrown (%p)',
    (error) => {
      expect(reduceError(error, GIVEN)).toMatchObject({ kind: 'unexpected', correlationId: GIVEN });
    }
  );

  it('knows no id when there is none', () => {
    expect(reduceError('x', '').correlationId).toBeNull();
  });
});
