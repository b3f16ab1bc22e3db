import { describe, expect, it } from '@jest/globals';
import type { DataType, OperationModel, PropertyModel, TypeModel } from '../../model/types.ts';
import { answer, documentOf, json, lampDocument, lampId, orNull } from './documents.ts';
import { enumOf, found, lamp, property, type } from './model.ts';

const integer: DataType = { kind: 'integer' };
const text: DataType = { kind: 'string' };

describe('a request body', () => {
  const put = (schema: object, required = true): object =>
    documentOf({ '/lamps/{id}': { put: { parameters: [lampId], requestBody: json(schema, required), ...answer() } } });
  const sends = (...properties: PropertyModel[]): [Partial<OperationModel>, TypeModel[]] => [
    { method: 'PUT', body: { kind: 'reference', name: 'LampChange' } },
    [lamp, type('LampChange', ...properties)]
  ];
  const object = (properties: object, required: string[] = []): object => ({ type: 'object', properties, required });

  it('agrees when members, need and null agree', () => {
    const schema = object({ name: { type: 'string' }, watts: orNull({ type: 'number' }) }, ['name']);
    const watts = property('watts', { kind: 'decimal' }, { required: false, nullable: true });
    expect(found(put(schema), ...sends(property('name', text), watts))).toEqual([]);
  });

  it('is reported when a required member is missing or may be left out', () => {
    const schema = object({ name: { type: 'string' }, watts: { type: 'integer' } }, ['name', 'watts']);
    expect(found(put(schema), ...sends(property('name', text, { required: false })))).toEqual([
      'unexplained LampChange.name: The document requires it, the schema may leave it out.',
      'unexplained LampChange.watts: The document requires it, the schema has no such member.'
    ]);
  });

  it('is reported when the document does not know a member', () => {
    const schema = object({ name: { type: 'string' } }, ['name']);
    expect(found(put(schema), ...sends(property('name', text), property('colour', text)))).toEqual([
      'unexplained LampChange.colour: The document has no such member.'
    ]);
  });

  it('is reported when null is sent where the document takes none', () => {
    const schema = object({ name: { type: 'string' } });
    expect(found(put(schema), ...sends(property('name', text, { nullable: true })))).toEqual([
      'unexplained LampChange.name: The schema may send null, which the document does not allow.'
    ]);
  });

  it('may send fewer values than the document takes, not others', () => {
    const shade = property('shade', enumOf('Shade', 'warm', 'cold'), { required: false });
    const known = (...values: string[]): object => object({ shade: { type: 'string', enum: values } });
    expect(found(put(known('warm', 'cold', 'dim')), ...sends(shade))).toEqual([]);
    expect(found(put(known('warm', 'dim')), ...sends(shade))).toEqual([
      'unexplained LampChange.shade: The schema says one of `warm`, `cold`, the document one of `warm`, `dim`.'
    ]);
  });

  it('is reported when one side has none', () => {
    expect(found(put(object({ name: { type: 'string' } })), { method: 'PUT' })).toEqual([
      'unexplained body: The document requires a body, the schema sends none.'
    ]);
    expect(found(put(object({}), false), { method: 'PUT' })).toEqual([
      'information body: The document has it, the schema leaves it out.'
    ]);
    expect(found(lampDocument(), { body: { kind: 'object' } })).toEqual([
      'unexplained body: The schema sends JSON, the document takes no body.'
    ]);
  });
});

