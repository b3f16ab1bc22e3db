import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'lwc';
import type { PlacedProblem } from 'c/dograhWorkflowModel';
import DograhWorkflowProblems from 'c/dograhWorkflowProblems';

const AT_NODE: PlacedProblem = {
  key: 'problem-0',
  message: 'The prompt is empty.',
  field: 'data.prompt',
  element: { kind: 'node', id: 'a' },
  elementName: 'Qualify'
};
const AT_EDGE: PlacedProblem = {
  key: 'problem-1',
  message: 'The condition is missing.',
  field: null,
  element: { kind: 'edge', id: 'ab' },
  elementName: 'Qualify → Goodbye'
};
const OF_THE_WHOLE: PlacedProblem = {
  key: 'problem-2',
  message: 'There is no start.',
  field: null,
  element: null,
  elementName: ''
};

function show(problems: PlacedProblem[]) {
  const element = createElement('c-dograh-workflow-problems', { is: DograhWorkflowProblems });
  element.problems = problems;
  const chosen = jest.fn();
  element.addEventListener('elementselect', (event) => chosen((event as CustomEvent).detail));
  document.body.appendChild(element);
  const all = (id: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[data-id="${id}"]`) ?? [])];
  return { element, chosen, all, texts: (id: string) => all(id).map(({ textContent }) => textContent) };
}

afterEach(() => document.body.replaceChildren());

describe('c-dograh-workflow-problems', () => {
  it('says that nothing stands in the way when nothing does', async () => {
    const { element, texts, all } = show([]);
    expect(texts('valid')).toEqual(['c.Dograh_Workflow_Valid']);
    expect(all('title')).toEqual([]);
    await expect(element).toBeAccessible();
  });

  it('lists every problem with the place where it stands', async () => {
    const { element, texts, all } = show([AT_NODE, AT_EDGE, OF_THE_WHOLE]);
    expect(texts('problem')).toEqual([
      'QualifyThe prompt is empty.',
      'Qualify → GoodbyeThe condition is missing.',
      'c.Dograh_Workflow_WholeThere is no start.'
    ]);
    expect(all('valid')).toEqual([]);
    await expect(element).toBeAccessible();
  });

  it('counts them, and has words of its own for a single one', () => {
    expect(show([AT_NODE, AT_EDGE]).texts('title')).toEqual(['c.Dograh_Workflow_Problems']);
    expect(show([AT_NODE]).texts('title')).toEqual(['c.Dograh_Workflow_Problems']);
  });

  it('leads to the node or edge of a problem', () => {
    const { chosen, all } = show([AT_NODE, AT_EDGE]);
    for (const place of all('jump')) place.click();
    expect(chosen.mock.calls).toEqual([[{ kind: 'node', id: 'a' }], [{ kind: 'edge', id: 'ab' }]]);
  });

  it('leads nowhere from a problem of the whole workflow', () => {
    expect(show([OF_THE_WHOLE]).all('jump')).toEqual([]);
  });
});
