import { describe, expect, it } from '@jest/globals';
import type { ListView } from '../../metadata/types.ts';
import { listViewQuery, listViewsOf } from '../runtime/list-views.ts';

const view = (given: Partial<ListView>): ListView => ({
  name: 'V',
  label: 'V',
  columns: ['NAME'],
  mine: false,
  filters: [],
  ...given
});
const types: Record<string, string> = { Score__c: 'Double', Done__c: 'Boolean', CreatedDate: 'DateTime' };
const soql = (given: Partial<ListView>, more: { sortBy?: string; offset?: number } = {}): string =>
  listViewQuery(
    'Parcel__c',
    view(given),
    { fields: ['Name'], limit: 5, userId: '005x', ...more },
    (field) => types[field] ?? 'String'
  );
const where = (field: string, operation: string, value: string): string | undefined =>
  / WHERE (.*) ORDER/.exec(soql({ filters: [{ field, operation, value }] }))?.[1];

describe('the query behind a list view', () => {
  it('selects the columns, newest first', () => {
    expect(soql({})).toBe('SELECT Id, Name FROM Parcel__c ORDER BY CreatedDate DESC LIMIT 5');
  });

  it('sorts and turns pages as asked', () => {
    expect(soql({}, { sortBy: '-Score__c', offset: 10 })).toMatch(
      /ORDER BY Score__c DESC NULLS LAST LIMIT 5 OFFSET 10$/
    );
  });

  it('keeps to the records of the person for "mine"', () => {
    expect(soql({ mine: true })).toContain("WHERE OwnerId = '005x'");
  });

  it.each([
    ['Status__c', 'equals', 'new,old', "(Status__c = 'new' OR Status__c = 'old')"],
    ['Status__c', 'notEqual', 'new,old', "(Status__c != 'new' AND Status__c != 'old')"],
    ['Status__c', 'equals', '', '(Status__c = null)'],
    ['Status__c', 'equals', "it's", "(Status__c = 'it\\'s')"],
    ['Score__c', 'greaterThan', '3', '(Score__c > 3)'],
    ['Done__c', 'equals', '1', '(Done__c = true)'],
    ['Done__c', 'equals', 'False', '(Done__c = false)'],
    ['CREATED_DATE', 'greaterOrEqual', 'LAST_N_DAYS:7', '(CreatedDate >= LAST_N_DAYS:7)'],
    ['NAME', 'contains', 'a,b', "(Name LIKE '%a%' OR Name LIKE '%b%')"],
    ['NAME', 'startsWith', 'a', "(Name LIKE 'a%')"],
    ['NAME', 'notContain', 'a', "(NOT (Name LIKE '%a%'))"]
  ])('%s %s %s', (field, operation, value, condition) => {
    expect(where(field, operation, value)).toBe(condition);
  });
});

describe('the list views of an object', () => {
  it('are those of the project and the two of the platform, each label once', () => {
    const views = listViewsOf('Parcel__c', 'Parcels', [
      view({ name: 'Mine', label: 'My Parcels' }),
      view({ name: 'All', label: 'All Parcels' })
    ]);
    expect(views.map(({ name }) => name)).toEqual(['Mine', 'All', '__Recent']);
  });
});
