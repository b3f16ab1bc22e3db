import type { DataType, FieldType } from '../../model/types.ts';

/** A type of field in the words of Salesforce's own Setup; names and formulas stand in backticks. */
export function fieldTypeWords(type: FieldType): string {
  switch (type.kind) {
    case 'Text':
      return `Text(${type.length})`;
    case 'ExternalId':
      return `Text(${type.length}), unique external id`;
    case 'IndexedText':
      return `Text(${type.length}), indexed`;
    case 'TextArea':
      return 'Text Area(255)';
    case 'LongText':
      return `Long Text Area(${type.length})`;
    case 'WholeNumber':
      return `Number(${type.digits}, 0)`;
    case 'Decimal':
      return `Number(${type.digits - type.scale}, ${type.scale})`;
    case 'Percent':
      return `Percent(${type.digits - type.scale}, ${type.scale})`;
    case 'Checkbox':
      return `Checkbox, ${type.defaultValue ? 'on' : 'off'} by default`;
    case 'Picklist':
      return type.restricted ? 'Picklist, restricted' : 'Picklist, open';
    case 'Lookup':
      return `Lookup(\`${type.target}\`)`;
    case 'AutoNumber':
      return `Auto Number \`${type.format}\``;
    case 'Formula':
      return `Formula (${type.result}): \`${type.expression}\``;
    case 'DateTime':
      return 'Date/Time';
    case 'Url':
      return 'URL';
    default:
      return type.kind;
  }
}

/** The type of a JSON value, in words; names of types and values stand in backticks. */
export function dataTypeWords(type: DataType): string {
  switch (type.kind) {
    case 'list':
      return `list of ${dataTypeWords(type.of)}`;
    case 'map':
      return `object whose members are each ${dataTypeWords(type.of)}`;
    case 'enum':
      return type.values.map(({ value }) => `\`${value}\``).join(', ');
    case 'reference':
      return `\`${type.name}\``;
    default:
      return plainWords[type.kind];
  }
}

const plainWords: Readonly<Record<Exclude<DataType['kind'], 'list' | 'map' | 'enum' | 'reference'>, string>> = {
  string: 'text',
  text: 'plain text, not JSON',
  integer: 'whole number',
  decimal: 'number',
  boolean: 'true or false',
  date: 'date',
  timestamp: 'date and time',
  recordId: 'record id',
  object: 'any object',
  any: 'any value',
  void: 'nothing'
};
