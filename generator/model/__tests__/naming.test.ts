import { describe, expect, test } from '@jest/globals';
import { parseDuration } from '../duration.ts';
import { constantOf, fieldApiNameOf, labelOf, memberOf, typeNameOf } from '../naming.ts';

describe('names', () => {
  test.each([
    ['externalRunId', 'External Run Id', 'External_Run_Id__c', 'EXTERNAL_RUN_ID'],
    ['status', 'Status', 'Status__c', 'STATUS'],
    ['timeZone', 'Time Zone', 'Time_Zone__c', 'TIME_ZONE'],
    ['apiURLPath', 'Api URL Path', 'Api_URL_Path__c', 'API_URL_PATH']
  ])('%s', (member, label, apiName, constant) => {
    expect([labelOf(member), fieldApiNameOf(member), constantOf(member)]).toEqual([label, apiName, constant]);
  });

  test('of values and of the wire', () => {
    expect(labelOf('PENDING_RETRY')).toBe('Pending Retry');
    expect(labelOf('in_progress')).toBe('In Progress');
    expect(constantOf('no-answer')).toBe('NO_ANSWER');
    expect(memberOf('workflow_run_id')).toBe('workflowRunId');
    expect(typeNameOf('retry_config')).toBe('RetryConfig');
  });
});

describe('durations', () => {
  test.each([
    ['250ms', 250],
    ['120s', 120_000],
    ['5m', 300_000],
    ['1.5h', 5_400_000],
    ['30d', 2_592_000_000],
    ['10', null],
    ['s', null],
    ['10 s', null]
  ])('%s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });
});
