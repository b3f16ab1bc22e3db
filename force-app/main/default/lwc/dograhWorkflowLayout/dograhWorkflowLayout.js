/* Compiled from lwc-src/dograhWorkflowLayout/dograhWorkflowLayout.ts by `npm run build:lwc`. Do not edit: change that file. */
import { layersOf, withoutCycles } from './layers';
import { orderRows } from './order';
import { placeRows } from './positions';
import { ranksOf } from './ranks';
import { loopRoute, routesOf } from './routes';
import { GAP } from './types';
/**
 * Draws a graph in rows, so that the main path reads from top to bottom: rows by the longest way from a start, few
 * crossings, straight paths, room for each label. The same graph always gives the same picture.
 * @param nodes with ids that differ; in this order where nothing else decides
 * @param edges with ids that differ; those without both ends are left out
 */
export function layoutGraph(nodes, edges) {
  const ids = new Set(nodes.map(({ id }) => id));
  const whole = edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const loops = whole.filter(({ source, target }) => source === target);
  const directed = withoutCycles(
    nodes,
    whole.filter(({ source, target }) => source !== target)
  );
  const layers = layersOf(nodes, directed);
  const { rows, nodes: slots, chains } = ranksOf(withRoomForLoops(nodes, loops), directed, layers);
  orderRows(rows);
  placeRows(rows);
  const { rowOfSlot, height } = stack(rows);
  const placed = nodes.map((node) => placedNode(node, slots.get(node.id), rowOfSlot, layers.get(node.id) ?? 0));
  const byId = new Map(placed.map((node) => [node.id, node]));
  const looped = loops.flatMap((edge) => {
    const node = byId.get(edge.source);
    return node ? [loopRoute(edge, node)] : [];
  });
  const widths = new Map(
    nodes.flatMap(({ id, width }) => {
      const slot = slots.get(id);
      return slot ? [[slot, width]] : [];
    })
  );
  return { width: widthOf(rows), height, nodes: placed, edges: [...routesOf(chains, rowOfSlot, widths), ...looped] };
}
/** A node with loops keeps room for them on both sides, so that it stays in the middle of its room. */
function withRoomForLoops(nodes, loops) {
  const room = new Map();
  for (const { source, labelWidth } of loops) {
    room.set(source, Math.max(room.get(source) ?? 0, GAP.loop + labelWidth));
  }
  return nodes.map((node) => ({ ...node, width: node.width + 2 * (room.get(node.id) ?? 0) }));
}
/** Puts the rows below each other. Rows without anything high, which only edges cross, take little room. */
function stack(rows) {
  const rowOfSlot = new Map();
  let top = GAP.margin;
  for (const slots of rows) {
    const height = slots.reduce((most, slot) => Math.max(most, slot.height), 0);
    const row = { top, height };
    slots.forEach((slot) => rowOfSlot.set(slot, row));
    top += height + GAP.row;
  }
  return { rowOfSlot, height: Math.max(2 * GAP.margin, top - GAP.row + GAP.margin) };
}
function widthOf(rows) {
  return rows.flat().reduce((most, { x, width }) => Math.max(most, x + width / 2), 0) + GAP.margin;
}
function placedNode({ id, width, height }, slot, rowOfSlot, layer) {
  const row = slot && rowOfSlot.get(slot);
  const y = row ? row.top + (row.height - height) / 2 : 0;
  return { id, width, height, layer, x: (slot?.x ?? 0) - width / 2, y };
}
