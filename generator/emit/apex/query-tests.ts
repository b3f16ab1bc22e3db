import type { ApiGroupModel, OperationModel } from '../../model/types.ts';
import { queryClassOf, typesClassOf } from './api-types.ts';
import { apexMemberOf } from './apex-types.ts';
import { sampleOf, type ValueView } from './sample-values.ts';

const pathSample = { number: 7, text: 'depot-7' } as const;

/** The test that what an operation is asked for goes into the address under Dograh's names. */
export function queryTestView(group: ApiGroupModel, operation: OperationModel): object {
  const samples = operation.query.map((property, place) => ({ property, sample: sampleOf(property, place) }));
  return {
    name: queryClassOf(operation),
    className: `${typesClassOf(group)}.${queryClassOf(operation)}`,
    operation: operation.name,
    method: operation.method,
    path: samplePathOf(operation),
    arguments: operation.pathParameters.map(({ type }) => (type.kind === 'integer' ? numbered : named)),
    answer: answerOf(operation),
    sets: samples.map(({ property, sample }) => ({ name: apexMemberOf(property.name), value: sample.apex })),
    sent: samples
      .map(({ property, sample }) => `${property.name}=${encodeURIComponent(textOf(sample.written))}`)
      .join('&')
  };
}

const numbered = { value: { number: { value: pathSample.number } } };
const named = { value: { text: pathSample.text } };

function samplePathOf({ path, pathParameters }: OperationModel): string {
  return pathParameters.reduce(
    (text, { name, type }) =>
      text.replace(`{${name}}`, String(type.kind === 'integer' ? pathSample.number : pathSample.text)),
    path
  );
}

/** The shortest answer that can be read. */
function answerOf({ response }: OperationModel): string {
  return { list: '[]', reference: '{}' }[response.kind as string] ?? 'nothing';
}

function textOf({ text, number, word }: ValueView): string {
  return text ?? word ?? String(number?.value);
}
