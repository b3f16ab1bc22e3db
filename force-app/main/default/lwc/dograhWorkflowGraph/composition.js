/* Compiled from lwc-src/dograhWorkflowGraph/composition.ts by `npm run build:lwc`. Do not edit: change that file. */
import { layoutGraph } from 'c/dograhWorkflowLayout';
import { kindView } from 'c/dograhWorkflowModel';
import { NODE, textWidth, LABEL } from './measures';
const GAP = 32;
/** Narrow graphs get at most this much beside each other in the rows above and below. */
const LEAST_WIDTH = 3 * (NODE.width + GAP);
/**
 * The conversation in the middle; above it what holds before and throughout it, below it what happens after it. What
 * belongs there but has edges stays with the conversation.
 */
export function compose(graph) {
  const tied = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
  const at = (place) =>
    graph.nodes.filter(({ id, kind }) => (tied.has(id) ? 'conversation' : kindView(kind).place) === place);
  const talk = layoutGraph(at('conversation').map(box), graph.edges.map(way));
  const before = band(at('before'), talk.width);
  const after = band(at('after'), talk.width);
  const width = Math.max(before.width, talk.width, after.width);
  const moved = (nodes, own, down) =>
    nodes.map((node) => ({ ...node, x: node.x + (width - own) / 2, y: node.y + down }));
  const right = (width - talk.width) / 2;
  const down = before.height;
  const nodes = [
    ...moved(before.nodes, before.width, 0),
    ...moved(talk.nodes, talk.width, down),
    ...moved(after.nodes, after.width, down + talk.height)
  ];
  const edges = talk.edges.map((edge) => ({
    ...edge,
    points: edge.points.map(({ x, y }) => ({ x: x + right, y: y + down })),
    label: { x: edge.label.x + right, y: edge.label.y + down }
  }));
  return { width, height: before.height + talk.height + after.height, nodes, edges, rows: rowsOf(nodes) };
}
function box({ id }) {
  return { id, width: NODE.width, height: NODE.height };
}
function way({ id, source, target, label, condition }) {
  const text = label || condition;
  return { id, source, target, labelWidth: text === '' ? LABEL.least : textWidth(text) };
}
/** Nodes beside each other, in as many rows as it takes. */
function band(nodes, width) {
  const perRow = Math.max(1, Math.floor((Math.max(width, LEAST_WIDTH) - GAP) / (NODE.width + GAP)));
  const columns = Math.min(perRow, nodes.length);
  return {
    width: columns === 0 ? 0 : columns * (NODE.width + GAP) + GAP,
    height: nodes.length === 0 ? 0 : Math.ceil(nodes.length / perRow) * (NODE.height + GAP) + GAP / 2,
    nodes: nodes.map((node, index) => ({
      ...box(node),
      layer: Math.floor(index / perRow),
      x: GAP + (index % perRow) * (NODE.width + GAP),
      y: GAP / 2 + Math.floor(index / perRow) * (NODE.height + GAP)
    }))
  };
}
function rowsOf(nodes) {
  const rows = new Map();
  for (const node of nodes) {
    rows.set(node.y, [...(rows.get(node.y) ?? []), node]);
  }
  return [...rows.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, row]) => row.sort((one, other) => one.x - other.x).map(({ id }) => id));
}
