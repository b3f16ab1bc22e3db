import type { ValidationProblem } from '../../generator/schema/pages/workflow-controller.ts';
import type { WorkflowGraph } from './graph';

/** What an element of the graph is. */
export type ElementKind = 'node' | 'edge';

/** A node or an edge. */
export interface ElementReference {
  readonly kind: ElementKind;
  readonly id: string;
}

/** A problem and the element at which it stands; none when it is the whole workflow's. */
export interface PlacedProblem {
  readonly key: string;
  readonly message: string;
  /** Path of the member that is meant, such as `data.prompt`. */
  readonly field: string | null;
  readonly element: ElementReference | null;
  /** What people call the element: a node's name, or an edge's ends. */
  readonly elementName: string;
}

/**
 * Puts problems at what they are about. One whose element is not in the graph is the whole workflow's, so that it is
 * not lost.
 */
export function placeProblems(graph: WorkflowGraph, problems: readonly ValidationProblem[]): PlacedProblem[] {
  const names = elementNames(graph);
  return problems.map((problem, index) => {
    const element = elementOf(problem);
    const name = element === null ? undefined : names.get(keyOf(element));
    return {
      key: `problem-${index}`,
      message: problem.message,
      field: problem.field,
      element: name === undefined ? null : element,
      elementName: name ?? ''
    };
  });
}

/** Number of problems by `keyOf` their element. */
export function problemCounts(problems: readonly PlacedProblem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { element } of problems) {
    if (element) {
      counts.set(keyOf(element), (counts.get(keyOf(element)) ?? 0) + 1);
    }
  }
  return counts;
}

/** One text for an element, since a node and an edge may have the same id. */
export function keyOf({ kind, id }: ElementReference): string {
  return `${kind}:${id}`;
}

/** An edge as people read it: `Greeting → Qualify`. */
export function edgeName(graph: WorkflowGraph, source: string, target: string): string {
  const nameOf = (id: string): string => graph.nodes.find((node) => node.id === id)?.name ?? id;
  return `${nameOf(source)} → ${nameOf(target)}`;
}

function elementNames(graph: WorkflowGraph): Map<string, string> {
  return new Map([
    ...graph.nodes.map(({ id, name }) => [keyOf({ kind: 'node', id }), name] as const),
    ...graph.edges.map(
      ({ id, source, target }) => [keyOf({ kind: 'edge', id }), edgeName(graph, source, target)] as const
    )
  ]);
}

function elementOf({ place, elementId }: ValidationProblem): ElementReference | null {
  return place === 'workflow' || elementId === null ? null : { kind: place, id: elementId };
}
