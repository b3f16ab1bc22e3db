/* Compiled from lwc-src/dograhWorkflowDiff/graphs.ts by `npm run build:lwc`. Do not edit: change that file. */
/**
 * Compares two versions by the ids of their nodes and edges, which Dograh keeps from version to version. In what order
 * they stand, and where the author drew them, makes no difference.
 */
export function diffGraphs(before, after) {
  return {
    nodes: changesIn(before.nodes, after.nodes, nodeMembers),
    edges: changesIn(before.edges, after.edges, edgeMembers)
  };
}
/** What the later version must be, given the earlier one and what differs. The order of the result is not told. */
export function applyDiff(before, { nodes, edges }) {
  return { nodes: applied(before.nodes, nodes), edges: applied(before.edges, edges) };
}
function changesIn(before, after, membersOf) {
  const earlier = new Map(before.map((element) => [element.id, element]));
  const later = new Map(after.map((element) => [element.id, element]));
  const changes = after.flatMap((element) => {
    const old = earlier.get(element.id);
    if (!old) {
      return [{ kind: 'added', id: element.id, after: element }];
    }
    const fields = fieldChanges(membersOf(old), membersOf(element));
    return fields.length === 0 ? [] : [{ kind: 'changed', id: element.id, before: old, after: element, fields }];
  });
  const removed = before
    .filter(({ id }) => !later.has(id))
    .map((element) => ({ kind: 'removed', id: element.id, before: element }));
  return [...changes, ...removed];
}
function applied(before, changes) {
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
function nodeMembers({ type, data }) {
  return { ...data, $type: type };
}
function edgeMembers({ source, target, data }) {
  return { ...data, $source: source, $target: target };
}
function fieldChanges(before, after) {
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
function canonical(value) {
  const inOrder = (_name, member) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member;
  return JSON.stringify(value, inOrder) ?? '';
}
