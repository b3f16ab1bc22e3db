import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import DograhCallFilters from 'c/dograhCallFilters';
import { FIRST_VIEW } from 'c/dograhCallRows';
import { createElement } from 'lwc';

function filters(properties: Record<string, unknown> = {}) {
  const element = createElement('c-dograh-call-filters', { is: DograhCallFilters });
  Object.assign(element, properties);
  const view = jest.fn();
  const sort = jest.fn();
  element.addEventListener('view', (event) => view((event as CustomEvent).detail));
  element.addEventListener('sort', (event) => sort((event as CustomEvent).detail));
  document.body.appendChild(element);
  const part = (id: string) =>
    element.shadowRoot?.querySelector<HTMLElement & { options: { value: string }[] }>(`[data-id="${id}"]`) ?? null;
  const choose = (id: string, detail: unknown) => part(id)?.dispatchEvent(new CustomEvent('change', { detail }));
  return { element, view, sort, part, choose };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

describe('c-dograh-call-filters', () => {
  it('changes between calls under way, just finished and all, and drops a status that the others do not have', () => {
    const { view, choose } = filters({ view: { ...FIRST_VIEW, status: 'ringing', flaggedOnly: true } });
    choose('scope', { value: 'just_finished' });
    expect(view).toHaveBeenCalledWith({ ...FIRST_VIEW, scope: 'just_finished', status: '', flaggedOnly: true });
  });

  it('offers the statuses that calls of the list can have', () => {
    const active = filters({ view: FIRST_VIEW })
      .part('status')
      ?.options.map((option) => option.value);
    document.body.replaceChildren();
    const finished = filters({ view: { ...FIRST_VIEW, scope: 'just_finished' } }).part('status')?.options;
    expect(active).toEqual(['', 'queued', 'initiated', 'ringing', 'in_progress']);
    expect(finished?.map((option) => option.value)).not.toContain('ringing');
  });

  it('restricts to a status and to calls to review', () => {
    const { view, choose } = filters();
    choose('status', { value: 'ringing' });
    choose('flagged', { checked: true });
    expect(view.mock.calls).toEqual([[{ ...FIRST_VIEW, status: 'ringing' }], [{ ...FIRST_VIEW, flaggedOnly: true }]]);
  });

  it('searches when the user stops typing, not at every letter', () => {
    const { view, choose } = filters();
    choose('search', { value: 'a' });
    jest.advanceTimersByTime(200);
    choose('search', { value: 'an' });
    jest.advanceTimersByTime(299);
    expect(view).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(view.mock.calls).toEqual([[{ ...FIRST_VIEW, text: 'an' }]]);
  });

  it('does not search after it was closed', () => {
    const { element, view, choose } = filters();
    choose('search', { value: 'a' });
    element.remove();
    jest.runAllTimers();
    expect(view).not.toHaveBeenCalled();
  });

  it('offers an order where there are no columns', () => {
    expect(filters().part('sort')).toBeNull();
    const { sort, choose } = filters({ withSort: true });
    choose('sort', { value: 'duration' });
    expect(sort).toHaveBeenCalledWith({ field: 'duration' });
  });

  it('keeps only the scope when it is compact', async () => {
    jest.useRealTimers();
    const { element, part } = filters({ compact: true });
    expect(part('scope')).not.toBeNull();
    expect([part('search'), part('status'), part('flagged')]).toEqual([null, null, null]);
    await expect(element).toBeAccessible();
  });
});
