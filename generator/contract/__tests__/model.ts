import type {
  ApiGroupModel,
  DataType,
  OperationModel,
  PackageModel,
  PropertyModel,
  SourceSpan,
  TypeModel
} from '../../model/types.ts';
import { compareContract } from '../compare-contract.ts';

export const span: SourceSpan = { file: 'generator/schema/dograh-api/lamps.ts', line: 4, column: 3, length: 8 };

export function property(name: string, type: DataType, change: Partial<PropertyModel> = {}): PropertyModel {
  return { name, type, required: true, nullable: false, description: `The ${name}.`, span, ...change };
}

export function operation(change: Partial<OperationModel> = {}): OperationModel {
  return {
    name: 'getLamp',
    description: 'One lamp.',
    method: 'GET',
    path: '/lamps/{lampId}',
    pathParameters: [property('lampId', { kind: 'integer' })],
    query: [],
    body: null,
    response: { kind: 'reference', name: 'Lamp' },
    responseNullable: false,
    timeoutMilliseconds: 10_000,
    once: false,
    public: false,
    errors: [],
    differences: [],
    span,
    ...change
  };
}

export function type(name: string, ...properties: PropertyModel[]): TypeModel {
  return { name, description: `A ${name}.`, properties, span };
}

export const lamp = type('Lamp', property('id', { kind: 'integer' }), property('name', { kind: 'string' }));

/** A package with nothing but one group of operations. */
export function modelOf(operations: OperationModel[], types: TypeModel[] = [lamp]): PackageModel {
  const group: ApiGroupModel = { name: 'LampApi', description: 'Lamps.', operations, types, span };
  return {
    package: { name: 'Lamps', description: 'Lamps.', apiVersion: '65.0', prefix: 'Lamp' },
    objects: [],
    platformEvents: [],
    metadataTypes: [],
    metadataRecords: [],
    inboundEvents: [],
    api: [group],
    controllers: [],
    constants: {}
  };
}

export function enumOf(name: string, ...values: string[]): DataType {
  return { kind: 'enum', name, values: values.map((value) => ({ value, label: value, description: '' })) };
}

/** What is found, as `kind where: what`. */
export function found(document: unknown, change: Partial<OperationModel> = {}, types: TypeModel[] = [lamp]): string[] {
  return compareContract(modelOf([operation(change)], types), document).map(
    ({ kind, where, what }) => `${kind} ${where}: ${what}`
  );
}
