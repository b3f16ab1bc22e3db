import { afterEach, describe, expect, it } from '@jest/globals';
import { createElement } from 'lwc';
import DograhWorkflowElement from 'c/dograhWorkflowElement';
import { parseDefinition, placeProblems } from 'c/dograhWorkflowModel';

const graph = parseDefinition(
  JSON.stringify({
    nodes: [
      {
        id: 'a',
        type: 'agentNode',
        data: {
          name: 'Qualify',
          prompt: 'Ask {{first_name}}.',
          tool_uuids: ['tool-1'],
          extraction_enabled: true,
          extraction_variables: [{ name: 'budget', type: 'number', prompt: 'In euro' }]
        }
      },
      { id: 'q', type: 'qa', data: { name: 'Check', qa_api_key: '*****1234' } },
      { id: 'e', type: 'endCall', data: { name: 'Goodbye' } }
    ],
    edges: [{ id: 'ae', source: 'a', target: 'e', data: { label: 'done', condition: 'All is said' } }]
  })
);

async function show(properties: object) {
  const element = createElement('c-dograh-workflow-element', { is: DograhWorkflowElement });
  Object.assign(element, { graph, ...properties });
  document.body.appendChild(element);
  await Promise.resolve();
  return element;
}

const all = (element: HTMLElement, id: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[data-id="${id}"]`) ?? [])
];
const texts = (element: HTMLElement, id: string) => all(element, id).map(({ textContent }) => textContent?.trim());

afterEach(() => document.body.replaceChildren());

describe('c-dograh-workflow-element', () => {
  it('asks for a selection when nothing is selected, or what was is gone', async () => {
    expect(all(await show({}), 'hint')).toHaveLength(1);
    expect(all(await show({ selected: { kind: 'edge', id: 'gone' } }), 'hint')).toHaveLength(1);
  });

  it('shows prompt, tools and what is found out', async () => {
    const element = await show({ selected: { kind: 'node', id: 'a' } });
    expect(texts(element, 'name')).toEqual(['Qualify']);
    expect(all(element, 'prompt')[0]).toHaveProperty('text', 'Ask {{first_name}}.');
    expect(texts(element, 'tool')).toEqual(['tool-1']);
    expect(texts(element, 'variable')[0]).toContain('budget');
    await expect(element).toBeAccessible();
  });

  it('keeps masked what Dograh masks', async () => {
    const element = await show({ selected: { kind: 'node', id: 'q' } });
    expect(texts(element, 'setting')[0]).toContain('*****1234');
  });

  it('says that a step has no prompt, but not of one that needs none', async () => {
    expect(all(await show({ selected: { kind: 'node', id: 'e' } }), 'no-prompt')).toHaveLength(1);
    expect(all(await show({ selected: { kind: 'node', id: 'q' } }), 'no-prompt')).toHaveLength(0);
  });

  it('shows when a way is taken', async () => {
    const element = await show({ selected: { kind: 'edge', id: 'ae' } });
    expect(all(element, 'condition')[0]).toHaveProperty('text', 'All is said');
    expect(texts(element, 'setting')).toEqual([]);
  });

  it('shows its problems and not those of others', async () => {
    const problem = (elementId: string) => ({ place: 'node' as const, elementId, field: null, message: elementId });
    const problems = placeProblems(graph, [problem('a'), problem('e')]);
    expect(texts(await show({ selected: { kind: 'node', id: 'a' }, problems }), 'problem')).toEqual(['a']);
  });

  it('leads on along the ways', async () => {
    const element = await show({ selected: { kind: 'node', id: 'a' } });
    const chosen = new Promise((resolve) => {
      element.addEventListener('elementselect', (event) => resolve((event as CustomEvent).detail));
    });
    all(element, 'way-out')[0]?.click();
    expect(await chosen).toEqual({ kind: 'edge', id: 'ae' });
  });
});
