import type { ApiGroupModel, ApiPart, DataType, OperationModel, PropertyModel, TypeModel } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { labelOf } from '../../model/naming.ts';
import { page } from './page.ts';
import { dataTypeWords } from './words.ts';

/** The operations of the Dograh API that the package uses. */
export function emitOperationsPage(model: ApiPart, render: Render): EmittedFile[] {
  const view = {
    base: '/api/v1',
    apexClass: `${model.package.prefix}Api`,
    groups: model.api.map(groupView)
  };
  return [page('operations', 'generator/schema/dograh-api', view, render)];
}

function groupView({ name, description, operations, types }: ApiGroupModel): object {
  return {
    title: labelOf(name.replace(/Api$/, '')),
    description,
    operations: operations.map(operationView),
    types: types.map(typeView)
  };
}

function operationView(operation: OperationModel): object {
  const { name, description, method, path, errors, differences } = operation;
  return {
    name,
    description,
    request: `${method} ${path}`,
    facts: factsOf(operation),
    parameters: [
      ...operation.pathParameters.map((parameter) => parameterView(parameter, 'path')),
      ...operation.query.map((parameter) => parameterView(parameter, 'query'))
    ],
    errors,
    differences
  };
}

function factsOf(operation: OperationModel): string[] {
  const { body, response, responseNullable, timeoutMilliseconds, once } = operation;
  return [
    ...(body ? [`Body: ${dataTypeWords(body)}.`] : []),
    `Answer: ${answerWords(response)}${responseNullable ? ' or null' : ''}.`,
    `Salesforce waits ${timeoutMilliseconds / 1000} seconds at most.`,
    ...(once ? ['Never sent a second time by itself.'] : []),
    ...(operation.public ? ['Needs no API key.'] : [])
  ];
}

function answerWords(response: DataType): string {
  return response.kind === 'void' ? 'none' : dataTypeWords(response);
}

function parameterView({ name, type, required, description }: PropertyModel, place: string): object {
  return { name, place, type: dataTypeWords(type), required, description };
}

function typeView({ name, description, properties }: TypeModel): object {
  return {
    name,
    description,
    members: properties.map((property) => ({
      name: property.name,
      type: dataTypeWords(property.type),
      optional: !property.required,
      nullable: property.nullable,
      description: property.description
    }))
  };
}
