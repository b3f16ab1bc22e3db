import { afterEach, describe, expect, it } from '@jest/globals';
import { createElement } from 'lwc';
import DograhWorkflowGraph from 'c/dograhWorkflowGraph';
import { parseDefinition, placeProblems, type ElementReference } from 'c/dograhWorkflowModel';

const graph = parseDefinition(
  JSON.stringify({
    nodes: [
      { id: 's', type: 'startCall', data: { name: 'Greeting' } },
      { id: 'a', type: 'agentNode', data: { name: 'Qualify', tool_uuids: ['t1', 't2'] } },
      { id: 'e', type: 'endCall', data: { name: 'Goodbye' } },
      { id: 'g', type: 'globalNode', data: { name: 'Manners' } },
      { id: 'w', type: 'webhook', data: { name: 'Report' } }
    ],
    edges: [
      { id: 'sa', source: 's', target: 'a', data: { label: 'Can talk', condition: 'The person has time' } },
      { id: 'se', source: 's', target: 'e', data: { label: 'No time', condition: '' } },
      { id: 'aa', source: 'a', target: 's', data: { label: '', condition: '' } }
    ]
  })
);

const selections: ElementReference[] = [];

async function show(properties: object = {}) {
  const element = createElement('c-dograh-workflow-graph', { is: DograhWorkflowGraph });
  Object.assign(element, { name: 'Renewal', graph, ...properties });
  element.addEventListener('elementselect', (event) => selections.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  await Promise.resolve();
  return element;
}

const drawn = (element: HTMLElement, key: string) =>
  element.shadowRoot?.querySelector<SVGElement>(`[data-key="${key}"]`);
const press = async (element: HTMLElement, key: string, name: string) => {
  drawn(element, key)?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
  await Promise.resolve();
};
const pictureWidth = (element: HTMLElement) => Number(element.shadowRoot?.querySelector('svg')?.getAttribute('width'));

afterEach(() => {
  document.body.replaceChildren();
  selections.length = 0;
});

describe('c-dograh-workflow-graph', () => {
  it('draws every node with its kind in a word, and names it for screen readers', async () => {
    const element = await show();
    const titles = [...(element.shadowRoot?.querySelectorAll('.node') ?? [])].map((node) =>
      node.getAttribute('aria-label')
    );
    expect(titles).toHaveLength(5);
    expect(titles.every((title) => title !== null && title !== '')).toBe(true);
    expect(drawn(element, 'node:s')?.querySelector('.name')?.textContent).toBe('Greeting');
    expect(drawn(element, 'node:s')?.querySelector('.outline')?.getAttribute('d')).not.toBe(
      drawn(element, 'node:a')?.querySelector('.outline')?.getAttribute('d')
    );
  });

  it('breaks a name that would touch the edge of its node', async () => {
    const long = parseDefinition(
      JSON.stringify({ nodes: [{ id: 'w', type: 'webhook', data: { name: 'Report to Salesforce' } }], edges: [] })
    );
    const lines = drawn(await show({ graph: long }), 'node:w')?.querySelectorAll('.name') ?? [];
    expect([...lines].map((line) => line.textContent)).toEqual(['Report to', 'Salesforce']);
  });

  it('draws edges with their label, and those that lead back in another way', async () => {
    const element = await show();
    expect(drawn(element, 'edge:sa')?.querySelector('.label')?.textContent).toBe('Can talk');
    expect(drawn(element, 'edge:aa')?.getAttribute('class')).toContain('back');
    expect(drawn(element, 'edge:sa')?.getAttribute('aria-label')).toContain('The person has time');
  });

  it('marks problems at their node and edge', async () => {
    const problems = placeProblems(graph, [
      { place: 'node', elementId: 'a', field: null, message: 'has no prompt' },
      { place: 'edge', elementId: 'sa', field: null, message: 'is wrong' }
    ]);
    const element = await show({ problems });
    expect(drawn(element, 'node:a')?.querySelector('.badge text')?.textContent).toBe('1');
    expect(drawn(element, 'edge:sa')?.querySelector('.badge text')?.textContent).toBe('1');
    expect(drawn(element, 'node:s')?.querySelector('.badge')).toBeNull();
  });

  it('lets the Tab key reach one element only: the selected one, else the first', async () => {
    const reachable = (element: HTMLElement) =>
      [...(element.shadowRoot?.querySelectorAll<SVGElement>('[data-key][tabindex="0"]') ?? [])].map(
        ({ dataset }) => dataset.key
      );
    expect(reachable(await show())).toHaveLength(1);
    document.body.replaceChildren();
    expect(reachable(await show({ selected: { kind: 'edge', id: 'se' } }))).toEqual(['edge:se']);
  });

  it('selects what is clicked', async () => {
    const element = await show();
    drawn(element, 'node:a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(selections).toEqual([{ kind: 'node', id: 'a' }]);
  });

  it.each([
    ['node:s', 'Enter', { kind: 'node', id: 's' }],
    ['edge:sa', 'ArrowDown', { kind: 'node', id: 'a' }],
    ['edge:sa', 'ArrowUp', { kind: 'node', id: 's' }],
    ['node:a', 'ArrowUp', { kind: 'edge', id: 'sa' }],
    ['node:a', 'ArrowDown', { kind: 'edge', id: 'aa' }],
    ['node:a', 'Home', { kind: 'node', id: 'g' }],
    ['node:a', 'End', { kind: 'node', id: 'w' }],
    ['node:w', 'ArrowUp', { kind: 'node' }],
    ['node:g', 'ArrowDown', { kind: 'node', id: 's' }]
  ])('goes from %s with %s along the graph', async (from, key, to) => {
    const element = await show();
    await press(element, from, key);
    expect(selections).toMatchObject([to]);
  });

  it('goes from one way out to the next, left and right', async () => {
    const element = await show();
    await press(element, 'edge:sa', 'ArrowRight');
    await press(element, 'edge:sa', 'ArrowLeft');
    expect(selections).toEqual([{ kind: 'edge', id: 'se' }]);
  });

  it('leaves other keys to the browser', async () => {
    const element = await show();
    const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true, cancelable: true });
    drawn(element, 'node:s')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('zooms by buttons, keys, and the wheel with Ctrl', async () => {
    const element = await show();
    const whole = pictureWidth(element);
    element.shadowRoot?.querySelector<HTMLElement>('[data-id="zoom-in"]')?.click();
    expect(pictureWidth(element)).toBeGreaterThan(whole);
    await press(element, 'node:s', '-');
    expect(pictureWidth(element)).toBeCloseTo(whole, -1);
    const scroller = element.shadowRoot?.querySelector('[data-id="scroller"]');
    scroller?.dispatchEvent(new WheelEvent('wheel', { deltaY: 100 }));
    expect(pictureWidth(element)).toBeCloseTo(whole, -1);
    scroller?.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, ctrlKey: true }));
    expect(pictureWidth(element)).toBeLessThan(whole);
    await press(element, 'node:s', '0');
    expect(pictureWidth(element)).toBeCloseTo(whole, -1);
  });

  it('says so when there is nothing to draw', async () => {
    const element = await show({ graph: { nodes: [], edges: [] } });
    expect(element.shadowRoot?.querySelector('svg')).toBeNull();
    expect(element.shadowRoot?.querySelector('c-dograh-empty-state')).not.toBeNull();
  });

  it('is accessible', async () => {
    await expect(await show({ selected: { kind: 'node', id: 'a' } })).toBeAccessible();
  });
});
