import { groupBy, type DirectedEdge } from './layers';
import { GAP, type LayoutNode } from './types';

/** Something that takes room in a row: a node, the label of an edge, or the edge itself where it passes. */
export interface Slot {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Slots in the row above that an edge connects with it. */
  readonly above: Slot[];
  readonly below: Slot[];
  /** Middle, in pixels from the left. */
  x: number;
}

/** The slots that an edge runs through, from its upper node to its lower one. */
export interface Chain {
  readonly edge: DirectedEdge;
  readonly slots: readonly Slot[];
  /** The slot that holds its label. */
  readonly label: Slot;
}

export interface Ranks {
  /** From above. Nodes stand in every other row; between them the labels. */
  readonly rows: Slot[][];
  readonly nodes: ReadonlyMap<string, Slot>;
  readonly chains: readonly Chain[];
}

/**
 * Gives every node a slot in the row of its layer, and every edge one in each row that it crosses, the first of which
 * holds its label. So nothing that has a slot can lie upon anything else.
 */
export function ranksOf(
  nodes: readonly LayoutNode[],
  edges: readonly DirectedEdge[],
  layers: ReadonlyMap<string, number>
): Ranks {
  const rowOf = (id: string): number => (layers.get(id) ?? 0) * 2;
  const last = Math.max(0, ...nodes.map(({ id }) => rowOf(id)));
  const rows: Slot[][] = Array.from({ length: last + 1 }, () => []);
  const place = (row: number, id: string, width: number, height: number): Slot => {
    const slot: Slot = { id, width, height, above: [], below: [], x: 0 };
    rows[row]?.push(slot);
    return slot;
  };
  const nodeSlots = new Map(
    inReadingOrder(nodes, edges).map(({ id, width, height }) => [id, place(rowOf(id), id, width, height)])
  );
  const chains = edges.flatMap((edge): Chain[] => {
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
function inReadingOrder(nodes: readonly LayoutNode[], edges: readonly DirectedEdge[]): LayoutNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const outgoing = groupBy(edges, ({ upper }) => upper);
  const entered = new Set(edges.map(({ lower }) => lower));
  const seen = new Set<LayoutNode>();
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

function connect(slots: readonly Slot[]): void {
  slots.slice(1).forEach((slot, index) => {
    const upper = slots[index];
    if (upper) {
      slot.above.push(upper);
      upper.below.push(slot);
    }
  });
}
