import type { GraphEdge, GraphNode, JsonRecord, JsonValue, WorkflowGraph } from 'c/dograhWorkflowModel';

/** One member that differs. Absent means that one of the versions has no such member. */
export interface FieldChange {
  /** Dograh's name of the member; `$type`, `$source` and `$target` are the element's own, beside its data. */
  readonly name: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** What became of a node or an edge. */
export type Change<Element> =
  | { readonly kind: 'added'; readonly id: string; readonly after: Element }
  | { readonly kind: 'removed'; readonly id: string; readonly before: Element }
  | {
      readonly kind: 'changed';
      readonly id: string;
      readonly before: Element;
      readonly after: Element;
      readonly fields: readonly FieldChange[];
    };

/** What differs between two versions; nothing at all when both lists are empty. */
export interface GraphDiff {
  readonly nodes: readonly Change<GraphNode>[];
  readonly edges: readonly Change<GraphEdge>[];
}

/**
 * Compares two versions by the ids of their nodes and edges, which Dograh keeps from version to version. In what order
 * they stand, and where the author drew them, makes no difference.
 */
export function diffGraphs(before: WorkflowGraph, after: WorkflowGraph): GraphDiff {
  return {
    nodes: changesIn(before.nodes, after.nodes, nodeMembers),
    edges: changesIn(before.edges, after.edges, edgeMembers)
  };
}

/** What the later version must be, given the earlier one and what differs. The order of the result is not told. */
export function applyDiff(before: WorkflowGraph, { nodes, edges }: GraphDiff): WorkflowGraph {
  return { nodes: applied(before.nodes, nodes), edges: applied(before.edges, edges) };
}

interface WithId {
  readonly id: string;
}

function changesIn<Element extends WithId>(
  before: readonly Element[],
  after: readonly Element[],
  membersOf: (element: Element) => JsonRecord
): Change<Element>[] {
  const earlier = new Map(before.map((element) => [element.id, element]));
  const later = new Map(after.map((element) => [element.id, element]));
  const changes = after.flatMap((element): Change<Element>[] => {
    const old = earlier.get(element.id);
    if (!old) {
      return [{ kind: 'added', id: element.id, after: element }];
    }
    const fields = fieldChanges(membersOf(old), membersOf(element));
    return fields.length === 0 ? [] : [{ kind: 'changed', id: element.id, before: old, after: element, fields }];
  });
  const removed = before
    .filter(({ id }) => !later.has(id))
    .map((element): Change<Element> => ({ kind: 'removed', id: element.id, before: element }));
  return [...changes, ...removed];
}

function applied<Element extends WithId>(before: readonly Element[], changes: readonly Change<Element>[]): Element[] {
  const elements = new Map(before.map((element) => [element.id, element]));
  for (const change of changes) {
    if (change.kind === 'removed') {
      elements.delete(change.id);
    } else {
      elements.set(change.id, change.after);
    }
  }
  return [...elements.values()];
}

function nodeMembers({ type, data }: GraphNode): JsonRecord {
  return { ...data, $type: type };
}

function edgeMembers({ source, target, data }: GraphEdge): JsonRecord {
  return { ...data, $source: source, $target: target };
}

function fieldChanges(before: JsonRecord, after: JsonRecord): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((name) => canonical(before[name]) !== canonical(after[name]))
    .map((name) => ({
      name,
      ...(before[name] === undefined ? {} : { before: before[name] }),
      ...(after[name] === undefined ? {} : { after: after[name] })
    }));
}

/** JSON with its members in order, for Dograh promises none. Empty for a member that is not there. */
function canonical(value: JsonValue | undefined): string {
  const inOrder = (_name: string, member: JsonValue): JsonValue =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member;
  return JSON.stringify(value, inOrder) ?? '';
}
