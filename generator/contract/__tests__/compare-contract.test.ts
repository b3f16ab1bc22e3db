import { describe, expect, it } from '@jest/globals';
import type { DataType, OperationModel, PropertyModel } from '../../model/types.ts';
import { compareContract } from '../compare-contract.ts';
import { answer, documentOf, lampDocument, lampId, lampSchema, orNull } from './documents.ts';
import { found, lamp, modelOf, operation, property, type } from './model.ts';

const integer: DataType = { kind: 'integer' };

describe('an operation', () => {
  it('agrees when path, method, parameters and answer do, whatever path parameters are called', () => {
    expect(found(lampDocument())).toEqual([]);
  });

  it('is found below the base path that the document has', () => {
    const item = { get: { parameters: [lampId], ...answer() } };
    expect(found(documentOf({ '/lamps/{id}': item }))).toEqual([]);
    expect(found(documentOf({ '/some/where/v7/lamps/{id}': item }))).toEqual([]);
  });

  it('is reported when the document has no such path', () => {
    expect(found(documentOf({ '/api/v1/candles/{id}': { get: answer() } }))).toEqual([
      'unexplained path: The document has no path `/lamps/{lampId}`.'
    ]);
  });

  it('is reported when the path has other methods only', () => {
    const document = documentOf({ '/api/v1/lamps/{id}': { put: answer(), delete: answer(), parameters: [lampId] } });
    expect(found(document)).toEqual([
      'unexplained method: The document has the path `/lamps/{lampId}`, but only with PUT, DELETE, not GET.'
    ]);
  });

  it('names the place in the schema', () => {
    const [difference] = compareContract(modelOf([operation()]), documentOf({}));
    expect(difference).toMatchObject({
      operation: 'getLamp',
      span: { file: 'generator/schema/dograh-api/lamps.ts', line: 4 }
    });
  });
});

describe('a parameter', () => {
  const query = (schema: object, required = false): object => ({
    parameters: [lampId, { name: 'limit', in: 'query', required, schema }]
  });
  const limit = (change: Partial<PropertyModel> = {}): Partial<OperationModel> => ({
    query: [property('limit', integer, { required: false, ...change })]
  });

  it('agrees when both declare it alike, also when the document allows null', () => {
    expect(found(lampDocument(query(orNull({ type: 'integer' }))), limit())).toEqual([]);
  });

  it('is reported when the document does not have it', () => {
    expect(found(lampDocument(), limit())).toEqual(['unexplained query.limit: The document has no such parameter.']);
  });

  it('is information when only the document has it', () => {
    expect(found(lampDocument(query({ type: 'integer' })))).toEqual([
      'information query.limit: The document has it, the schema leaves it out.'
    ]);
  });

  it('is reported when the document requires it and the schema does not have it', () => {
    expect(found(lampDocument(query({ type: 'integer' }, true)))).toEqual([
      'unexplained query.limit: The document requires it, the schema has no such parameter.'
    ]);
  });

  it('is reported when the document requires it and the schema may leave it out', () => {
    expect(found(lampDocument(query({ type: 'integer' }, true)), limit())).toEqual([
      'unexplained query.limit: The document requires it, the schema may leave it out.'
    ]);
    expect(found(lampDocument(query({ type: 'integer' }, true)), limit({ required: true }))).toEqual([]);
  });

  it('is reported when its type is another', () => {
    expect(found(lampDocument(query({ type: 'boolean' })), limit())).toEqual([
      'unexplained query.limit: The schema says a whole number, the document true or false.'
    ]);
  });

  it('is compared by its place in the path', () => {
    const parameters = [{ ...lampId, schema: { type: 'string', format: 'uuid' } }];
    expect(found(lampDocument({ parameters }))).toEqual([
      'unexplained path.lampId: The schema says a whole number, the document text in the form `uuid`.'
    ]);
  });

  it('in a header is reported when required, unless it is the credential', () => {
    const header = (name: string): object => ({ name, in: 'header', required: true, schema: { type: 'string' } });
    const document = lampDocument({ parameters: [lampId, header('X-API-Key'), header('X-Shade')] });
    expect(found(document)).toEqual([
      'unexplained header.X-Shade: The document requires this header, the schema does not send it.'
    ]);
  });
});

describe('an explanation', () => {
  const watts = property('watts', integer);
  const types = [type('Lamp', ...lamp.properties, watts)];

  it('of an operation explains only that operation', () => {
    const query = [property('dim', { kind: 'boolean' }, { required: false })];
    const explained = operation({ query, differences: [{ where: 'query.dim', why: 'Lamps take it all the same.' }] });
    const other = operation({ name: 'getLampAgain', query });
    expect(compareContract(modelOf([explained, other]), lampDocument())).toMatchObject([
      { operation: 'getLamp', kind: 'explained', explanation: 'Lamps take it all the same.' },
      { operation: 'getLampAgain', kind: 'unexplained', explanation: null }
    ]);
  });

  it('of a type holds wherever the type is used, and the difference is reported once', () => {
    const other = operation({
      name: 'getLampAgain',
      differences: [{ where: 'Lamp.watts', why: 'Since version 2.2.' }]
    });
    expect(compareContract(modelOf([operation(), other], types), lampDocument())).toMatchObject([
      { where: 'Lamp.watts', kind: 'explained', explanation: 'Since version 2.2.' }
    ]);
  });

  it('is itself reported when there is no such difference any more', () => {
    const differences = [{ where: 'Lamp.name', why: 'Lamps had no name.' }];
    expect(found(lampDocument(), { differences })).toEqual([
      'unexplained Lamp.name: The schema explains a difference that there is not: Lamps had no name.'
    ]);
  });

  it('is not needed for what is only left out', () => {
    const document = lampDocument({}, { Lamp: { ...lampSchema, properties: { ...lampSchema.properties, age: {} } } });
    expect(found(document)).toEqual(['information Lamp.age: The document has it, the schema leaves it out.']);
  });

  it('of an operation that the document lacks is not called out of date', () => {
    const differences = [{ where: 'response', why: 'It is an object.' }];
    expect(found(documentOf({}), { differences })).toEqual([
      'unexplained path: The document has no path `/lamps/{lampId}`.'
    ]);
  });
});
