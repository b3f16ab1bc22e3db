import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  PERSON,
  begin,
  context,
  end,
  failure,
  find,
  open,
  outcome,
  place,
  settle,
  variables,
  type Properties
} from './call-form';

beforeEach(begin);
afterEach(end);

describe('c-dograh-call-form', () => {
  describe('places a call', () => {
    it('to the chosen number with what the user made of the variables', async () => {
      const { byId, change, click, element, fillIn } = await open();
      await fillIn();
      await change(byId('variables')?.querySelectorAll('lightning-input')[1] ?? null, { value: 'Gold' });
      await click('call');
      const [{ request, correlationId }] = place.mock.calls[0]!;
      expect(request).toEqual({
        idempotencyKey: correlationId,
        recordId: (element as unknown as Properties).recordId,
        workflowUuid: 'w-1',
        phoneNumber: '+14155550142',
        variables: [
          { variable: 'first_name', value: 'Ada' },
          { variable: 'plan', value: 'Gold' }
        ],
        optOutConfirmed: false,
        telephonyId: null
      });
    });

    it('takes the only workflow by itself', async () => {
      context.mockResolvedValue({ ...PERSON, workflows: [PERSON.workflows[1]!] });
      const { click } = await open();
      await click('call');
      expect(place.mock.calls[0]![0].request.workflowUuid).toBe('w-2');
    });

    it('asks for what is missing, puts the focus there, and calls nobody', async () => {
      const { click, field } = await open();
      const focused = jest.spyOn(field('workflow')!, 'focus');
      const reported = jest.spyOn(field('workflow')!, 'reportValidity');
      await click('call');
      expect(place).not.toHaveBeenCalled();
      expect(reported).toHaveBeenCalled();
      expect(focused).toHaveBeenCalledTimes(1);
    });

    it('once, however often the button is pressed', async () => {
      place.mockReturnValue(new Promise(() => undefined));
      const { byId, fillIn } = await open();
      await fillIn();
      byId('call')?.click();
      byId('call')?.click();
      await settle();
      byId('call')?.click();
      await settle();
      expect(place).toHaveBeenCalledTimes(1);
      expect(byId('call')).toMatchObject({ disabled: true });
    });

    it('with the Enter key in a field', async () => {
      const { byId, fillIn, press } = await open();
      await fillIn();
      const input = byId('variables')?.querySelector('lightning-input') ?? null;
      await press(input, 'a');
      expect(place).not.toHaveBeenCalled();
      await press(input, 'Enter');
      expect(place).toHaveBeenCalledTimes(1);
    });

    it('leaves Enter to the choice of a workflow', async () => {
      const { field, fillIn, press } = await open();
      await fillIn();
      await press(field('workflow'), 'Enter');
      expect(place).not.toHaveBeenCalled();
    });

    it('announces what is going on, and lets nothing be changed meanwhile', async () => {
      place.mockReturnValue(new Promise(() => undefined));
      const { byId, click, field, fillIn } = await open();
      expect(byId('progress')?.getAttribute('role')).toBe('status');
      await fillIn();
      await click('call');
      expect(byId('progress')?.textContent).toBe('c.Dograh_Call_Placing');
      expect(field('workflow')).toMatchObject({ disabled: true });
      expect(field('number')).toMatchObject({ disabled: true });
    });

    it('then shows how it goes on, tells its parent, and puts the focus on the news', async () => {
      const { byId, click, element, fillIn } = await open();
      const placed = jest.fn();
      element.addEventListener('placed', (event) => placed((event as CustomEvent).detail));
      await fillIn();
      await click('call');
      expect(byId('placed')).toMatchObject({ callId: 'a00000000000001' });
      expect(placed.mock.calls).toEqual([[{ callId: 'a00000000000001', externalRunId: '7' }]]);
      expect(byId('call')).toBeNull();
      expect(byId('placed')?.shadowRoot?.activeElement).toMatchObject({ tagName: 'P' });
    });

    it('counts a call that an earlier request placed as placed', async () => {
      place.mockResolvedValue(outcome('already_placed'));
      const { byId, click, fillIn } = await open();
      await fillIn();
      await click('call');
      expect(byId('placed')).not.toBeNull();
    });
  });

  describe('when it was refused', () => {
    it('says why, keeps what was entered, and gives the focus back to the button', async () => {
      place.mockRejectedValueOnce(failure('REFUSED', 'No telephone line.'));
      const { byId, click, field, fillIn } = await open();
      const focused = jest.spyOn(byId('call')!, 'focus');
      await fillIn();
      await click('call');
      expect(byId('placement-error')).toMatchObject({ error: { message: 'No telephone line.', retryable: false } });
      expect(field('workflow')).toMatchObject({ value: 'w-1', disabled: false });
      expect(focused).toHaveBeenCalledTimes(1);
      expect(find).not.toHaveBeenCalled();
    });

    it('tries again under the same key', async () => {
      place.mockRejectedValueOnce(failure('BREAKER_OPEN'));
      const { byId, click, fillIn } = await open();
      await fillIn();
      await click('call');
      await click('call');
      const keys = place.mock.calls.map(([{ request }]) => request.idempotencyKey);
      expect(keys).toHaveLength(2);
      expect(new Set(keys).size).toBe(1);
      expect(byId('placed')).not.toBeNull();
    });
  });

  describe('as a test of a workflow', () => {
    it('asks for a number and for what the workflow wants to know, and for nothing else', async () => {
      const { byId, element, field } = await open({ recordId: null, workflowUuid: 'w-9' });
      expect(context).not.toHaveBeenCalled();
      expect(variables).toHaveBeenCalledWith(expect.objectContaining({ workflowUuid: 'w-9', recordId: null }));
      expect(field('workflow')).toBeNull();
      expect(field('number')).toMatchObject({ type: 'tel' });
      expect(byId('variables')).not.toBeNull();
      jest.useRealTimers();
      await expect(element).toBeAccessible();
    });

    it('takes a number as people write it', async () => {
      const { change, click, field } = await open({ recordId: null, workflowUuid: 'w-10' });
      await change(field('number'), { value: '+1 (415) 555-0142' });
      await click('call');
      expect(place.mock.calls[0]![0].request).toMatchObject({
        recordId: null,
        workflowUuid: 'w-10',
        phoneNumber: '+14155550142'
      });
    });

    it.each(['', '4155550142', '+0155550142', '+1 555', 'call me'])('refuses the number "%s"', async (value) => {
      const { change, click, field } = await open({ recordId: null, workflowUuid: 'w-11' });
      const validity = jest.spyOn(field('number')!, 'setCustomValidity');
      await change(field('number'), { value });
      await click('call');
      expect(place).not.toHaveBeenCalled();
      expect(validity).toHaveBeenLastCalledWith('c.Dograh_Call_Number_Invalid');
    });
  });
});
