import { fillLabel } from 'c/dograhFormat';
import type { PlacedNode, RoutedEdge } from 'c/dograhWorkflowLayout';
import {
  edgeName,
  factsOf,
  keyOf,
  kindView,
  type GraphEdge,
  type GraphNode,
  type WorkflowGraph
} from 'c/dograhWorkflowModel';
import backText from '@salesforce/label/c.Dograh_Node_Back';
import edgeText from '@salesforce/label/c.Dograh_Node_Edge';
import conditionText from '@salesforce/label/c.Dograh_Node_Condition';
import nodeTitle from '@salesforce/label/c.Dograh_Node_Title';
import problemsText from '@salesforce/label/c.Dograh_Node_Problems';
import toolsText from '@salesforce/label/c.Dograh_Node_Tools_Count';
import type { Composition } from './composition';
import { LABEL, linesOf, NODE, shortened, textWidth } from './measures';
import { arrowAt, GLYPHS, lineThrough, outlineOf } from './shapes';

/** What all drawn elements have; what changes with problems and selection is added by `shown`. */
interface Drawn {
  /** `node:…` or `edge:…`. */
  readonly key: string;
  readonly title: string;
  readonly baseClass: string;
}

export interface DrawnNode extends Drawn {
  readonly transform: string;
  readonly outline: string;
  readonly glyph: string;
  readonly kind: string;
  readonly lines: readonly { readonly key: number; readonly text: string; readonly y: number }[];
  /** `2 tools`; empty without any. */
  readonly tools: string;
}

export interface DrawnEdge extends Drawn {
  readonly line: string;
  readonly arrow: string;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly boxX: number;
  readonly boxY: number;
  readonly boxWidth: number;
  readonly badgeTransform: string;
}

export type Shown<Element extends Drawn> = Element & {
  readonly className: string;
  readonly tabIndex: string;
  readonly isSelected: string;
  readonly fullTitle: string;
  /** Number of problems as text; empty without any. */
  readonly problems: string;
};

export function drawNodes(graph: WorkflowGraph, composition: Composition): DrawnNode[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const ways = new Map<string, number>();
  graph.edges.forEach(({ source }) => ways.set(source, (ways.get(source) ?? 0) + 1));
  return composition.nodes.flatMap((placed) => {
    const node = byId.get(placed.id);
    return node ? [drawNode(node, placed, ways.get(node.id) ?? 0)] : [];
  });
}

function drawNode(node: GraphNode, placed: PlacedNode, ways: number): DrawnNode {
  const { label: kind } = kindView(node.kind);
  const lines = linesOf(node.name);
  const tools = factsOf(node).tools.length;
  return {
    key: keyOf({ kind: 'node', id: node.id }),
    title: fillLabel(nodeTitle, kind, node.name, ways),
    baseClass: `element node ${node.kind}`,
    transform: `translate(${placed.x} ${placed.y})`,
    outline: outlineOf(node.kind, NODE.width, NODE.height),
    glyph: GLYPHS[node.kind],
    kind,
    lines: lines.map((text, index) => ({ key: index, text, y: lines.length === 1 ? 50 : 44 + index * 17 })),
    tools: tools === 0 ? '' : fillLabel(toolsText, tools)
  };
}

export function drawEdges(graph: WorkflowGraph, composition: Composition): DrawnEdge[] {
  const byId = new Map(graph.edges.map((edge) => [edge.id, edge]));
  return composition.edges.flatMap((routed) => {
    const edge = byId.get(routed.id);
    return edge ? [drawEdge(graph, edge, routed)] : [];
  });
}

function drawEdge(graph: WorkflowGraph, edge: GraphEdge, { points, label, isBack }: RoutedEdge): DrawnEdge {
  const text = edge.label || edge.condition;
  const width = text === '' ? 0 : textWidth(text);
  const name = `${edgeText}: ${edgeName(graph, edge.source, edge.target)}${isBack ? ` (${backText})` : ''}`;
  const condition = edge.condition === '' ? '' : `${conditionText}: ${edge.condition}`;
  return {
    key: keyOf({ kind: 'edge', id: edge.id }),
    title: [name, edge.label, condition].filter((part) => part !== '').join('. '),
    baseClass: isBack ? 'element edge back' : 'element edge',
    line: lineThrough(points),
    arrow: arrowAt(points),
    label: shortened(text, LABEL.characters),
    labelX: label.x,
    labelY: label.y + 4,
    boxX: label.x - width / 2,
    boxY: label.y - LABEL.height / 2,
    boxWidth: width,
    badgeTransform: `translate(${label.x + width / 2} ${label.y - LABEL.height / 2})`
  };
}

/** Adds what changes while the picture stays: selection, problems, and which one element the Tab key reaches. */
export function shown<Element extends Drawn>(
  elements: readonly Element[],
  selectedKey: string,
  tabKey: string,
  problems: ReadonlyMap<string, number>
): Shown<Element>[] {
  return elements.map((element) => {
    const count = problems.get(element.key) ?? 0;
    const isSelected = element.key === selectedKey;
    const words = fillLabel(problemsText, count);
    return {
      ...element,
      className: [element.baseClass, isSelected ? 'selected' : '', count > 0 ? 'faulty' : ''].join(' ').trim(),
      tabIndex: element.key === tabKey ? '0' : '-1',
      isSelected: String(isSelected),
      fullTitle: count === 0 ? element.title : `${element.title}. ${words}`,
      problems: count === 0 ? '' : String(count)
    };
  });
}
