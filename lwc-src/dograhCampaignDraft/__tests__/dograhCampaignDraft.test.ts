import { afterEach, describe, expect, it } from '@jest/globals';
import {
  callingHoursOf,
  forgetCreation,
  mappingsFor,
  newDraft,
  problemsOf,
  readHeader,
  recallCreation,
  recipientsOf,
  rememberCreation,
  requestOf,
  type CampaignDraft
} from 'c/dograhCampaignDraft';

const LEAD = '00Q000000000001AAA';

function draft(changes: Partial<CampaignDraft> = {}): CampaignDraft {
  return { ...newDraft(null, null), name: 'Autumn', workflowId: 7, timeZone: 'Europe/Vienna', ...changes };
}

function fields(step: Parameters<typeof problemsOf>[0], changes: Partial<CampaignDraft>): string[] {
  return problemsOf(step, draft(changes), null).map(({ field }) => field);
}

describe('a new draft', () => {
  it('calls the lead on whose page it is begun', () => {
    expect(recipientsOf(newDraft(LEAD, 'Lead'))).toMatchObject({ source: 'records', recordIds: [LEAD] });
  });

  it('calls the members of the Salesforce campaign on whose page it is begun', () => {
    const recipients = recipientsOf(newDraft('701000000000001AAA', 'Campaign'));

    expect(recipients).toMatchObject({ source: 'campaign_members', sourceId: '701000000000001AAA', recordIds: null });
  });
});

describe('what a draft becomes', () => {
  it('is sent without what belongs to a source that was not chosen in the end', () => {
    const recipients = recipientsOf(draft({ source: 'report', sourceId: '00O000000000001AAA', csv: 'a,b\n1,2' }));

    expect(recipients).toMatchObject({ source: 'report', csv: null, phoneColumn: null, recordIds: null });
  });

  it('has calling hours from Monday, which is 0, to Friday', () => {
    expect(callingHoursOf(draft()).map(({ dayOfWeek }) => dayOfWeek)).toEqual([0, 1, 2, 3, 4]);
    expect(callingHoursOf(draft({ anyTime: true }))).toEqual([]);
  });

  it('bears the key that it is given', () => {
    expect(requestOf(draft({ source: 'this_record', name: '  Autumn ' }), 'key-12345678')).toMatchObject({
      idempotencyKey: 'key-12345678',
      name: 'Autumn',
      workflowId: 7
    });
  });
});

describe('mappings of variables', () => {
  const choices = [
    { name: 'FirstName', label: 'First Name' },
    { name: 'Renewal__c', label: 'Renewal date' }
  ];

  it('are guessed from fields of like name or label', () => {
    expect(mappingsFor(['first_name', 'renewal_date', 'plan'], [], choices).map(({ field }) => field)).toEqual([
      'FirstName',
      'Renewal__c',
      null
    ]);
  });

  it('keep what was chosen, and drop a column that the new file lacks', () => {
    const known = [
      { variable: 'first_name', field: 'Renewal__c', text: null, required: true },
      { variable: 'plan', field: 'gone', text: null, required: true }
    ];

    expect(mappingsFor(['first_name', 'plan'], known, choices).map(({ field }) => field)).toEqual(['Renewal__c', null]);
  });
});

describe('the header of a file', () => {
  it('may quote names with commas and doubled quotes', () => {
    expect(readHeader('"Name, full","The ""phone""",City\r\nA,+1,B').columns).toEqual([
      'Name, full',
      'The "phone"',
      'City'
    ]);
  });

  it('suggests the column that looks like a phone number', () => {
    expect(readHeader('\uFEFFname,mobile\nA,+1').phoneColumn).toBe('mobile');
  });

  it.each([
    ['no people', 'name,phone\n', 'c.Dograh_Problem_File'],
    ['semicolons', 'name;phone\nA;1', 'c.Dograh_Problem_File_Separator'],
    ['two columns of one name', 'Phone,phone\n1,2', 'c.Dograh_Problem_File_Columns'],
    ['another encoding', 'name,phone\nJos\uFFFD,1', 'c.Dograh_Problem_File_Encoding'],
    ['too much', `name,phone\n${'x'.repeat(2_000_000)}`, 'c.Dograh_Problem_File_Size']
  ])('says what is wrong with %s', (_, text, problem) => {
    expect(readHeader(text).problem).toBe(problem);
  });
});

