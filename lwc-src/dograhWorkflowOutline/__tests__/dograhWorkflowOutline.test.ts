import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import { parseDefinition, placeProblems } from 'c/dograhWorkflowModel';
import DograhWorkflowOutline from 'c/dograhWorkflowOutline';

const graph = parseDefinition(
  JSON.stringify({
    nodes: [
      { id: 's', type: 'startCall', data: { name: 'Greeting' } },
      { id: 'a', type: 'agentNode', data: { name: 'Qualify', tool_uuids: ['tool-1', 'tool-2'] } },
      { id: 'e', type: 'endCall', data: { name: 'Goodbye' } }
    ],
    edges: [
      { id: 'sa', source: 's', target: 'a', data: { label: 'willing', condition: 'They have time' } },
      { id: 'se', source: 's', target: 'e', data: { condition: 'They have no time' } },
      { id: 'ae', source: 'a', target: 'e', data: {} }
    ]
  })
);

function show(properties: object = {}) {
  const element = createElement('c-dograh-workflow-outline', { is: DograhWorkflowOutline });
  Object.assign(element, { graph, ...properties });
  const chosen = jest.fn();
  element.addEventListener('elementselect', (event) => chosen((event as CustomEvent).detail));
  document.body.appendChild(element);
  const all = (id: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[data-id="${id}"]`) ?? [])];
  return { element, chosen, all, texts: (id: string) => all(id).map(({ textContent }) => textContent) };
}

afterEach(() => document.body.replaceChildren());

describe('c-dograh-workflow-outline', () => {
  it('tells all that the drawing shows: each step, what it is, and where it leads', async () => {
    const { element, texts } = show();
    expect(texts('step')).toEqual(['Greeting', 'Qualify', 'Goodbye']);
    expect(texts('way')).toEqual(['willing → Qualify', 'They have no time → Goodbye', '→ Goodbye']);
    await expect(element).toBeAccessible();
  });

  it('names its columns, for whoever hears the table', () => {
    const { element } = show();
    const heads = [...(element.shadowRoot?.querySelectorAll('th[scope="col"]') ?? [])];
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'c.Dograh_Outline_Step',
      'c.Dograh_Outline_Kind',
      'c.Dograh_Node_Ways_Out',
      'c.Dograh_Node_Tools',
      'c.Dograh_Outline_Problems'
    ]);
  });

  it('counts the tools of a step', () => {
    const [, agent] = show().all('row');
    expect(agent?.querySelector('[data-label="c.Dograh_Node_Tools"]')?.textContent).toBe('2');
  });

  it('counts the problems of a step together with those of the ways out of it', async () => {
    const problem = { field: null, message: 'wrong' };
    const { element, all } = show({
      problems: placeProblems(graph, [
        { place: 'node', elementId: 's', ...problem },
        { place: 'edge', elementId: 'se', ...problem },
        { place: 'edge', elementId: 'ae', ...problem }
      ])
    });
    const counts = all('row').map((row) => row.querySelector('[data-id="problems"]')?.textContent ?? null);
    expect(counts).toEqual(['2', '1', null]);
    await expect(element).toBeAccessible();
  });

  it('marks the step that is selected, and no step for an edge', () => {
    const current = (selected: object) =>
      show({ selected })
        .all('row')
        .map((row) => row.getAttribute('aria-current'));
    expect(current({ kind: 'node', id: 'a' })).toEqual(['false', 'true', 'false']);
    expect(current({ kind: 'edge', id: 'a' })).toEqual(['false', 'false', 'false']);
  });

  it('selects a step', () => {
    const { chosen, all } = show();
    all('step')[1]?.click();
    expect(chosen.mock.calls).toEqual([[{ kind: 'node', id: 'a' }]]);
  });

  it('is an empty table for a workflow without steps', async () => {
    const { element, all } = show({ graph: { nodes: [], edges: [] } });
    expect(all('row')).toEqual([]);
    await expect(element).toBeAccessible();
  });
});
