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

  it('does not say that word twice', () => {
    const object = { ...lamp, pluralLabel: 'Dograh Lamps & Bulbs', fields: [keptBy] };
    expect(relationshipNameOf(object, keptBy)).toBe('Dograh_Lamps_Bulbs');
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
