import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Problem } from 'c/dograhCampaignDraft';
import { isChecked, numberOf, showProblems, tellChange, valueOf } from 'c/dograhCampaignStep';

/** Fields as base components are: they keep a message, and show it when they are asked to. */
function step(...names: string[]) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const shown: Record<string, string> = {};
  for (const name of names) {
    const field = document.createElement('button');
    let message = '';
    field.dataset.field = name;
    Object.assign(field, {
      setCustomValidity: (text: string) => {
        message = text;
      },
      reportValidity: () => {
        shown[name] = message;
        return message === '';
      }
    });
    root.append(field);
  }
  document.body.append(host);
  return { root, shown, focused: () => (root.activeElement as HTMLElement | null)?.dataset.field ?? null };
}

const problem = (field: string, message: string): Problem => ({ field, message }) as Problem;

afterEach(() => document.body.replaceChildren());

describe('problems of a step', () => {
  it('stand at their fields, and fields that are mended say nothing', () => {
    const { root, shown } = step('name', 'workflow');
    showProblems(root, [problem('name', 'Give it a name.'), problem('workflow', 'Choose one.')], false);
    expect(shown).toEqual({ name: 'Give it a name.', workflow: 'Choose one.' });
    showProblems(root, [problem('workflow', 'Choose one.')], false);
    expect(shown).toEqual({ name: '', workflow: 'Choose one.' });
  });

  it('lead to the first field in the order of the page', () => {
    const { root, focused } = step('name', 'workflow', 'hours');
    showProblems(root, [problem('hours', 'No hours.'), problem('workflow', 'Choose one.')], true);
    expect(focused()).toBe('workflow');
  });

  it('leave the focus alone while somebody types', () => {
    const { root, focused } = step('name');
    showProblems(root, [problem('name', 'Give it a name.')], false);
    expect(focused()).toBeNull();
  });

  it('can be shown before the step is', () => {
    expect(() => {
      showProblems(null, [problem('name', 'Give it a name.')], true);
    }).not.toThrow();
  });
});

describe('what is entered into a step', () => {
  it('goes to the wizard and no further', () => {
    const target = document.createElement('div');
    document.body.append(target);
    const heard = jest.fn();
    const above = jest.fn();
    target.addEventListener('draftchange', (event) => heard((event as CustomEvent).detail));
    document.body.addEventListener('draftchange', above);
    tellChange(target, { name: 'Autumn' });
    expect(heard.mock.calls).toEqual([[{ name: 'Autumn' }]]);
    expect(above).not.toHaveBeenCalled();
  });

  const entered = (detail: object | null, properties: object = {}): Event => {
    const field = Object.assign(document.createElement('input'), properties);
    const event = new CustomEvent('change', { detail });
    field.dispatchEvent(event);
    return event;
  };

  it.each([
    ['a base component', entered({ value: 'Ada' })],
    ['a plain field', entered(null, { value: 'Ada' })]
  ])('is read from %s', (_what, event) => {
    expect(valueOf(event)).toBe('Ada');
  });

  it.each([
    ['a base component', entered({ checked: false }, { type: 'checkbox', checked: true }), false],
    ['a plain box', entered(null, { type: 'checkbox', checked: true }), true]
  ])('is ticked or not, from %s', (_what, event, expected) => {
    expect(isChecked(event)).toBe(expected);
  });

  it.each([
    [' 12 ', 12],
    ['0', 0],
    ['', Number.NaN],
    ['  ', Number.NaN],
    ['many', Number.NaN]
  ])('is a number or none at all, never zero by mistake: "%s"', (value, expected) => {
    expect(numberOf(entered({ value }))).toBe(expected);
  });
});
