/* Compiled from lwc-src/dograhWorkflowLayout/layers.ts by `npm run build:lwc`. Do not edit: change that file. */
/**
 * Turns round the edges that lead back, so that no way leads in a circle. Walks from nodes that nothing leads to, in the
 * order given, so the main path stays as it is.
 */
export function withoutCycles(nodes, edges) {
  const outgoing = groupBy(edges, ({ source }) => source);
  const reached = new Set(edges.map(({ target }) => target));
  const back = backEdges(
    [...nodes.filter(({ id }) => !reached.has(id)), ...nodes].map(({ id }) => id),
    outgoing
  );
  return edges.map((edge) => {
    const isBack = back.has(edge);
    return { ...edge, isBack, upper: isBack ? edge.target : edge.source, lower: isBack ? edge.source : edge.target };
  });
}
/** Walks in depth without recursion, for a workflow may be a chain of hundreds. */
function backEdges(roots, outgoing) {
  const back = new Set();
  const open = new Set();
  const done = new Set();
  for (const root of roots) {
    const path = done.has(root) ? [] : [{ id: root, next: 0 }];
    open.add(root);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const edge = outgoing.get(visit.id)?.[visit.next];
      visit.next += 1;
      if (!edge) {
        open.delete(visit.id);
        done.add(visit.id);
        path.pop();
      } else if (open.has(edge.target)) {
        back.add(edge);
      } else if (!done.has(edge.target)) {
        open.add(edge.target);
        path.push({ id: edge.target, next: 0 });
      }
    }
    open.delete(root);
  }
  return back;
}
/** @returns for each node the row in which it stands: one below the lowest of those that lead to it */
export function layersOf(nodes, edges) {
  const outgoing = groupBy(edges, ({ upper }) => upper);
  const waiting = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { lower } of edges) {
    waiting.set(lower, (waiting.get(lower) ?? 0) + 1);
  }
  const layers = new Map(nodes.map(({ id }) => [id, 0]));
  const ready = nodes.filter(({ id }) => waiting.get(id) === 0).map(({ id }) => id);
  for (const id of ready) {
    for (const { lower } of outgoing.get(id) ?? []) {
      layers.set(lower, Math.max(layers.get(lower) ?? 0, (layers.get(id) ?? 0) + 1));
      waiting.set(lower, (waiting.get(lower) ?? 0) - 1);
      if (waiting.get(lower) === 0) {
        ready.push(lower);
      }
    }
  }
  return layers;
}
/** Values by a key, each group in the order given. */
export function groupBy(values, keyOf) {
  const groups = new Map();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) {
      group.push(value);
    } else {
      groups.set(keyOf(value), [value]);
    }
  }
  return groups;
}
