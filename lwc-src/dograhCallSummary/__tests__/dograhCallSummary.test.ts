import { afterEach, describe, expect, it } from '@jest/globals';
import DograhCallSummary from 'c/dograhCallSummary';
import { createElement } from 'lwc';

const COUNTS = { queued: 4, ringing: 2, inProgress: 10, justFinished: 31, endedToday: 212, flagged: 0 };

function summary(properties: Record<string, unknown>) {
  const element = createElement('c-dograh-call-summary', { is: DograhCallSummary });
  Object.assign(element, { title: 'Calls' }, properties);
  document.body.appendChild(element);
  const state = () => element.shadowRoot?.querySelector('[data-id="state"]')?.textContent ?? null;
  const counter = (name: string) => element.shadowRoot?.querySelector<HTMLElement>(`[data-counter="${name}"]`) ?? null;
  return { element, state, counter };
}

afterEach(() => document.body.replaceChildren());

describe('c-dograh-call-summary', () => {
  it('says in words and one number how many calls are under way', async () => {
    const { element, state } = summary({ counts: COUNTS });
    expect(state()).toContain('12');
    expect(state()).toContain('c.Dograh_Monitor_Under_Way');
    await expect(element).toBeAccessible();
  });

  it('says that nothing runs instead of showing a zero', () => {
    expect(summary({ counts: { ...COUNTS, ringing: 0, inProgress: 0 } }).state()).toBe('c.Dograh_Monitor_Quiet');
  });

  it('counts what waits, what ended and what somebody should look at', () => {
    const { counter } = summary({ counts: COUNTS });
    expect(['queued', 'justFinished', 'endedToday', 'flagged'].map((name) => counter(name)?.textContent)).toEqual([
      'c.Dograh_Calls_Waiting4',
      'c.Dograh_Calls_Just_Finished31',
      'c.Dograh_Monitor_Ended_Today212',
      'c.Dograh_Monitor_Flagged0'
    ]);
  });

  it('draws attention to calls to review only when there are some', () => {
    expect(summary({ counts: COUNTS }).counter('flagged')?.className).not.toContain('needed');
    document.body.replaceChildren();
    expect(summary({ counts: { ...COUNTS, flagged: 1 } }).counter('flagged')?.className).toContain('needed');
  });

  it('claims nothing before it knows', () => {
    const { state, counter } = summary({ counts: null });
    expect([state(), counter('queued')]).toEqual([null, null]);
  });

  it('is only the one number when it is compact', () => {
    const { state, counter } = summary({ counts: COUNTS, compact: true });
    expect(state()).toContain('12');
    expect(counter('queued')).toBeNull();
  });
});
