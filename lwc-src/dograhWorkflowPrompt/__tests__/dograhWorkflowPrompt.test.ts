import { afterEach, describe, expect, it } from '@jest/globals';
import { createElement } from 'lwc';
import DograhWorkflowPrompt from 'c/dograhWorkflowPrompt';

const PROMPT = `# Who you are
You are Ada of **Northwind**,
calling {{first_name | there}}.

- Ask for the budget.
2. Ask for the date.`;

function show(text: string) {
  const element = createElement('c-dograh-workflow-prompt', { is: DograhWorkflowPrompt });
  element.text = text;
  document.body.appendChild(element);
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return { element, all, texts: (selector: string) => all(selector).map(({ textContent }) => textContent) };
}

afterEach(() => document.body.replaceChildren());

describe('c-dograh-workflow-prompt', () => {
  it('lays a prompt out as its author did: headings, paragraphs, items', async () => {
    const { element, all, texts } = show(PROMPT);
    expect(all('[data-id="block"]').map(({ className }) => className)).toEqual([
      'block heading',
      'block paragraph',
      'block item',
      'block item'
    ]);
    expect(texts('.marker')).toEqual(['•', '2.']);
    await expect(element).toBeAccessible();
  });

  it('marks the variables, as they were written', () => {
    const { all, texts } = show(PROMPT);
    expect(texts('.variable')).toEqual(['{{first_name | there}}']);
    expect(all('.variable')[0]?.dataset).toMatchObject({ variable: 'first_name' });
  });

  it('keeps what the author meant to be strong', () => {
    expect(show(PROMPT).texts('strong')).toEqual(['Northwind']);
  });

  it('shows markup of another kind as the text it is', () => {
    const { all, texts } = show('Say <b>hello</b>.');
    expect(texts('.words')).toEqual(['Say <b>hello</b>.']);
    expect(all('b')).toEqual([]);
  });

  it('shows nothing of a prompt that is empty', async () => {
    const { element, all } = show('');
    expect(all('[data-id="block"]')).toEqual([]);
    await expect(element).toBeAccessible();
  });
});
