import type { ElementReference, GraphEdge, WorkflowGraph } from 'c/dograhWorkflowModel';
import type { Composition } from './composition';

const node = (id: string | undefined): ElementReference | null => (id === undefined ? null : { kind: 'node', id });
const edge = (found: GraphEdge | undefined): ElementReference | null =>
  found === undefined ? null : { kind: 'edge', id: found.id };

/**
 * Where a key leads. Down and up go along the edges: from a node to its first way out, from there to the node to which
 * it leads, so that the condition is read in passing. Left and right go to the ways out of the same node, and to the
 * nodes of the same row. Home and End go to the first and to the last node.
 * @returns null when the key leads nowhere
 */
export function nextElement(
  graph: WorkflowGraph,
  composition: Composition,
  from: ElementReference,
  key: string
): ElementReference | null {
  if (key === 'Home') {
    return node(composition.rows[0]?.[0]);
  }
  if (key === 'End') {
    return node(composition.rows.at(-1)?.at(-1));
  }
  return from.kind === 'node' ? fromNode(graph, composition, from.id, key) : fromEdge(graph, composition, from.id, key);
}

function fromNode(
  { edges }: WorkflowGraph,
  composition: Composition,
  id: string,
  key: string
): ElementReference | null {
  const rowIndex = composition.rows.findIndex((row) => row.includes(id));
  const row = composition.rows[rowIndex] ?? [];
  const column = row.indexOf(id);
  const drawn = drawnEdges(edges, composition);
  switch (key) {
    case 'ArrowDown':
      return edge(drawn.find(({ source }) => source === id)) ?? nearestIn(composition, id, rowIndex + 1);
    case 'ArrowUp':
      return edge(drawn.find(({ target }) => target === id)) ?? nearestIn(composition, id, rowIndex - 1);
    case 'ArrowRight':
      return node(row[column + 1]);
    case 'ArrowLeft':
      return node(row[column - 1]);
    default:
      return null;
  }
}

function fromEdge(
  { edges }: WorkflowGraph,
  composition: Composition,
  id: string,
  key: string
): ElementReference | null {
  const drawn = drawnEdges(edges, composition);
  const current = drawn.find((candidate) => candidate.id === id);
  const siblings = drawn.filter(({ source }) => source === current?.source);
  const position = siblings.findIndex((candidate) => candidate.id === id);
  switch (key) {
    case 'ArrowDown':
      return node(current?.target);
    case 'ArrowUp':
      return node(current?.source);
    case 'ArrowRight':
      return edge(siblings[position + 1]);
    case 'ArrowLeft':
      return edge(siblings[position - 1]);
    default:
      return null;
  }
}

/** Edges that are drawn, from the left to the right. */
function drawnEdges(edges: readonly GraphEdge[], composition: Composition): GraphEdge[] {
  const places = new Map(composition.edges.map(({ id, label }) => [id, label.x]));
  return edges
    .filter(({ id }) => places.has(id))
    .sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
}

/** A node without a way on leads to the nearest one of the next row, so that every node can be reached. */
function nearestIn(composition: Composition, id: string, rowIndex: number): ElementReference | null {
  const places = new Map(composition.nodes.map((placed) => [placed.id, placed.x]));
  const distance = (other: string): number => Math.abs((places.get(other) ?? 0) - (places.get(id) ?? 0));
  const row = [...(composition.rows[rowIndex] ?? [])];
  return node(row.sort((one, other) => distance(one) - distance(other))[0]);
}
