import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ALL_LOOKS, SECOND, begin, end, failure, find, open, outcome, place, settle } from './call-form';
import type { PlacedCallView } from '../../../generator/schema/pages/quick-call-controller.ts';

beforeEach(begin);
afterEach(end);

describe('c-dograh-call-form', () => {
  describe('when nobody knows whether it was placed', () => {
    it.each<[string, () => void]>([
      ['Dograh did not answer', () => place.mockResolvedValue(outcome('unknown'))],
      ['an earlier request is under way', () => place.mockResolvedValue(outcome('under_way'))],
      ['Apex ran into a time-out', () => place.mockRejectedValue(failure('TIMEOUT'))],
      ['Apex failed after it may have dialed', () => place.mockRejectedValue(failure('UNEXPECTED'))],
      ['saving failed after it may have dialed', () => place.mockRejectedValue(failure('RECORD'))],
      ['something on the way answered', () => place.mockRejectedValue({ status: 400, body: [{ message: 'Bad.' }] })],
      ['Salesforce did not answer', () => place.mockRejectedValue(new TypeError('Failed to fetch'))]
    ])('looks before anything else: %s', async (_, answer) => {
      answer();
      find.mockResolvedValue(outcome('already_placed'));
      const { byId, click, fillIn } = await open();
      await fillIn();
      await click('call');
      expect(byId('progress')?.textContent).toBe('c.Dograh_Call_Looking');
      expect(byId('call')).toMatchObject({ disabled: true });
      await jest.advanceTimersByTimeAsync(SECOND);
      expect(find.mock.calls[0]![0].request).toEqual(place.mock.calls[0]![0].request);
      expect(byId('placed')).not.toBeNull();
      expect(place).toHaveBeenCalledTimes(1);
    });

    it('finds a call that Dograh took late', async () => {
      place.mockRejectedValue(failure('TIMEOUT'));
      find.mockResolvedValueOnce(outcome('not_placed')).mockRejectedValueOnce(failure('SERVER_ERROR'));
      find.mockResolvedValueOnce(outcome('already_placed'));
      const { byId, click, fillIn } = await open();
      await fillIn();
      await click('call');
      await jest.advanceTimersByTimeAsync(ALL_LOOKS);
      expect(find).toHaveBeenCalledTimes(3);
      expect(byId('placed')).not.toBeNull();
    });

    it('allows another try, under the same key, only after the last look says that nobody was called', async () => {
      place.mockRejectedValueOnce(failure('TIMEOUT'));
      const { byId, click, fillIn } = await open();
      await fillIn();
      await click('call');
      await jest.advanceTimersByTimeAsync(19 * SECOND);
      expect(byId('call')).toMatchObject({ disabled: true });
      await jest.advanceTimersByTimeAsync(2 * SECOND);
      expect(find).toHaveBeenCalledTimes(4);
      expect(byId('progress')?.textContent).toBe('c.Dograh_Call_Not_Placed');
      expect(byId('call')).toMatchObject({ disabled: false });
      await click('call');
      const [first, second] = place.mock.calls.map(([{ request }]) => request.idempotencyKey);
      expect(second).toBe(first);
      expect(byId('placed')).not.toBeNull();
    });

    it('lets the user only look again when looking gave no answer', async () => {
      place.mockRejectedValue(failure('TIMEOUT'));
      find.mockRejectedValue(failure('SERVER_ERROR', 'Dograh failed.'));
      const { byId, click, element, fillIn } = await open();
      await fillIn();
      await click('call');
      await jest.advanceTimersByTimeAsync(ALL_LOOKS);
      expect(byId('progress')?.textContent).toBe('c.Dograh_Call_Maybe_Placed');
      expect(byId('placement-error')).toMatchObject({ error: { message: 'Dograh failed.' } });
      expect(byId('call')).toBeNull();
      find.mockResolvedValue(outcome('already_placed'));
      await click('look-again');
      await jest.advanceTimersByTimeAsync(SECOND);
      expect(byId('placed')).not.toBeNull();
      expect(place).toHaveBeenCalledTimes(1);
      jest.useRealTimers();
      await expect(element).toBeAccessible();
    });

    it('stops looking when it is closed, and goes on with the same call when it is opened again', async () => {
      place.mockRejectedValue(failure('TIMEOUT'));
      const first = await open({ recordId: '00Q000000closed' });
      await first.fillIn();
      await first.click('call');
      first.element.remove();
      await jest.advanceTimersByTimeAsync(ALL_LOOKS);
      expect(find).not.toHaveBeenCalled();
      find.mockResolvedValue(outcome('already_placed'));
      const second = await open({ recordId: '00Q000000closed' });
      expect(second.byId('call')).toMatchObject({ disabled: true });
      await jest.advanceTimersByTimeAsync(SECOND);
      expect(second.byId('placed')).not.toBeNull();
      expect(find.mock.calls[0]![0].request).toEqual(place.mock.calls[0]![0].request);
      expect(place).toHaveBeenCalledTimes(1);
    });

    it('waits for the answer to the earlier request when it is opened again before that came', async () => {
      let answer: (view: PlacedCallView) => void = () => undefined;
      place.mockReturnValue(new Promise((resolve) => (answer = resolve)));
      const first = await open({ recordId: '00Q0000000early' });
      await first.fillIn();
      await first.click('call');
      first.element.remove();
      const second = await open({ recordId: '00Q0000000early' });
      expect(second.byId('progress')?.textContent).toBe('c.Dograh_Call_Placing');
      answer(outcome('placed'));
      await settle();
      expect(second.byId('placed')).not.toBeNull();
      expect(place).toHaveBeenCalledTimes(1);
    });

    describe('and the page is loaded again before the answer came', () => {
      const recordId = '00Q000000reload';

      /** Asks for a call; gives what the tab holds at that moment, and puts it back, as a page finds it that was loaded again. */
      async function reloaded(change: (kept: string) => string = (kept) => kept): Promise<string> {
        place.mockResolvedValue(outcome('placed'));
        let kept: string[] = [];
        place.mockImplementationOnce(() => {
          kept = Object.keys(sessionStorage).map((name) => sessionStorage.getItem(name) ?? '');
          return Promise.resolve(outcome('placed'));
        });
        const { click, fillIn, element } = await open({ recordId });
        const before = jest.spyOn(Storage.prototype, 'setItem');
        await fillIn();
        await click('call');
        const [name = ''] = before.mock.calls[0] ?? [];
        before.mockRestore();
        element.remove();
        expect(kept).toHaveLength(1);
        expect(sessionStorage).toHaveLength(0);
        sessionStorage.setItem(name, change(kept[0]!));
        place.mockClear();
        return kept[0]!;
      }

      it('looks for the call under its key, and dials none', async () => {
        await reloaded();
        find.mockResolvedValue(outcome('already_placed'));
        const { byId } = await open({ recordId });
        expect(byId('call')).toMatchObject({ disabled: true });
        await jest.advanceTimersByTimeAsync(SECOND);
        expect(byId('placed')).not.toBeNull();
        expect(place).not.toHaveBeenCalled();
        expect(sessionStorage).toHaveLength(0);
      });

      it('uses the same key again when nobody was called', async () => {
        const kept = await reloaded();
        const { click, fillIn } = await open({ recordId });
        await jest.advanceTimersByTimeAsync(ALL_LOOKS);
        await fillIn();
        await click('call');
        expect(kept).toContain(place.mock.calls[0]![0].request.idempotencyKey);
      });

      it('keeps nothing in the tab of what the workflow is told about the person', async () => {
        expect(await reloaded()).not.toContain('Ada');
      });

      it.each([
        ['that Dograh would not find any more', (kept: string) => kept.replace(/"askedAt":\d+/, '"askedAt":1')],
        ['that somebody else wrote there', () => '{"request":']
      ])('looks for nothing %s', async (_, change) => {
        await reloaded(change);
        const { fillIn, byId } = await open({ recordId });
        await fillIn();
        expect(byId('call')).toMatchObject({ disabled: false });
      });
    });
  });
});
