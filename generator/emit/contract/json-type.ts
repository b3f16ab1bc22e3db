import type { DataType, FieldType } from '../../model/types.ts';

/** A schema of JSON Schema 2020-12, as far as the package's contract needs it. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly (string | null)[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
}

/** Salesforce ids have 15 characters, or 18 with the checksum that makes them safe against case. */
const recordIdPattern = '^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$';

/** The JSON Schema of a value. Named types are looked up by the caller, since events have none. */
export function schemaOf(type: DataType): JsonSchema {
  switch (type.kind) {
    case 'string':
    case 'text':
      return { type: 'string' };
    case 'integer':
      return { type: 'integer' };
    case 'decimal':
      return { type: 'number' };
    case 'boolean':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'timestamp':
      return { type: 'string', format: 'date-time' };
    case 'recordId':
      return { type: 'string', pattern: recordIdPattern };
    case 'enum':
      return { type: 'string', enum: type.values.map(({ value }) => value) };
    case 'list':
      return { type: 'array', items: schemaOf(type.of) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(type.of) };
    case 'object':
    case 'reference':
      return { type: 'object' };
    case 'any':
    case 'void':
      return {};
  }
}

/** Longest text of a type of field, from Salesforce's field types; null when the type is no text. */
export function maximumLength(type: FieldType): number | null {
  switch (type.kind) {
    case 'Text':
    case 'ExternalId':
    case 'IndexedText':
    case 'LongText':
      return type.length;
    case 'TextArea':
    case 'Url':
    case 'Picklist':
      return 255;
    case 'Email':
      return 80;
    case 'Phone':
      return 40;
    default:
      return null;
  }
}

/** What a field adds to the schema of the value that it keeps: length, range, suggested values. */
export function limitsOf(type: FieldType): JsonSchema {
  const length = maximumLength(type);
  if (type.kind === 'Picklist') {
    const examples = type.values.map(({ value }) => value);
    return type.restricted ? {} : { maxLength: 255, ...(examples.length > 0 ? { examples } : {}) };
  }
  if (type.kind === 'WholeNumber') {
    return range(10 ** type.digits - 1);
  }
  if (type.kind === 'Decimal' || type.kind === 'Percent') {
    return range(10 ** (type.digits - type.scale));
  }
  return length === null ? {} : { maxLength: length };
}

function range(largest: number): JsonSchema {
  return { minimum: -largest, maximum: largest };
}

/** The same schema, with null allowed too. */
export function orNull(schema: JsonSchema): JsonSchema {
  const allowed = { ...schema, type: [schema.type ?? [], 'null'].flat() };
  return schema.enum ? { ...allowed, enum: [...schema.enum, null] } : allowed;
}

/** The same schema, with a list of texts allowed too. */
export function orList(schema: JsonSchema): JsonSchema {
  return { ...schema, type: [schema.type ?? [], 'array'].flat(), items: { type: 'string' } };
}