describe('an answer', () => {
  const reads = (...properties: PropertyModel[]): [Partial<OperationModel>, TypeModel[]] => [
    {},
    [type('Lamp', ...properties)]
  ];
  const object = (properties: object, required: string[] = Object.keys(properties)): object =>
    lampDocument({}, { Lamp: { type: 'object', properties, required } });

  it('is reported when a member that the schema reads is missing in the document', () => {
    expect(found(lampDocument(), ...reads(...lamp.properties, property('watts', integer)))).toEqual([
      'unexplained Lamp.watts: The document has no such member.'
    ]);
  });

  it('may hold members that the schema does not read', () => {
    expect(found(lampDocument(), ...reads(property('id', integer)))).toEqual([
      'information Lamp.name: The document has it, the schema leaves it out.'
    ]);
  });

  it('is reported when a member may be null or missing and the schema counts on it', () => {
    const document = object({ id: orNull({ type: 'integer' }), name: { type: 'string' } }, ['id']);
    expect(found(document, ...reads(...lamp.properties))).toEqual([
      'unexplained Lamp.id: The document says that it may be null, the schema that it never is.',
      'unexplained Lamp.name: The document may leave it out, the schema always expects it.'
    ]);
  });

  it('agrees when the schema is more careful than the document', () => {
    expect(
      found(
        object({ id: { type: 'integer' } }),
        ...reads(property('id', { kind: 'decimal' }, { required: false, nullable: true }))
      )
    ).toEqual([]);
  });

  it.each([
    ['a whole number', integer, { type: 'number' }, 'a whole number, the document a number'],
    ['a date and time', { kind: 'timestamp' }, { type: 'string' }, 'a date and time, the document any text'],
    ['closed values', enumOf('Shade', 'warm'), { type: 'string' }, 'one of `warm`, the document any text'],
    [
      'fewer values',
      enumOf('Shade', 'warm'),
      { enum: ['warm', 'dim'] },
      'one of `warm`, the document one of `warm`, `dim`'
    ],
    ['a list', { kind: 'list', of: text }, { type: 'string' }, 'a list, the document any text'],
    [
      'a known object',
      { kind: 'reference', name: 'Lamp' },
      { type: 'object' },
      'an object with the members of `Lamp`, the document any object'
    ],
    ['anything known', text, {}, 'text, the document nothing about its type'],
    [
      'one of several types',
      text,
      { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      'text, the document several types'
    ]
  ] as [string, DataType, object, string][])(
    'is reported when the schema reads %s and more may come',
    (_, ours, theirs, what) => {
      expect(found(object({ value: theirs }), ...reads(property('value', ours)))).toEqual([
        `unexplained Lamp.value: The schema says ${what}.`
      ]);
    }
  );

  it.each([
    ['text', text, { type: 'string', enum: ['warm'] }],
    ['text', text, { type: 'string', format: 'date-time' }],
    ['a date and time', { kind: 'timestamp' }, { type: 'string', format: 'date-time' }],
    ['more values', enumOf('Shade', 'warm', 'dim'), { const: 'warm' }],
    ['any object', { kind: 'object' }, { $ref: '#/components/schemas/Lamp' }],
    ['any value', { kind: 'any' }, {}],
    ['a map', { kind: 'map', of: integer }, { type: 'object', additionalProperties: { type: 'integer' } }]
  ] as [string, DataType, object][])('agrees when the schema reads %s and only that may come', (_, ours, theirs) => {
    expect(found(object({ value: theirs }), ...reads(property('value', ours)))).toEqual([]);
  });

  it('is followed through lists, references and parts that are laid over each other', () => {
    const bulb = type('Bulb', property('watts', integer), property('colour', text));
    const document = object({ bulbs: { type: 'array', items: { allOf: [{ $ref: '#/components/schemas/Bulb' }] } } });
    const schemas = { Bulb: { type: 'object', properties: { watts: { type: 'string' } }, required: ['watts'] } };
    Object.assign((document as { components: { schemas: object } }).components.schemas, schemas);
    const bulbs = property('bulbs', { kind: 'list', of: { kind: 'reference', name: 'Bulb' } });
    expect(found(document, {}, [type('Lamp', bulbs), bulb])).toEqual([
      'unexplained Bulb.watts: The schema says a whole number, the document any text.',
      'unexplained Bulb.colour: The document has no such member.'
    ]);
  });

  it('ends with types that hold themselves', () => {
    const inner = property('inner', { kind: 'reference', name: 'Lamp' }, { required: false });
    const document = object({ inner: { $ref: '#/components/schemas/Lamp' } });
    expect(found(document, ...reads(inner))).toEqual([]);
    expect(found(lampDocument({}, { Lamp: { $ref: '#/components/schemas/Lamp' } }))).toEqual([
      'unexplained response: The schema says an object with the members of `Lamp`, the document nothing about its type.'
    ]);
  });

  it('understands null as OpenAPI 3.0 writes it', () => {
    const document = { ...object({ id: { type: 'integer', nullable: true } }), openapi: '3.0.3' };
    expect(found(document, ...reads(property('id', integer)))).toEqual([
      'unexplained Lamp.id: The document says that it may be null, the schema that it never is.'
    ]);
  });

  it('is reported when it is JSON on one side and plain text on the other', () => {
    const csv = {
      responses: { '200': { description: 'OK', content: { 'text/csv': { schema: { type: 'string' } } } } }
    };
    expect(found(lampDocument(csv))).toEqual([
      'unexplained response: The schema reads JSON, the document answers with `text/csv`.'
    ]);
    expect(found(lampDocument(csv), { response: { kind: 'text' } })).toEqual([]);
    expect(found(lampDocument(), { response: { kind: 'text' } })).toEqual([
      'unexplained response: The schema reads text that is not JSON, the document answers with `application/json`.'
    ]);
  });
});
