import { afterEach, describe, expect, it, jest } from '@jest/globals';
import DograhCallFacts from 'c/dograhCallFacts';
import { createElement } from 'lwc';
import { detail } from '../../dograhCallDetail/__tests__/details';
import type { CallDetail } from '../../../generator/schema/pages/call-monitor-controller.ts';

jest.mock('@salesforce/label/c.Dograh_Call_Hidden', () => ({ default: 'You may not see: {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.Dograh_Call_Sentiment_Score', () => ({ default: '{0} ({1})' }), { virtual: true });

function factsOf(values: Partial<CallDetail> = {}) {
  const element = createElement('c-dograh-call-facts', { is: DograhCallFacts });
  element.detail = detail(values);
  document.body.appendChild(element);
  const part = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const fact = (name: string) => part(`[data-fact="${name}"] dd`);
  return { element, part, fact };
}

afterEach(() => document.body.replaceChildren());

describe('c-dograh-call-facts', () => {
  it('tells what is known, ids included', async () => {
    const { element, fact } = factsOf();
    expect(fact('disposition')?.textContent).toBe('qualified');
    expect(fact('mapped')?.textContent).toBe('Hot lead');
    expect(fact('sentiment')?.textContent).toBe('positive (4.5)');
    expect(fact('duration')?.textContent).toBe('3:07');
    expect(fact('run')?.textContent).toBe('4711');
    expect(fact('correlation')?.textContent).toBe('c0ffee');
    await expect(element).toBeAccessible();
  });

  it('leads to the campaign', () => {
    const link = factsOf()
      .fact('campaign')
      ?.querySelector<HTMLElement & { recordId: string }>('c-dograh-call-record-link');
    expect(link?.recordId).toBe('a0C000000000001');
  });

  it('leaves out what is not known, and what would only repeat', () => {
    const { fact } = factsOf({ mappedDisposition: 'qualified', errorMessage: null, retryAttempt: 0 });
    expect([fact('mapped'), fact('error'), fact('quality'), fact('retry')]).toEqual([null, null, null, null]);
  });

  it('gives no end and no length to a call under way', () => {
    const known = detail();
    const { fact } = factsOf({ call: { ...known.call, status: 'in_progress', endedAt: null, durationSeconds: null } });
    expect([fact('ended'), fact('duration')]).toEqual([null, null]);
  });

  it('shows the data that the workflow gathered, also what stayed empty', () => {
    expect(factsOf().part('[data-id="extracted"]')?.textContent).toBe('seats12budgetc.Dograh_Unknown_Value');
  });

  it('says when no data was gathered', () => {
    const { element, part } = factsOf({ extracted: [] });
    expect(part('[data-id="extracted"]')).toBeNull();
    expect(element.shadowRoot?.textContent).toContain('c.Dograh_Call_Extracted_Empty');
  });

  it('shows values that found no field', () => {
    expect(factsOf().part('[data-id="mapping"]')).toBeNull();
    document.body.replaceChildren();
    const { part } = factsOf({ mappingProblems: 'Seats__c: "many" is no number' });
    expect(part('[data-id="mapping"]')?.textContent).toContain('many');
  });

  it('names what the user may not see', () => {
    expect(factsOf().part('[data-id="hidden"]')).toBeNull();
    document.body.replaceChildren();
    const { part } = factsOf({ hidden: ['Phone Number', 'Transcript'] });
    expect(part('[data-id="hidden"]')?.textContent).toContain('You may not see: Phone Number, Transcript');
  });
});
