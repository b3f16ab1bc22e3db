import type { DataType, OperationModel, ApiPart, PropertyModel, TypeModel } from '../../model/types.ts';
import type { EmittedFile } from '../types.ts';
import { propertySchema, shortened, typeSchema, valueSchema, type OpenApiSchema } from './openapi-schema.ts';

export const openApiFile = 'docs/reference/dograh-api.openapi.json';

interface Operation {
  readonly operationId: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: object;
  readonly responses: object;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: OpenApiSchema;
}

/**
 * The operations of the schema as an OpenAPI 3.0 document that External Services can register, so that a flow can call
 * Dograh where the package brings no action of its own. Operations that answer with something other than JSON are left
 * out: External Services takes no other text than `text/plain`.
 */
export function emitOpenApi(model: ApiPart): EmittedFile[] {
  const operations = model.api.flatMap((group) => group.operations).filter(({ response }) => response.kind !== 'text');
  const paths: Record<string, Record<string, Operation>> = {};
  for (const operation of operations) {
    const item = (paths[operation.path] ??= {});
    item[operation.method.toLowerCase()] = describeOperation(operation);
  }
  const document = {
    openapi: '3.0.3',
    info: {
      title: 'Dograh API',
      version: '1',
      description:
        'The part of the Dograh API that this package uses. Register it as an External Service with the named ' +
        'credential Dograh_API, which holds the address of Dograh up to /api/v1 and sends the API key.'
    },
    servers: [{ url: '/', description: 'Below the address of the named credential.' }],
    paths: sortedByName(paths),
    components: {
      schemas: sortedByName(schemasOf(operations, model))
    }
  };
  return [{ path: openApiFile, content: `${JSON.stringify(document, null, 2)}\n` }];
}

function describeOperation(operation: OperationModel): Operation {
  const parameters = [
    ...operation.pathParameters.map((parameter) => parameterOf(parameter, 'path')),
    ...operation.query.map((parameter) => parameterOf(parameter, 'query'))
  ];
  return {
    operationId: operation.name,
    description: shortened(operation.description),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.body ? { requestBody: { required: true, content: jsonOf(operation.body) } } : {}),
    responses: {
      '200': {
        description: 'Done.',
        ...(operation.response.kind === 'void' ? {} : { content: jsonOf(operation.response) })
      },
      ...Object.fromEntries(
        operation.errors.map(({ status, meaning }) => [String(status), { description: shortened(meaning) }])
      )
    }
  };
}

function parameterOf(parameter: PropertyModel, place: 'path' | 'query'): Parameter {
  const { description, nullable: _nullable, ...schema } = propertySchema(parameter);
  const required = place === 'path' || parameter.required;
  return { name: parameter.name, in: place, required, ...(description === undefined ? {} : { description }), schema };
}

function jsonOf(type: DataType): object {
  return { 'application/json': { schema: valueSchema(type) } };
}

/** The named types that the operations use, directly or through others. */
function schemasOf(operations: readonly OperationModel[], model: ApiPart): Record<string, OpenApiSchema> {
  const types = new Map(model.api.flatMap((group) => group.types).map((type) => [type.name, type]));
  const found = new Map<string, TypeModel>();
  const open = operations.flatMap(({ body, response }) => [...namesIn(response), ...(body ? namesIn(body) : [])]);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const type = types.get(name);
    if (type && !found.has(name)) {
      found.set(name, type);
      open.push(...type.properties.flatMap((property) => namesIn(property.type)));
    }
  }
  return Object.fromEntries([...found].map(([name, type]) => [name, typeSchema(type)]));
}

function namesIn(type: DataType): string[] {
  if (type.kind === 'list' || type.kind === 'map') {
    return namesIn(type.of);
  }
  return type.kind === 'reference' ? [type.name] : [];
}

function sortedByName<Value>(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).sort(([left], [right]) => (left < right ? -1 : 1)));
}