describe('what keeps a step from being left', () => {
  it('is a missing name or workflow', () => {
    expect(fields('workflow', { name: ' ', workflowId: null })).toEqual(['name', 'workflow']);
    expect(fields('workflow', { name: 'x'.repeat(81) })).toEqual(['name']);
    expect(fields('workflow', {})).toEqual([]);
  });

  it('is a source without people', () => {
    expect(fields('people', { source: null })).toEqual(['source']);
    expect(fields('people', { source: 'report' })).toEqual(['sourceId']);
    expect(fields('people', { source: 'list_view', listRecordIds: [] })).toEqual(['list']);
    expect(fields('people', { source: 'csv' })).toEqual(['file']);
    expect(fields('people', { source: 'csv', csv: 'a\n1' })).toEqual(['phoneColumn']);
    expect(fields('people', { source: 'this_record', countryCode: '0049' })).toEqual(['countryCode']);
  });

  it('is a variable that comes from nowhere', () => {
    const mappings = [
      { variable: 'plan', field: null, text: ' ', required: true },
      { variable: 'city', field: 'City', text: null, required: true }
    ];

    expect(fields('variables', { mappings })).toEqual(['text-plan']);
  });

  it('is an hour that ends before it begins, or no day at all', () => {
    const days = draft().days.map((day, index) => (index === 1 ? { ...day, endTime: '08:00' } : day));

    expect(fields('rules', { days })).toEqual(['end-1']);
    expect(fields('rules', { days: days.map((day) => ({ ...day, enabled: false })) })).toEqual(['day-0']);
    expect(fields('rules', { days, anyTime: true })).toEqual([]);
  });

  it('is a number out of bounds', () => {
    const { retry, breaker } = draft();

    expect(fields('rules', { retry: { ...retry, delaySeconds: 5 } })).toEqual(['retryDelay']);
    expect(fields('rules', { breaker: { ...breaker, minimumCalls: Number.NaN } })).toEqual(['breakerCalls']);
    expect(fields('exclusions', { recentlyCalledDays: 1.5 })).toEqual(['recentDays']);
  });

  it('is more calls at once than caller numbers', () => {
    const defaults = {
      concurrencyLimit: 10,
      callerNumbers: 2,
      telephony: [{ telephonyId: 1, name: 'Main', ready: false, isDefault: true, blockedBecause: 'no numbers' }],
      retry: draft().retry,
      breaker: draft().breaker,
      timeZone: 'UTC',
      maximumPeople: 10000,
      warning: null
    };

    const problems = problemsOf('rules', draft({ maximumConcurrency: 3, telephonyId: 1 }), defaults);

    expect(problems.map(({ field }) => field)).toEqual(['telephony', 'concurrency']);
  });
});

describe('a creation under way', () => {
  afterEach(() => {
    sessionStorage.clear();
  });

  it('is found again after the page was loaded anew, until its end was seen', () => {
    rememberCreation({ idempotencyKey: 'key-12345678', name: 'Autumn' });
    expect(recallCreation()).toEqual({ idempotencyKey: 'key-12345678', name: 'Autumn' });

    forgetCreation();
    expect(recallCreation()).toBeNull();
  });

  it('is not made of what somebody else wrote there', () => {
    sessionStorage.setItem('dograhCampaignCreation', '{"a":');
    expect(recallCreation()).toBeNull();

    sessionStorage.setItem('dograhCampaignCreation', '{"a":1}');
    expect(recallCreation()).toBeNull();
  });
});
