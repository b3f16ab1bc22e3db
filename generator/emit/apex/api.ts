import type { ApiGroupModel, DataType, OperationModel, ApiPart } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { apiClassOf, hasQuery, queryClassOf, typesClassOf } from './api-types.ts';
import { apexMemberOf, apexTypeOf, type ClassOf } from './apex-types.ts';
import { apexClassFiles } from './class-file.ts';
import { withLast } from './constants.ts';

/** Emits `DograhApi`, one typed method for each operation of Dograh's API, and the test that each keeps its promise. */
export function emitApi(model: ApiPart, render: Render): EmittedFile[] {
  const classOf = apiClassOf(model);
  const view = {
    operations: model.api.flatMap((group) =>
      group.operations.map((operation) => operationView(group, operation, classOf))
    )
  };
  return ['DograhApi', 'DograhApiOperationsTest'].flatMap((name) =>
    apexClassFiles('outbound', name, render(`apex-parts/${name}.cls`, view), model.package.apiVersion)
  );
}

function operationView(group: ApiGroupModel, operation: OperationModel, classOf: ClassOf): object {
  const { response } = operation;
  return {
    name: operation.name,
    description: operation.description,
    method: operation.method,
    steps: stepsOf(operation),
    samples: withLast(samplesOf(group, operation, classOf)),
    samplePath: samplePathOf(operation),
    parameters: withLast(parametersOf(group, operation, classOf)),
    query: operation.query.map(({ name }) => ({ wire: name, member: apexMemberOf(name) })),
    hasBody: operation.body !== null,
    timeout: operation.timeoutMilliseconds,
    once: operation.once,
    errors: operation.errors.map(({ status, meaning }) => ({ status, meaning })),
    response: apexTypeOf(response, classOf),
    nothing: response.kind === 'void',
    text: response.kind === 'text',
    object: response.kind === 'reference',
    items: itemsOf(operation, response, classOf)
  };
}

/** An answer that is a list of objects, or null. */
function itemsOf({ name }: OperationModel, response: DataType, classOf: ClassOf): { readonly type: string } | null {
  if (response.kind === 'list' && response.of.kind === 'reference') {
    return { type: apexTypeOf(response.of, classOf) };
  }
  if (!['void', 'text', 'reference'].includes(response.kind)) {
    throw new Error(`The answer of '${name}' is neither an object, a list of objects nor text`);
  }
  return null;
}

interface ParameterView {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** Path parameters in the order of the path, then the query, then the body. */
function parametersOf(group: ApiGroupModel, operation: OperationModel, classOf: ClassOf): ParameterView[] {
  const path = operation.pathParameters.map(({ name, type, description }) => ({
    name: apexMemberOf(name),
    type: apexTypeOf(type, classOf),
    description: description === '' ? 'goes into the path' : description
  }));
  const query = {
    name: 'query',
    type: `${typesClassOf(group)}.${queryClassOf(operation)}`,
    description: 'what to ask for; null: everything'
  };
  const body = operation.body && {
    name: 'body',
    type: apexTypeOf(operation.body, classOf),
    description: 'what to send'
  };
  return [...path, ...(hasQuery(operation) ? [query] : []), ...(body ? [body] : [])];
}

const sampleNumber = 7;
const sampleText = 'a/b';

/** Arguments that a test calls the operation with. */
function samplesOf(group: ApiGroupModel, operation: OperationModel, classOf: ClassOf): object[] {
  const nothing = { number: null, text: null, type: null };
  const path = operation.pathParameters.map(({ type }) =>
    type.kind === 'integer' ? { ...nothing, number: { value: sampleNumber } } : { ...nothing, text: sampleText }
  );
  const others = parametersOf(group, operation, classOf).slice(path.length);
  return [...path, ...others.map(({ type }) => ({ ...nothing, type }))];
}

/** Where those arguments lead to. */
function samplePathOf({ path, pathParameters }: OperationModel): string {
  return pathParameters.reduce(
    (text, { name, type }) =>
      text.replace(`{${name}}`, type.kind === 'integer' ? String(sampleNumber) : encodeURIComponent(sampleText)),
    path
  );
}

/** A path as what Apex joins: texts, and parameters that are encoded. */
function stepsOf({ path }: OperationModel): object[] {
  const steps = path
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{')
        ? { text: null, parameter: apexMemberOf(part.slice(1, -1)) }
        : { text: part, parameter: null }
    );
  return withLast(steps);
}
