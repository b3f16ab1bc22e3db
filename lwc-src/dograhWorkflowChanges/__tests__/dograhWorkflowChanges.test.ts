import { afterEach, describe, expect, it } from '@jest/globals';
import { createElement } from 'lwc';
import DograhWorkflowChanges from 'c/dograhWorkflowChanges';
import { parseDefinition } from 'c/dograhWorkflowModel';

const graph = (nodes: object[], edges: object[] = []) => parseDefinition(JSON.stringify({ nodes, edges }));
const node = (id: string, prompt: string) => ({ id, type: 'agentNode', data: { name: id, prompt } });

async function show(before: object[], after: object[], edges: [object[], object[]] = [[], []]) {
  const element = createElement('c-dograh-workflow-changes', { is: DograhWorkflowChanges });
  Object.assign(element, { before: graph(before, edges[0]), after: graph(after, edges[1]) });
  document.body.appendChild(element);
  await Promise.resolve();
  return element;
}

const texts = (element: HTMLElement, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent ?? '');

afterEach(() => document.body.replaceChildren());

describe('c-dograh-workflow-changes', () => {
  it('says when two versions say the same', async () => {
    const element = await show([node('a', 'Hi')], [node('a', 'Hi')]);
    expect(texts(element, '[data-id="equal"]')).toHaveLength(1);
    await expect(element).toBeAccessible();
  });

  it('shows a prompt word by word', async () => {
    const element = await show([node('a', 'Be very kind')], [node('a', 'Be kind and short')]);
    expect(texts(element, 'del').join()).toContain('very');
    expect(texts(element, 'ins').join()).toContain('and short');
    expect(texts(element, 'del').join()).not.toContain('kind');
    await expect(element).toBeAccessible();
  });

  it('shows what came and what went', async () => {
    const element = await show([node('old', 'x')], [node('new', 'y')]);
    expect(texts(element, '[data-id="title"]')).toEqual(['new', 'old']);
  });

  it('names the steps that an edge leads to, also those that are gone', async () => {
    const edge = (target: string) => ({ id: 'e', source: 'a', target, data: { label: 'go' } });
    const element = await show([node('a', ''), node('b', '')], [node('a', '')], [[edge('b')], [edge('a')]]);
    expect(texts(element, 'del').join()).toContain('b');
    expect(texts(element, '[data-id="title"]')).toContain('a → a');
  });
});
