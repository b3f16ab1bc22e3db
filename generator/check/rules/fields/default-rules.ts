/** Rules about the values that fields start with: formulas, except for checkboxes. */
import type { Project } from '../../project/project.ts';
import { childOf, numberOf, type XmlElement } from '../../xml/element.ts';
import { formulaProblems } from '../formula/problems.ts';
import { formulaTypeOf } from '../formula/types.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { fieldsOf, type OwnField } from './own-fields.ts';

export const defaults = referenceRule({
  id: 'field-default',
  what: 'The default value does not fit the field.',
  mend: 'Correct <defaultValue>: true or false for a checkbox, a number for a number, quoted text for a text.',
  *check(project) {
    for (const own of fieldsOf(project)) {
      const child = childOf(own.element, 'defaultValue');
      if (!child) continue;
      for (const message of defaultProblems(own, child.text.trim(), project)) yield problemAt(own.file, child, message);
    }
  }
});

function defaultProblems({ field, object, element }: OwnField, value: string, project: Project): string[] {
  if (field.type === 'Checkbox')
    return /^(true|false)$/.test(value) ? [] : [`a checkbox starts as true or false, not "${value}"`];
  if (/^(AutoNumber|Lookup|MasterDetail|Summary)$/.test(field.type))
    return [`a ${field.type} field has no default value`];
  if (/^(LongTextArea|Html)$/.test(field.type)) return [];
  if (field.type === 'Text' && /^[A-Za-z][\w -]*$/.test(value) && !/^(TRUE|FALSE|NULL)$/i.test(value))
    return [`the default "${value}" is read as a formula; put text in double quotes`];
  const text = /^"((?:\\.|[^"\\])*)"$/.exec(value)?.[1];
  if (text !== undefined && field.values && field.restricted && !field.values.includes(text))
    return [`${field.apiName} has no value ${text}`];
  const problems = formulaProblems(value, object, project, formulaTypeOf(field.type));
  if (problems.length > 0) return problems;
  if (field.length !== undefined && text !== undefined && text.length > field.length)
    return [`${field.apiName} holds ${String(field.length)} characters, the default has ${String(text.length)}`];
  return tooManyDigits(value, element) ? [`the default ${value} has more digits than ${field.apiName} holds`] : [];
}

function tooManyDigits(value: string, element: XmlElement): boolean {
  const precision = numberOf(element, 'precision');
  const digits = /^[+-]?(\d+)(?:\.\d+)?$/.exec(value)?.[1]?.replace(/^0+/, '').length ?? 0;
  return precision !== undefined && digits > precision - (numberOf(element, 'scale') ?? 0);
}
