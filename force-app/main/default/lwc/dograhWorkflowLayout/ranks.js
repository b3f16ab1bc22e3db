/* Compiled from lwc-src/dograhWorkflowLayout/ranks.ts by `npm run build:lwc`. Do not edit: change that file. */
import { groupBy } from './layers';
import { GAP } from './types';
/**
 * Gives every node a slot in the row of its layer, and every edge one in each row that it crosses, the first of which
 * holds its label. So nothing that has a slot can lie upon anything else.
 */
export function ranksOf(nodes, edges, layers) {
  const rowOf = (id) => (layers.get(id) ?? 0) * 2;
  const last = Math.max(0, ...nodes.map(({ id }) => rowOf(id)));
  const rows = Array.from({ length: last + 1 }, () => []);
  const place = (row, id, width, height) => {
    const slot = { id, width, height, above: [], below: [], x: 0 };
    rows[row]?.push(slot);
    return slot;
  };
  const nodeSlots = new Map(
    inReadingOrder(nodes, edges).map(({ id, width, height }) => [id, place(rowOf(id), id, width, height)])
  );
  const chains = edges.flatMap((edge) => {
    const upper = nodeSlots.get(edge.upper);
    const lower = nodeSlots.get(edge.lower);
    if (!upper || !lower) {
      return [];
    }
    const first = rowOf(edge.upper) + 1;
    const between = Array.from({ length: rowOf(edge.lower) - first }, (_, step) => {
      const holdsLabel = edge.isBack ? first + step === rowOf(edge.lower) - 1 : step === 0;
      const width = holdsLabel ? edge.labelWidth : 0;
      return place(first + step, `${edge.id}/${step}`, width, width > 0 ? GAP.labelHeight : 0);
    });
    const slots = [upper, ...between, lower];
    connect(slots);
    const label = between[edge.isBack ? between.length - 1 : 0] ?? upper;
    return [{ edge, slots, label }];
  });
  return { rows, nodes: nodeSlots, chains };
}
/** In depth, from above: what belongs together starts out together. */
function inReadingOrder(nodes, edges) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const outgoing = groupBy(edges, ({ upper }) => upper);
  const entered = new Set(edges.map(({ lower }) => lower));
  const seen = new Set();
  const roots = [...nodes.filter(({ id }) => !entered.has(id)), ...nodes];
  const open = roots.reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!seen.has(node)) {
      seen.add(node);
      const next = (outgoing.get(node.id) ?? []).flatMap(({ lower }) => byId.get(lower) ?? []);
      open.push(...next.reverse());
    }
  }
  return [...seen];
}
function connect(slots) {
  slots.slice(1).forEach((slot, index) => {
    const upper = slots[index];
    if (upper) {
      slot.above.push(upper);
      upper.below.push(slot);
    }
  });
}
