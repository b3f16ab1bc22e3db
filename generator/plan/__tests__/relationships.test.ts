import { describe, expect, it } from '@jest/globals';
import { relationshipNameOf } from '../relationships.ts';
import { field, lamp } from './small-model.ts';

const keptBy = field('keptBy', { kind: 'Lookup', target: 'Contact' });
const boughtBy = field('boughtBy', { kind: 'Lookup', target: 'Contact' });
const house = field('house', { kind: 'Lookup', target: 'Account' });

describe('the name of a relationship', () => {
  it('begins with the word that is the package’s own', () => {
    expect(relationshipNameOf({ ...lamp, fields: [keptBy] }, keptBy)).toBe('Dograh_Lamps');
  });

  it('stays as it is when a label changes', () => {
    const object = { ...lamp, pluralLabel: 'Lampen & מנורות', fields: [keptBy] };
    expect(relationshipNameOf(object, keptBy)).toBe('Dograh_Lamps');
  });

  it('is an English plural', () => {
    const named = (apiName: string): string => relationshipNameOf({ ...lamp, apiName, fields: [keptBy] }, keptBy);
    expect(named('Dograh_Call_Activity__c')).toBe('Dograh_Call_Activities');
    expect(named('Dograh_Survey__c')).toBe('Dograh_Surveys');
  });

  it('says by which field when two fields point at the same object', () => {
    const object = { ...lamp, fields: [keptBy, boughtBy, house] };
    expect([keptBy, boughtBy, house].map((lookup) => relationshipNameOf(object, lookup))).toEqual([
      'Dograh_Lamps',
      'Dograh_Lamps_Bought_By',
      'Dograh_Lamps'
    ]);
  });
});
