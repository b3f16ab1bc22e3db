/* Compiled from lwc-src/dograhWorkflowChanges/view.ts by `npm run build:lwc`. Do not edit: change that file. */
import { diffGraphs, diffText } from 'c/dograhWorkflowDiff';
import { edgeName, kindOf, kindView, valueText } from 'c/dograhWorkflowModel';
import addedText from '@salesforce/label/c.Dograh_Change_Added';
import changedText from '@salesforce/label/c.Dograh_Change_Changed';
import conditionText from '@salesforce/label/c.Dograh_Node_Condition';
import edgeText from '@salesforce/label/c.Dograh_Node_Edge';
import greetingText from '@salesforce/label/c.Dograh_Node_Greeting';
import kindText from '@salesforce/label/c.Dograh_Change_Kind';
import nameText from '@salesforce/label/c.Dograh_Workflow_Name';
import promptText from '@salesforce/label/c.Dograh_Node_Prompt';
import removedText from '@salesforce/label/c.Dograh_Change_Removed';
import sourceText from '@salesforce/label/c.Dograh_Change_Source';
import speechText from '@salesforce/label/c.Dograh_Node_Speech';
import targetText from '@salesforce/label/c.Dograh_Change_Target';
import toolsText from '@salesforce/label/c.Dograh_Node_Tools';
const WORDS = {
  added: { word: addedText, icon: 'utility:add', tone: 'success' },
  removed: { word: removedText, icon: 'utility:dash', tone: 'error' },
  changed: { word: changedText, icon: 'utility:edit', tone: 'warning' }
};
const FIELD_NAMES = new Map([
  ['name', nameText],
  ['prompt', promptText],
  ['greeting', greetingText],
  ['condition', conditionText],
  ['transition_speech', speechText],
  ['tool_uuids', toolsText],
  ['$type', kindText],
  ['$source', sourceText],
  ['$target', targetText]
]);
/** What differs between two versions, in the words of people: first the steps, then the ways. */
export function changesBetween(before, after) {
  const { nodes, edges } = diffGraphs(before, after);
  // An edge that is gone led to nodes of the earlier version.
  const both = { nodes: [...after.nodes, ...before.nodes], edges: [] };
  const nameOf = (id) => both.nodes.find((node) => node.id === id)?.name ?? id;
  return [
    ...nodes.map((change) => nodeChange(change, nameOf)),
    ...edges.map((change) => edgeChange(change, both, nameOf))
  ];
}
/** How many of each kind there are. */
export function countsOf(changes) {
  const count = (word) => changes.filter((change) => change.word === word).length;
  return { added: count(addedText), removed: count(removedText), changed: count(changedText) };
}
function nodeChange(change, nameOf) {
  const node = change.kind === 'removed' ? change.before : change.after;
  return {
    ...WORDS[change.kind],
    key: `node:${change.id}`,
    title: node.name,
    kind: kindView(node.kind).label,
    fields: fieldsOf(change, promptOf(node), nameOf)
  };
}
function edgeChange(change, graph, nameOf) {
  const edge = change.kind === 'removed' ? change.before : change.after;
  return {
    ...WORDS[change.kind],
    key: `edge:${change.id}`,
    title: edgeName(graph, edge.source, edge.target),
    kind: edge.label === '' ? edgeText : `${edgeText} “${edge.label}”`,
    fields: fieldsOf(change, { name: 'condition', value: edge.condition }, nameOf)
  };
}
function promptOf({ data }) {
  return { name: 'prompt', value: data.prompt ?? '' };
}
/** Of what came or went, only what it says is shown: all its settings would bury it. */
function fieldsOf(change, says, nameOf) {
  if (change.kind === 'changed') {
    return change.fields.map((field) => fieldView(field, nameOf));
  }
  return says.value === '' ? [] : [fieldView({ name: says.name, [whenIn(change.kind)]: says.value }, nameOf)];
}
const whenIn = (kind) => (kind === 'added' ? 'after' : 'before');
function fieldView({ name, before, after }, nameOf) {
  const parts = diffText(shown(name, before, nameOf), shown(name, after, nameOf));
  return {
    name: FIELD_NAMES.get(name) ?? name,
    parts: parts.map(({ key, kind, text }) => ({
      key,
      text,
      isAdded: kind === 'added',
      isRemoved: kind === 'removed'
    }))
  };
}
function shown(name, value, nameOf) {
  const text = valueText(name === '' ? undefined : value);
  if (name === '$type') {
    return text === '' ? '' : kindView(kindOf(text)).label;
  }
  return name === '$source' || name === '$target' ? nameOf(text) : text;
}
