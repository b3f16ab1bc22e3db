import { describe, expect, it } from '@jest/globals';
import { isVisible } from '../shell/visibility.ts';

const who = {
  customPermissions: new Set(['Fly']),
  formFactor: 'Small',
  field: (name: string) => ({ Status: 'New', Score: '7' })[name]
};

const criterion = (left: string, operator: string, right: string) => ({ left, operator, right });
const FLY = criterion('{!$Permission.CustomPermission.Fly}', 'EQUAL', 'true');
const SWIM = criterion('{!$Permission.CustomPermission.Swim}', 'EQUAL', 'true');
const PHONE = criterion('{!$Client.FormFactor}', 'EQUAL', 'Small');

describe('whether a part of a page is shown', () => {
  it('is without a rule', () => {
    expect(isVisible(null, who)).toBe(true);
  });

  it.each([
    [[FLY], true],
    [[SWIM], false],
    [[FLY, PHONE], true],
    [[FLY, SWIM], false],
    [[criterion('{!Record.Status}', 'EQUAL', 'new')], true],
    [[criterion('{!Record.Status}', 'NE', 'New')], false],
    [[criterion('{!Record.Score}', 'GE', '7')], true],
    [[criterion('{!Record.Score}', 'LT', '7')], false],
    [[criterion('{!Record.Absent}', 'EQUAL', 'x')], false]
  ])('all criteria: %j is %s', (criteria, shown) => {
    expect(isVisible({ filter: null, criteria }, who)).toBe(shown);
  });

  it.each([
    ['1 OR 2', true],
    ['1 AND 2', false],
    ['3 OR 1 AND 2', true],
    ['(3 OR 1) AND 2', false],
    ['NOT 2 AND 1', true]
  ])('by logic: %s is %s', (filter, shown) => {
    expect(isVisible({ filter, criteria: [FLY, SWIM, PHONE] }, who)).toBe(shown);
  });
});
