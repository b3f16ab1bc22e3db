import {
  edgeName,
  factsOf,
  kindView,
  type ElementReference,
  type ExtractionVariable,
  type GraphEdge,
  type NodeSetting,
  type PlacedProblem,
  type WorkflowGraph
} from 'c/dograhWorkflowModel';
import edgeText from '@salesforce/label/c.Dograh_Node_Edge';

/** Another element that the panel leads to. */
export interface Way {
  readonly key: string;
  readonly reference: ElementReference;
  readonly name: string;
  /** Label of the edge, or under which condition it is taken. */
  readonly detail: string;
}

/** What the panel shows of a node or an edge. */
export interface ElementView {
  readonly kind: string;
  readonly icon: string;
  readonly name: string;
  readonly problems: readonly PlacedProblem[];
  readonly greeting: string;
  readonly prompt: string;
  /** The kind has a prompt, yet there is none. */
  readonly lacksPrompt: boolean;
  readonly condition: string;
  readonly speech: string;
  readonly extractionPrompt: string;
  readonly extractionVariables: readonly ExtractionVariable[];
  readonly tools: readonly string[];
  readonly documents: readonly string[];
  readonly waysIn: readonly Way[];
  readonly waysOut: readonly Way[];
  readonly settings: readonly NodeSetting[];
}

const NOTHING = {
  greeting: '',
  prompt: '',
  lacksPrompt: false,
  condition: '',
  speech: '',
  extractionPrompt: '',
  extractionVariables: [],
  tools: [],
  documents: [],
  settings: []
};

const SPEAKING = new Set(['start', 'agent', 'end', 'global']);

/** @returns null when the graph has no such element */
export function viewOf(
  graph: WorkflowGraph,
  reference: ElementReference | null,
  allProblems: readonly PlacedProblem[]
): ElementView | null {
  const problems = allProblems.filter(
    ({ element }) => element !== null && element.kind === reference?.kind && element.id === reference.id
  );
  return reference?.kind === 'edge'
    ? edgeView(graph, reference.id, problems)
    : nodeView(graph, reference?.id, problems);
}

function nodeView(
  graph: WorkflowGraph,
  id: string | undefined,
  problems: readonly PlacedProblem[]
): ElementView | null {
  const node = graph.nodes.find((candidate) => candidate.id === id);
  if (!node) {
    return null;
  }
  const facts = factsOf(node);
  const { label, icon } = kindView(node.kind);
  return {
    ...NOTHING,
    ...facts,
    kind: node.kind === 'other' && node.type !== '' ? `${label} (${node.type})` : label,
    icon,
    name: node.name,
    problems,
    lacksPrompt: SPEAKING.has(node.kind) && facts.prompt === '',
    waysIn: graph.edges.filter(({ target }) => target === id).map((edge) => wayTo(graph, edge, edge.source)),
    waysOut: graph.edges.filter(({ source }) => source === id).map((edge) => wayTo(graph, edge, edge.target))
  };
}

function edgeView(graph: WorkflowGraph, id: string, problems: readonly PlacedProblem[]): ElementView | null {
  const edge = graph.edges.find((candidate) => candidate.id === id);
  if (!edge) {
    return null;
  }
  const speech = edge.data.transition_speech;
  return {
    ...NOTHING,
    kind: edgeText,
    icon: 'utility:routing_offline',
    name: edge.label || edgeName(graph, edge.source, edge.target),
    problems,
    condition: edge.condition,
    speech: typeof speech === 'string' ? speech : '',
    waysIn: [end(graph, edge.source)],
    waysOut: [end(graph, edge.target)],
    settings: factsOf({ id, kind: 'other', type: '', name: '', data: edge.data }).settings.filter(isUntold)
  };
}

/** Label, condition and what is said have a place of their own. */
function isUntold({ name }: NodeSetting): boolean {
  return !['label', 'condition', 'transition_speech'].includes(name);
}

/** From a node along an edge: the name is the node's at its other end, the reference the edge's. */
function wayTo(graph: WorkflowGraph, edge: GraphEdge, nodeId: string): Way {
  const { name } = end(graph, nodeId);
  const detail = edge.label || edge.condition;
  return { key: edge.id, reference: { kind: 'edge', id: edge.id }, name, detail };
}

function end(graph: WorkflowGraph, id: string): Way {
  const name = graph.nodes.find((node) => node.id === id)?.name ?? id;
  return { key: id, reference: { kind: 'node', id }, name, detail: '' };
}
