/* Compiled from lwc-src/dograhCallForm/choices.ts by `npm run build:lwc`. Do not edit: change that file. */
import numberText from '@salesforce/label/c.Dograh_Call_Number_Choice';
import sourceText from '@salesforce/label/c.Dograh_Call_Variable_Source';
import { fillLabel } from 'c/dograhFormat';
const E164 = /^\+[1-9]\d{6,14}$/;
/** What people put into numbers to read them better. */
const DECORATION = /[\s().\-/]/g;
/** Numbers that can be dialled, each under the name of its field. Two fields with one number are one choice. */
export function numberOptions(numbers) {
  const byNumber = new Map();
  for (const { label, shown, dialable } of numbers) {
    if (dialable !== null && !byNumber.has(dialable)) {
      byNumber.set(dialable, { label: fillLabel(numberText, label, shown), value: dialable });
    }
  }
  return [...byNumber.values()];
}
/** Numbers that cannot be dialled, as people read them. */
export function unusableNumbers(numbers) {
  return numbers
    .filter(({ dialable }) => dialable === null)
    .map((choice) => fillLabel(numberText, choice.label, choice.shown));
}
export function workflowOptions(workflows) {
  return workflows.map(({ name, workflowUuid }) => ({ label: name, value: workflowUuid }));
}
export function variableFields(variables) {
  return variables.map(({ variable, value, fieldLabel }) => ({
    name: variable,
    label: fieldLabel === null ? variable : fillLabel(sourceText, variable, fieldLabel),
    value: value ?? ''
  }));
}
/** A number as it was typed, without what only helps the eye. */
export function plainNumber(typed) {
  return typed.replaceAll(DECORATION, '');
}
/** Whether it has a country code and a length that numbers have. */
export function isDialable(number) {
  return E164.test(number);
}
/** The only one there is; empty when the user has to choose. */
export function onlyOne(options) {
  return options.length === 1 ? (options[0]?.value ?? '') : '';
}
