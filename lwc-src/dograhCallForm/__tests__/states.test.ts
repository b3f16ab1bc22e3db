import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PERSON, VARIABLES, begin, context, end, failure, mayPlace, open, settle, variables } from './call-form';
import type { WantedVariable } from '../../../generator/schema/pages/quick-call-controller.ts';

beforeEach(begin);
afterEach(end);

describe('c-dograh-call-form', () => {
  describe('shows', () => {
    it('that the user may not call', async () => {
      mayPlace.mockReturnValue(false);
      const { byId, element } = await open();
      expect(byId('forbidden')).not.toBeNull();
      expect(byId('call')).toBeNull();
      expect(context).not.toHaveBeenCalled();
      jest.useRealTimers();
      await expect(element).toBeAccessible();
    });

    it('where the form will be, while it loads', async () => {
      context.mockReturnValue(new Promise(() => undefined));
      const { byId, element } = await open();
      expect(byId('loading')).not.toBeNull();
      expect(byId('call')).toBeNull();
      jest.useRealTimers();
      await expect(element).toBeAccessible();
    });

    it('what went wrong, and loads again when told to', async () => {
      context.mockRejectedValueOnce(failure('BREAKER_OPEN'));
      const { byId } = await open();
      expect(byId('context-error')).toMatchObject({
        error: { kind: 'dograhDown', correlationId: 'from-apex', retryable: true }
      });
      byId('context-error')?.dispatchEvent(new CustomEvent('retry'));
      await settle();
      expect(byId('context-error')).toBeNull();
      expect(byId('call')).not.toBeNull();
    });

    it('that no workflow takes calls', async () => {
      context.mockResolvedValue({ ...PERSON, workflows: [] });
      const { byId, element } = await open();
      expect(byId('empty')).not.toBeNull();
      expect(byId('call')).toBeNull();
      jest.useRealTimers();
      await expect(element).toBeAccessible();
    });

    it('numbers that can be dialed to choose from, and the others with the reason', async () => {
      const { byId, element, field } = await open();
      expect(field('number')?.options).toEqual([{ label: 'Mobile: +1 415 555 0142', value: '+14155550142' }]);
      expect(field('number')?.value).toBe('+14155550142');
      expect(byId('unusable')?.textContent).toContain('c.Dograh_Call_Unusable_Numbers');
      expect(byId('unusable')?.textContent).toContain('Phone: 555-0199');
      jest.useRealTimers();
      await expect(element).toBeAccessible();
    });

    it('one choice for one number in two fields', async () => {
      const [mobile] = PERSON.numbers;
      context.mockResolvedValue({ ...PERSON, numbers: [mobile!, { ...mobile!, field: 'Phone', label: 'Phone' }] });
      const { field } = await open();
      expect(field('number')?.options).toHaveLength(1);
    });

    it('that nobody can be called without a usable number', async () => {
      context.mockResolvedValue({ ...PERSON, numbers: [PERSON.numbers[1]!] });
      const { byId, field, fillIn } = await open();
      await fillIn();
      expect(byId('no-number')).not.toBeNull();
      expect(field('number')).toBeNull();
      expect(byId('call')).toMatchObject({ disabled: true });
    });

    it('what the workflow wants to know, filled from the record, and where each value comes from', async () => {
      const { byId, element, fillIn, inputs } = await open();
      expect(byId('variables')).toBeNull();
      await fillIn();
      expect(inputs().map(({ label, value }) => [label, value])).toEqual([
        ['first_name (from First Name)', 'Ada'],
        ['plan', '']
      ]);
      jest.useRealTimers();
      await expect(element).toBeAccessible();
    });

    it('when Dograh last called', async () => {
      jest.setSystemTime(new Date('2026-01-31T08:00:00Z'));
      context.mockResolvedValue({ ...PERSON, lastCalledAt: '2026-01-31T07:59:50Z' });
      const { byId } = await open();
      expect(byId('last-called')?.textContent).toBe('Last called: c.Dograh_Just_Now');
    });
  });

  describe('what the workflow wants to know', () => {
    it('is asked for anew with another workflow; an answer for the earlier one is not shown', async () => {
      let answerFirst: (wanted: WantedVariable[]) => void = () => undefined;
      variables.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)));
      variables.mockResolvedValueOnce([{ variable: 'due', value: 'Friday', fieldLabel: null }]);
      const { byId, change, field, inputs } = await open();
      await change(field('workflow'), { value: 'w-1' });
      expect(byId('variables-loading')).not.toBeNull();
      await change(field('workflow'), { value: 'w-2' });
      answerFirst(VARIABLES);
      await settle();
      expect(inputs().map((input) => input.label)).toEqual(['due']);
    });

    it('must be known before a call', async () => {
      variables.mockRejectedValueOnce(failure('SERVER_ERROR'));
      const { byId, fillIn } = await open();
      await fillIn();
      expect(byId('variables-error')).toMatchObject({ error: { kind: 'dograhDown' } });
      expect(byId('call')).toMatchObject({ disabled: true });
      byId('variables-error')?.dispatchEvent(new CustomEvent('retry'));
      await settle();
      expect(byId('variables-error')).toBeNull();
      expect(byId('call')).toMatchObject({ disabled: false });
    });
  });

  it('tells its parent when the user is done', async () => {
    const { click, element } = await open();
    const closed = jest.fn();
    element.addEventListener('close', closed);
    await click('leave');
    expect(closed).toHaveBeenCalledTimes(1);
  });
});
