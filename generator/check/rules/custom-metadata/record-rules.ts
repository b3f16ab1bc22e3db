/** Rules about records of custom metadata types. */
import type { Project } from '../../project/project.ts';
import { fieldOf, type FieldModel } from '../../project/schema.ts';
import { childOf, childrenOf, numberOf, textOf, type XmlElement } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { mapRecords } from './map-rules.ts';
import { recordsOf } from './records.ts';

export const recordType = referenceRule({
  id: 'custom-metadata-type',
  what: 'A record belongs to a custom metadata type that does not exist.',
  mend: 'Name the file Type.Record.md-meta.xml, without __mdt.',
  *check(project) {
    for (const { file, root, typeName, object } of recordsOf(project)) {
      if (!object) yield problemAt(file, root, `there is no custom metadata type ${typeName}__mdt`);
    }
  }
});

export const recordFields = referenceRule({
  id: 'custom-metadata-field',
  what: 'A record gives a value to a field that its type does not have, or twice to the same field.',
  mend: 'Correct the field’s name.',
  *check(project) {
    for (const { file, root, object } of recordsOf(project)) {
      const seen = new Set<string>();
      for (const value of childrenOf(root, 'values')) {
        const name = textOf(value, 'field') ?? '';
        if (object && !fieldOf(object, name)?.isCustom)
          yield problemAt(file, childOf(value, 'field'), `${object.apiName} has no field ${name}`);
        if (seen.has(name.toLowerCase())) yield problemAt(file, value, `${name} has two values`);
        seen.add(name.toLowerCase());
      }
    }
  }
});

export const requiredValues = referenceRule({
  id: 'custom-metadata-required',
  what: 'A record gives no value to a required field.',
  mend: 'Add the value.',
  *check(project) {
    for (const { file, root, object } of recordsOf(project)) {
      for (const field of object?.fields.values() ?? []) {
        if (!field.required || !field.isCustom) continue;
        const value = childrenOf(root, 'values').find(
          (one) => textOf(one, 'field')?.toLowerCase() === field.apiName.toLowerCase()
        );
        if (!textOf(value, 'value'))
          yield problemAt(file, value ?? root, `${field.apiName} is required and has no value`);
      }
    }
  }
});

/** The XML Schema type that each field type takes. */
const schemaTypes: Readonly<Record<string, string>> = {
  Checkbox: 'boolean',
  Date: 'date',
  DateTime: 'dateTime',
  Number: 'double',
  Percent: 'double'
};

const lexicalForms: Readonly<Record<string, RegExp>> = {
  boolean: /^(true|false)$/,
  double: /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  dateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/
};

export const valueTypes = referenceRule({
  id: 'custom-metadata-value',
  what: 'A value does not fit its field: wrong type, too long, or not in the picklist.',
  mend: 'Correct the value or its xsi:type.',
  *check(project) {
    for (const { file, root, object } of recordsOf(project)) {
      for (const entry of childrenOf(root, 'values')) {
        const field = fieldOf(object, textOf(entry, 'field') ?? '');
        const value = childOf(entry, 'value');
        if (!field || !value) continue;
        for (const message of valueProblems(field, value, root)) yield problemAt(file, value, message);
      }
    }
  }
});

const prefixes = {
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  xsd: 'http://www.w3.org/2001/XMLSchema'
};

function valueProblems(field: FieldModel, value: XmlElement, root: XmlElement): string[] {
  if (value.attributes.some((attribute) => attribute.name === 'xsi:nil' && attribute.value === 'true')) return [];
  const declared = value.attributes.find((attribute) => attribute.name === 'xsi:type')?.value;
  const expected = schemaTypes[field.type] ?? 'string';
  const text = value.text.trim();
  const problems: string[] = [];
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    const declaration = root.attributes.find((attribute) => attribute.name === `xmlns:${prefix}`);
    if (!declaration) problems.push(`the prefix ${prefix} is used but not declared on the root element`);
    else if (declaration.value !== namespace) problems.push(`the prefix ${prefix} stands for ${namespace}`);
  }
  if (declared === undefined) problems.push(`the value of ${field.apiName} has no xsi:type`);
  else if (!fits(declared.replace(/^xsd:/, ''), expected))
    problems.push(`${field.apiName} takes xsd:${expected}, not ${declared}`);
  const form = lexicalForms[expected];
  if (form && !form.test(text)) problems.push(`"${text}" is no xsd:${expected}`);
  const length = field.type === 'TextArea' || field.type === 'Url' ? 255 : field.length;
  if (expected === 'string' && length !== undefined && text.length > length)
    problems.push(`${field.apiName} holds ${length} characters, the value has ${text.length}`);
  if (field.values && field.restricted && !field.values.includes(text))
    problems.push(`${field.apiName} has no value ${text}`);
  return [...problems, ...digitProblems(field, text)];
}

function fits(declared: string, expected: string): boolean {
  return (
    declared === expected ||
    (expected === 'double' && /^(int|integer|long|decimal|float)$/.test(declared)) ||
    (expected === 'string' && declared === 'picklist')
  );
}

function digitProblems(field: FieldModel, text: string): string[] {
  const precision = numberOf(field.element, 'precision');
  const scale = numberOf(field.element, 'scale') ?? 0;
  const digits = /^[+-]?(\d+)/.exec(text)?.[1]?.replace(/^0+/, '').length ?? 0;
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.replace(/0+$/, '').length ?? 0;
  if (precision === undefined) return [];
  return [
    ...(digits > precision - scale ? [`${field.apiName} holds ${precision - scale} digits before the point`] : []),
    ...(decimals > scale ? [`${field.apiName} holds ${scale} digits behind the point`] : [])
  ];
}

export const metadataRelationships = referenceRule({
  id: 'custom-metadata-relationship',
  what: 'A record points to an object, field or record that does not exist, or repeats the value of a unique field.',
  mend: 'Correct the value.',
  *check(project) {
    const unique = new Map<string, string>();
    for (const { file, root, object, recordName } of recordsOf(project)) {
      for (const entry of childrenOf(root, 'values')) {
        const field = fieldOf(object, textOf(entry, 'field') ?? '');
        const value = childOf(entry, 'value');
        const text = value?.text.trim() ?? '';
        if (!field || !object || text === '') continue;
        if (field.type === 'MetadataRelationship' && !targetExists(project, field, text))
          yield problemAt(file, value, `${field.referenceTo[0] ?? ''} has no ${text}`);
        const key = `${object.apiName}.${field.apiName}=${text}`.toLowerCase();
        const other = field.unique ? unique.get(key) : undefined;
        if (other !== undefined)
          yield problemAt(file, value, `${field.apiName} is unique, and ${other} already has this value`);
        unique.set(key, recordName);
      }
    }
  }
});

function targetExists(project: Project, field: FieldModel, text: string): boolean {
  const target = field.referenceTo[0] ?? '';
  if (target === 'EntityDefinition') return project.schema.object(text) !== undefined;
  if (target.endsWith('__mdt'))
    return project.component('CustomMetadata', `${target.slice(0, -5)}.${text}`) !== undefined;
  return true;
}

export const recordRules = [recordType, recordFields, requiredValues, valueTypes, metadataRelationships, mapRecords];
