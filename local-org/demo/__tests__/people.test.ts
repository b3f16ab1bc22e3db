import { describe, expect, test } from '@jest/globals';
import { samplePeople } from '../people.ts';

describe('sample people', () => {
  test('are the same every time', () => {
    expect(samplePeople(60)).toEqual(samplePeople(60));
  });

  test('have numbers of their own, from the range for examples', () => {
    const phones = samplePeople(100).map(({ phone }) => phone);
    expect(new Set(phones).size).toBe(100);
    for (const phone of phones) expect(phone).toMatch(/^\+12025550[1-9]\d\d?$/);
  });

  test('are leads and contacts, some of whom asked not to be called', () => {
    const people = samplePeople(60);
    expect(people.filter(({ object }) => object === 'Lead')).toHaveLength(30);
    expect(people.filter(({ doNotCall }) => doNotCall).length).toBeGreaterThan(2);
  });

  test.each([0, 101])('are never %d', (count) => {
    expect(() => samplePeople(count)).toThrow('1 to 100');
  });
});
