import { describe, expect, it } from '@jest/globals';
import type { Literal } from '../../../model/types.ts';
import { fieldMap, lamp, smallModel, span, withConstant } from '../../__tests__/small-model.ts';
import { expectOnly, violationsOf } from './violations.ts';

/** Rows of a constant of the small package. */
function rowsOf(name: string): Readonly<Record<string, Readonly<Record<string, Literal>>>> {
  return smallModel.constants[name]?.value as Readonly<Record<string, Readonly<Record<string, Literal>>>>;
}

describe('grants', () => {
  const grant = (change: Readonly<Record<string, Literal>>) => {
    const table = rowsOf('permissionSets');
    return withConstant('permissionSets', { ...table, Dograh_Watcher: { ...table['Dograh_Watcher'], ...change } });
  };

  it.each([
    ['delete without edit', { read: true, delete: true }, 1],
    ['modifyAll without anything', { read: true, modifyAll: true }, 3]
  ])('refuses %s', (_, rights, count) => {
    const found = violationsOf(grant({ objects: { Dograh_Lamp__c: rights } }));
    expect(found.map(({ code }) => code)).toEqual(Array.from({ length: count }, () => 'DGSF230'));
  });

  it('refuses contacts without accounts', () => {
    expectOnly('DGSF230', grant({ standardObjects: { Contact: { read: true, fields: [] } } }), /Account/);
  });

  it.each([
    ['an object', { objects: { Dograh_Nothing__c: { read: true } } }],
    ['an event', { events: { Dograh_Nothing__e: 'both' } }],
    ['a tab', { tabs: ['Dograh_Nothing'] }],
    ['a credential', { credentials: ['Dograh_Nothing'] }]
  ])('refuses %s that is not there', (_, change) => {
    expectOnly('DGSF231', grant(change), /[Nn]othing/);
  });

  it('refuses a custom permission that no permission set grants', () => {
    const permission = { label: 'x', description: 'x' };
    const table = rowsOf('customPermissions');
    const model = withConstant('customPermissions', { ...table, Dograh_Lonely: permission });
    expectOnly('DGSF232', model, /No permission set grants Dograh_Lonely/);
  });
});

describe('pages', () => {
  const presentation = (change: Readonly<Record<string, Literal>>) => {
    const table = rowsOf('presentations');
    return withConstant('presentations', { Dograh_Lamp__c: { ...table['Dograh_Lamp__c'], ...change } });
  };

  it.each([
    ['a highlight', { highlights: ['nothing'] }],
    ['a member of a section', { sections: [{ label: 'x', members: ['nothing'] }] }],
    ['a related list of another object', { relatedLists: [{ of: 'Dograh_Nothing__c', by: 'x', columns: [] }] }],
    ['a related list by no lookup', { relatedLists: [{ of: 'Dograh_Lamp__c', by: 'note', columns: [] }] }]
  ])('refuses %s that is not there', (_, change) => {
    expectOnly('DGSF231', presentation(change), /nothing|Nothing|the lookup/);
  });

  it('refuses a list view that a page shows and nobody defined', () => {
    const parts = [{ listView: 'Dograh_Nothing', of: 'Dograh_Lamp__c', records: 5 }];
    const model = withConstant('appPages', { Dograh_House: { label: 'x', description: 'x', parts } });
    expectOnly('DGSF231', model, /Dograh_Lamp__c\.Dograh_Nothing/);
  });

  it('refuses long text as a highlight', () => {
    expectOnly('DGSF240', presentation({ highlights: ['manual'] }), /the long text manual is a highlight/);
  });

  it('refuses more highlights than a compact layout shows', () => {
    const highlights = lamp.fields.filter(({ type }) => type.kind !== 'LongText').map(({ property }) => property);
    expectOnly('DGSF240', presentation({ highlights: highlights.slice(0, 10) }), /10 highlights/);
  });
});

describe('records of custom metadata types', () => {
  const record = (values: Record<string, string | number | boolean>) => ({
    ...smallModel,
    metadataRecords: [
      {
        type: fieldMap.apiName,
        name: 'one',
        label: 'One',
        values: { eventType: 'x', jsonKey: 'x', targetObject: 'x', salesforceField: 'x', ...values },
        span
      }
    ]
  });

  it.each([
    ['text that is too long', { dataType: 'x'.repeat(41) }],
    ['text instead of a number', { sortOrder: 'ten' }],
    ['a number that has too many digits', { sortOrder: 10_000 }],
    ['a member that is not there', { nothing: 'x' }]
  ])('refuses %s', (_, values) => {
    expectOnly('DGSF250', record(values), /Dograh_Field_Map__mdt one/);
  });

  it('refuses a record without a required value', () => {
    const [incomplete] = record({}).metadataRecords;
    const { eventType: _, ...values } = incomplete?.values ?? {};
    const metadataRecords = incomplete ? [{ ...incomplete, values }] : [];
    expectOnly('DGSF250', { ...smallModel, metadataRecords }, /eventType is required/);
  });
});
