import { layersOf, withoutCycles } from './layers';
import { orderRows } from './order';
import { placeRows } from './positions';
import { ranksOf, type Slot } from './ranks';
import { loopRoute, routesOf, type Row } from './routes';
import { GAP, type GraphLayout, type LayoutEdge, type LayoutNode, type PlacedNode } from './types';

export type { GraphLayout, LayoutEdge, LayoutNode, PlacedNode, Point, RoutedEdge } from './types';

/**
 * Draws a graph in rows, so that the main path reads from top to bottom: rows by the longest way from a start, few
 * crossings, straight paths, room for each label. The same graph always gives the same picture.
 * @param nodes with ids that differ; in this order where nothing else decides
 * @param edges with ids that differ; those without both ends are left out
 */
export function layoutGraph(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): GraphLayout {
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
      return slot ? [[slot, width] as const] : [];
    })
  );
  return { width: widthOf(rows), height, nodes: placed, edges: [...routesOf(chains, rowOfSlot, widths), ...looped] };
}

/** A node with loops keeps room for them on both sides, so that it stays in the middle of its room. */
function withRoomForLoops(nodes: readonly LayoutNode[], loops: readonly LayoutEdge[]): LayoutNode[] {
  const room = new Map<string, number>();
  for (const { source, labelWidth } of loops) {
    room.set(source, Math.max(room.get(source) ?? 0, GAP.loop + labelWidth));
  }
  return nodes.map((node) => ({ ...node, width: node.width + 2 * (room.get(node.id) ?? 0) }));
}

/** Puts the rows below each other. Rows without anything high, which only edges cross, take little room. */
function stack(rows: readonly (readonly Slot[])[]): { rowOfSlot: Map<Slot, Row>; height: number } {
  const rowOfSlot = new Map<Slot, Row>();
  let top: number = GAP.margin;
  for (const slots of rows) {
    const height = slots.reduce((most, slot) => Math.max(most, slot.height), 0);
    const row = { top, height };
    slots.forEach((slot) => rowOfSlot.set(slot, row));
    top += height + GAP.row;
  }
  return { rowOfSlot, height: Math.max(2 * GAP.margin, top - GAP.row + GAP.margin) };
}

function widthOf(rows: readonly (readonly Slot[])[]): number {
  return rows.flat().reduce((most, { x, width }) => Math.max(most, x + width / 2), 0) + GAP.margin;
}

function placedNode(
  { id, width, height }: LayoutNode,
  slot: Slot | undefined,
  rowOfSlot: ReadonlyMap<Slot, Row>,
  layer: number
): PlacedNode {
  const row = slot && rowOfSlot.get(slot);
  const y = row ? row.top + (row.height - height) / 2 : 0;
  return { id, width, height, layer, x: (slot?.x ?? 0) - width / 2, y };
}
