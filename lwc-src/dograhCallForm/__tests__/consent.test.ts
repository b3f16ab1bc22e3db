import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PERSON, begin, context, end, open, place, variables } from './call-form';

beforeEach(begin);
afterEach(end);

describe('c-dograh-call-form', () => {
  describe('respects the person', () => {
    it('refuses to call somebody who asked not to be called', async () => {
      context.mockResolvedValue({ ...PERSON, doNotCall: true });
      const { byId, element } = await open();
      expect(byId('blocked')?.textContent).toContain('c.Dograh_Call_Blocked_Consent');
      expect(byId('call')).toBeNull();
      expect(variables).not.toHaveBeenCalled();
      jest.useRealTimers();
      await expect(element).toBeAccessible();
    });

    it('calls somebody who opted out of other channels only after the user said so', async () => {
      context.mockResolvedValue({ ...PERSON, optedOut: ['Email Opt Out'] });
      const { byId, change, click, element, field, fillIn } = await open();
      await fillIn();
      expect(byId('opted-out')?.textContent).toContain('Opted out of Email Opt Out');
      const focused = jest.spyOn(field('optOut')!, 'focus');
      await click('call');
      expect(place).not.toHaveBeenCalled();
      expect(focused).toHaveBeenCalledTimes(1);
      await change(field('optOut'), { checked: true });
      await click('call');
      expect(place.mock.calls[0]![0].request.optOutConfirmed).toBe(true);
      jest.useRealTimers();
      await expect(element).toBeAccessible();
    });
  });
});
