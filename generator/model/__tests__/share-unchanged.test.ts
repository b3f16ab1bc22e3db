import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deepFreeze } from '../freeze.ts';
import { shareUnchanged } from '../share-unchanged.ts';

describe('a model that is read again', () => {
  test('is the earlier one when nothing changed', () => {
    const previous = deepFreeze({ objects: [{ name: 'Call', fields: [{ label: 'Status' }] }], api: [] });
    expect(shareUnchanged(previous, structuredClone(previous))).toBe(previous);
  });

  test('keeps the parts that did not change', () => {
    const previous = deepFreeze({ objects: [{ name: 'Call', label: 'Call' }, { name: 'Campaign' }], api: [] });
    const next = shareUnchanged(previous, { objects: [{ name: 'Call', label: 'Run' }, { name: 'Campaign' }], api: [] });
    expect(next.objects[0]).toEqual({ name: 'Call', label: 'Run' });
    expect(next.objects[1]).toBe(previous.objects[1]);
    expect(next.api).toBe(previous.api);
  });

  test('tells a part that is undefined from one that is not there, and a list from an object', () => {
    expect(Object.keys(shareUnchanged<object>({ a: 1, b: 2 }, { a: 1, c: undefined }))).toEqual(['a', 'c']);
    expect(shareUnchanged<object>({ 0: 'a' }, ['a'])).toEqual(['a']);
  });

  test('says the same, whatever was before', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (previous, next) => {
        expect(shareUnchanged(previous, structuredClone(next))).toEqual(next);
      })
    );
  });
});
