import type { DataType, PropertyModel, TypeModel } from '../../model/types.ts';

/** A schema of OpenAPI 3.0 in the part of it that External Services understands: no unions, null as a mark. */
export interface OpenApiSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly nullable?: true;
  readonly items?: OpenApiSchema;
  readonly properties?: { readonly [name: string]: OpenApiSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: OpenApiSchema;
}

/** Longer descriptions are cut off by External Services (Salesforce Help, "Naming and Description Conventions"). */
export const longestDescription = 1333;

export function shortened(description: string): string {
  return description.length <= longestDescription ? description : `${description.slice(0, longestDescription - 1)}…`;
}

/** The OpenAPI schema of a named type. */
export function typeSchema(type: TypeModel): OpenApiSchema {
  const required = type.properties.filter((property) => property.required).map(({ name }) => name);
  return {
    type: 'object',
    ...described(type.description),
    properties: Object.fromEntries(type.properties.map((property) => [property.name, propertySchema(property)])),
    ...(required.length > 0 ? { required } : {})
  };
}

/**
 * The OpenAPI schema of a member or parameter. What stands beside a reference is ignored in OpenAPI 3.0, so a named
 * type carries neither description nor null; External Services accepts null for it all the same.
 */
export function propertySchema(property: PropertyModel): OpenApiSchema {
  const schema = valueSchema(property.type);
  if (schema.$ref !== undefined) {
    return schema;
  }
  const nullable = property.nullable && schema.type !== undefined;
  return { ...schema, ...described(property.description), ...(nullable ? { nullable: true } : {}) };
}

/** The OpenAPI schema of a value that is not null. */
export function valueSchema(type: DataType): OpenApiSchema {
  switch (type.kind) {
    case 'reference':
      return { $ref: `#/components/schemas/${type.name}` };
    case 'enum':
      return { type: 'string', enum: type.values.map(({ value }) => value) };
    case 'list':
      return { type: 'array', items: valueSchema(type.of) };
    case 'map':
      return { type: 'object', additionalProperties: valueSchema(type.of) };
    case 'object':
      // Becomes a map in Apex; an empty schema stands for a value of any type.
      return { type: 'object', additionalProperties: {} };
    case 'any':
    case 'void':
      return {};
    default:
      return scalars[type.kind];
  }
}

type Scalar = Exclude<DataType['kind'], 'reference' | 'enum' | 'list' | 'map' | 'object' | 'any' | 'void'>;

const scalars: Readonly<Record<Scalar, OpenApiSchema>> = {
  string: { type: 'string' },
  text: { type: 'string' },
  recordId: { type: 'string' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer', format: 'int32' },
  decimal: { type: 'number', format: 'double' },
  date: { type: 'string', format: 'date' },
  timestamp: { type: 'string', format: 'date-time' }
};

function described(description: string): { description?: string } {
  return description === '' ? {} : { description: shortened(description) };
}
