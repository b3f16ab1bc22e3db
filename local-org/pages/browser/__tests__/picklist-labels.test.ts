import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Choice, ObjectInfo } from '../shims/ui-object-info-api.ts';

const readChoices = jest.fn<(objectName: string, field: string) => Promise<Choice[]>>();

jest.unstable_mockModule('../shims/ui-object-info-api.ts', () => ({ readChoices }));

const { learnPicklistLabels, picklistLabel } = await import('../runtime/picklist-labels.ts');

const info = (apiName: string): ObjectInfo =>
  ({ apiName, fields: { State: { dataType: 'Picklist' }, Days: { dataType: 'MultiPicklist' }, Name: {} } }) as never;

describe('labels of picklist values', () => {
  beforeEach(() => {
    readChoices.mockReset();
    readChoices.mockResolvedValue([
      { value: 'in_progress', label: 'In Progress' },
      { value: 'mon', label: 'Monday' },
      { value: 'tue', label: 'Tuesday' }
    ]);
  });

  it('stand for the API names of the values, each of several', async () => {
    await learnPicklistLabels(info('A'), ['State', 'Days', 'Name']);
    expect(picklistLabel(info('A'), 'State', 'in_progress')).toBe('In Progress');
    expect(picklistLabel(info('A'), 'Days', 'mon;tue')).toBe('Monday; Tuesday');
  });

  it('leave a value as it is that the picklist does not offer any more', async () => {
    await learnPicklistLabels(info('A'), ['State']);
    expect(picklistLabel(info('A'), 'State', 'retired')).toBe('retired');
  });

  it('say nothing about other fields and empty ones', async () => {
    await learnPicklistLabels(info('A'), ['State', 'Name']);
    expect(picklistLabel(info('A'), 'Name', 'mon')).toBeNull();
    expect(picklistLabel(info('A'), 'State', null)).toBeNull();
  });

  it('are read once, and again after a failure', async () => {
    readChoices.mockRejectedValueOnce(new Error('away'));
    await expect(learnPicklistLabels(info('B'), ['State'])).rejects.toThrow('away');
    await learnPicklistLabels(info('B'), ['State']);
    await learnPicklistLabels(info('B'), ['State']);
    expect(readChoices).toHaveBeenCalledTimes(2);
  });
});
