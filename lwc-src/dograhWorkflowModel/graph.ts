import { kindOf, type NodeKind } from './kinds';

/** A value of JSON. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonRecord;
export interface JsonRecord {
  readonly [key: string]: JsonValue;
}

/** One step of a workflow, or something that stands beside its steps. */
export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** Dograh's own word for the kind. */
  readonly type: string;
  readonly name: string;
  /** What Dograh keeps about it, secrets masked. */
  readonly data: JsonRecord;
}

/** A way from one step to another, taken when its condition holds. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly condition: string;
  readonly data: JsonRecord;
}

/** A definition without where its author put the nodes. */
export interface WorkflowGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * Reads what Dograh keeps of a workflow. Whatever has no id gets one, so that nothing of it is lost; a repeated id gets
 * a number behind it.
 * @param definitionJson nodes and edges as JSON
 * @throws SyntaxError when it is no JSON
 */
export function parseDefinition(definitionJson: string): WorkflowGraph {
  const definition = recordIn(JSON.parse(definitionJson) as JsonValue);
  const takenNodes = new Set<string>();
  const takenEdges = new Set<string>();
  return {
    nodes: listIn(definition.nodes).map((value, index) => nodeFrom(recordIn(value), index, takenNodes)),
    edges: listIn(definition.edges).map((value, index) => edgeFrom(recordIn(value), index, takenEdges))
  };
}

function nodeFrom(value: JsonRecord, index: number, taken: Set<string>): GraphNode {
  const data = recordIn(value.data);
  const type = textIn(value.type);
  const id = unused(textIn(value.id) || `node-${index + 1}`, taken);
  return { id, kind: kindOf(type), type, name: textIn(data.name) || id, data };
}

function edgeFrom(value: JsonRecord, index: number, taken: Set<string>): GraphEdge {
  const data = recordIn(value.data);
  return {
    id: unused(textIn(value.id) || `edge-${index + 1}`, taken),
    source: textIn(value.source),
    target: textIn(value.target),
    label: textIn(data.label),
    condition: textIn(data.condition),
    data
  };
}

function unused(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) {
    id = `${wanted} (${count})`;
  }
  taken.add(id);
  return id;
}

/** The value when it is an object, else an empty one. */
export function recordIn(value: JsonValue | undefined): JsonRecord {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}

/** The value when it is a list, else an empty one. */
export function listIn(value: JsonValue | undefined): readonly JsonValue[] {
  return isList(value) ? value : [];
}

/** The value as text; empty when it is neither a text nor a number. */
export function textIn(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
