/* Compiled from lwc-src/dograhWorkflowModel/facts.ts by `npm run build:lwc`. Do not edit: change that file. */
import { listIn, recordIn, textIn } from './graph';
/** Shown in a place of their own, or known from the kind. */
const TOLD_ELSEWHERE = new Set([
  'name',
  'prompt',
  'qa_system_prompt',
  'greeting',
  'extraction_enabled',
  'extraction_prompt',
  'extraction_variables',
  'tool_uuids',
  'document_uuids',
  'is_start',
  'is_end',
  // What Dograh's editor notes for itself.
  'invalid',
  'validationMessage',
  'selected_through_edge',
  'hovered_through_edge'
]);
const SECRET_NAME = /(api_?key|secret|password|passwd|token|authorization)/i;
const MASK = '••••••••';
/** Sorts what Dograh keeps about a node. Extraction that is switched off is not told. */
export function factsOf({ data }) {
  const extracts = data.extraction_enabled === true;
  return {
    greeting: textIn(data.greeting),
    prompt: textIn(data.prompt) || textIn(data.qa_system_prompt),
    extractionPrompt: extracts ? textIn(data.extraction_prompt) : '',
    extractionVariables: extracts ? listIn(data.extraction_variables).map(variableFrom) : [],
    tools: textsIn(data.tool_uuids),
    documents: textsIn(data.document_uuids),
    settings: settingsIn(data)
  };
}
function settingsIn(data) {
  return Object.entries(data)
    .filter(([name, value]) => !TOLD_ELSEWHERE.has(name) && !isEmpty(value))
    .map(([name, value]) => ({ name, value: SECRET_NAME.test(name) ? maskedText(value) : valueText(value) }));
}
/** Dograh masks secrets with stars. One that it let through is not shown either. */
function maskedText(value) {
  const text = textIn(value);
  return text.includes('*') ? text : MASK;
}
/** A value as text: objects and lists as indented JSON, in which secrets are masked as well. */
export function valueText(value) {
  if (value === undefined || value === null) {
    return '';
  }
  return typeof value === 'object'
    ? JSON.stringify(value, (name, member) => (isSecret(name, member) ? maskedText(member) : member), 2)
    : String(value);
}
function isSecret(name, value) {
  return SECRET_NAME.test(name) && typeof value === 'string' && !value.startsWith('{{');
}
function variableFrom(value) {
  const variable = recordIn(value);
  return { name: textIn(variable.name), type: textIn(variable.type), hint: textIn(variable.prompt) };
}
function textsIn(value) {
  return listIn(value)
    .map(textIn)
    .filter((text) => text !== '');
}
function isEmpty(value) {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
