/* Compiled from lwc-src/dograhWorkflowModel/problems.ts by `npm run build:lwc`. Do not edit: change that file. */
/**
 * Puts problems at what they are about. One whose element is not in the graph is the whole workflow's, so that it is
 * not lost.
 */
export function placeProblems(graph, problems) {
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
export function problemCounts(problems) {
  const counts = new Map();
  for (const { element } of problems) {
    if (element) {
      counts.set(keyOf(element), (counts.get(keyOf(element)) ?? 0) + 1);
    }
  }
  return counts;
}
/** One text for an element, since a node and an edge may have the same id. */
export function keyOf({ kind, id }) {
  return `${kind}:${id}`;
}
/** An edge as people read it: `Greeting → Qualify`. */
export function edgeName(graph, source, target) {
  const nameOf = (id) => graph.nodes.find((node) => node.id === id)?.name ?? id;
  return `${nameOf(source)} → ${nameOf(target)}`;
}
function elementNames(graph) {
  return new Map([
    ...graph.nodes.map(({ id, name }) => [keyOf({ kind: 'node', id }), name]),
    ...graph.edges.map(({ id, source, target }) => [keyOf({ kind: 'edge', id }), edgeName(graph, source, target)])
  ]);
}
function elementOf({ place, elementId }) {
  return place === 'workflow' || elementId === null ? null : { kind: place, id: elementId };
}
