/* Compiled from lwc-src/dograhWorkflowModel/graph.ts by `npm run build:lwc`. Do not edit: change that file. */
import { kindOf } from './kinds';
/**
 * Reads what Dograh keeps of a workflow. Whatever has no id gets one, so that nothing of it is lost; a repeated id gets
 * a number behind it.
 * @param definitionJson nodes and edges as JSON
 * @throws SyntaxError when it is no JSON
 */
export function parseDefinition(definitionJson) {
  const definition = recordIn(JSON.parse(definitionJson));
  const takenNodes = new Set();
  const takenEdges = new Set();
  return {
    nodes: listIn(definition.nodes).map((value, index) => nodeFrom(recordIn(value), index, takenNodes)),
    edges: listIn(definition.edges).map((value, index) => edgeFrom(recordIn(value), index, takenEdges))
  };
}
function nodeFrom(value, index, taken) {
  const data = recordIn(value.data);
  const type = textIn(value.type);
  const id = unused(textIn(value.id) || `node-${index + 1}`, taken);
  return { id, kind: kindOf(type), type, name: textIn(data.name) || id, data };
}
function edgeFrom(value, index, taken) {
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
function unused(wanted, taken) {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) {
    id = `${wanted} (${count})`;
  }
  taken.add(id);
  return id;
}
/** The value when it is an object, else an empty one. */
export function recordIn(value) {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}
/** The value when it is a list, else an empty one. */
export function listIn(value) {
  return isList(value) ? value : [];
}
/** The value as text; empty when it is neither a text nor a number. */
export function textIn(value) {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
function isList(value) {
  return Array.isArray(value);
}
