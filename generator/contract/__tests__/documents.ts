/** An OpenAPI 3.1 document as FastAPI writes it, around the given paths and schemas. */
export function documentOf(paths: object, schemas: object = {}): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '2.1' },
    paths,
    components: { schemas: { Lamp: lampSchema, ...schemas } }
  };
}

export const lampSchema = {
  type: 'object',
  properties: { id: { type: 'integer' }, name: { type: 'string' } },
  required: ['id', 'name']
};

export const lampId = { name: 'lamp_id', in: 'path', required: true, schema: { type: 'integer' } };

export function answer(schema: object = { $ref: '#/components/schemas/Lamp' }): object {
  return { responses: { '200': { description: 'OK', content: { 'application/json': { schema } } } } };
}

export function json(schema: object, required = true): object {
  return { required, content: { 'application/json': { schema } } };
}

/** What FastAPI writes for an optional value. */
export function orNull(schema: object): object {
  return { anyOf: [schema, { type: 'null' }] };
}

/** The document that says the same as the operation of the test model. */
export function lampDocument(operation: object = {}, schemas: object = {}): object {
  return documentOf(
    { '/api/v1/lamps/{lamp_id}': { get: { parameters: [lampId], ...answer(), ...operation } } },
    schemas
  );
}
