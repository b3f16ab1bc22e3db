import { ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { ApiGroupModel, OperationModel, PropertyModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { DataTypeReader, type DataTypeReading } from './data-types.ts';
import { requireDescription } from './fields.ts';
import { interfacesOf, membersOf, methodsOf, nameOf, propertiesOf } from './members.ts';
import { readNamedTypes } from './named-types.ts';
import { referenceDeclaration } from './resolve.ts';
import { durationTag, listTag, httpTag } from './tags.ts';

/** Groups of operations: interfaces with a method that has the tag `@http`. */
export function readApi(context: ReadContext): ApiGroupModel[] {
  return context
    .inEachFile('api', (file) =>
      interfacesOf(file)
        .filter((declaration) => methodsOf(declaration).some((method) => documentationOf(method).tags.has('http')))
        .map((declaration) => readGroup(declaration, context))
    )
    .flat();
}

function readGroup(declaration: ts.InterfaceDeclaration, context: ReadContext): ApiGroupModel {
  const reader = new DataTypeReader(context);
  const { description } = documentationOf(declaration);
  requireDescription(description, declaration.name, declaration.name.text, context);
  const operations = methodsOf(declaration).map((method) => readOperation(method, reader));
  readNamedTypes(declaration.getSourceFile(), new Set([declaration.name.text]), reader, context);
  return {
    name: declaration.name.text,
    description,
    operations,
    types: reader.types,
    span: context.span(declaration.name)
  };
}

function readOperation(method: ts.MethodSignature, reader: DataTypeReader): OperationModel {
  const { context } = reader;
  const documentation = documentationOf(method);
  const name = nameOf(method);
  requireDescription(documentation.description, method, name, context);
  const http = httpTag(documentation, method, context);
  const parameters = new Map(method.parameters.map((parameter) => [nameOf(parameter), parameter]));
  const query = parameters.get('query');
  const body = parameters.get('body');
  const response = readResponse(method, reader);
  return {
    name,
    description: documentation.description,
    ...http,
    pathParameters: readPathParameters(http.path, method, reader),
    query: query ? readQuery(query, `${capitalize(name)}Query`, reader) : [],
    body: body ? readParameter(body, `${capitalize(name)}Body`, reader).type : null,
    response: response.type,
    responseNullable: response.nullable,
    timeoutMilliseconds: durationTag('timeout', documentation, method, context),
    once: documentation.tags.has('once'),
    public: documentation.tags.has('public'),
    errors: listTag('errors', /^([1-5]\d\d)\s+(.+)$/, documentation, method, context).map(
      ([status = '', meaning = '']) => ({
        status: Number(status),
        meaning
      })
    ),
    differences: listTag('differs', /^(\S+)\s+(.+)$/, documentation, method, context).map(([where = '', why = '']) => ({
      where,
      why
    })),
    span: context.span(method.name)
  };
}

function readResponse(method: ts.MethodSignature, reader: DataTypeReader): DataTypeReading {
  return method.type
    ? reader.read(method.type, `${capitalize(nameOf(method))}Response`)
    : { type: { kind: 'void' }, nullable: false };
}

/** Path parameters in the order of the path. */
function readPathParameters(path: string, method: ts.MethodSignature, reader: DataTypeReader): PropertyModel[] {
  const holes = [...path.matchAll(/\{(\w+)\}/g)].map(([, hole = '']) => hole);
  const parameters = method.parameters.filter((parameter) => !['query', 'body'].includes(nameOf(parameter)));
  const names = parameters.map(nameOf);
  if ([...holes].sort().join() !== [...names].sort().join()) {
    reader.context.report(
      readerCatalog.pathParameters,
      method.name,
      `The path of \`${nameOf(method)}\` has ${list(holes)}, its parameters are ${list(names)}`,
      'Give the method a parameter for every {hole}, with the same name; the query string is `query`, the body `body`.'
    );
  }
  return holes.flatMap((hole) => {
    const parameter = parameters.find((candidate) => nameOf(candidate) === hole);
    return parameter ? [parameterProperty(parameter, reader)] : [];
  });
}

function parameterProperty(parameter: ts.ParameterDeclaration, reader: DataTypeReader): PropertyModel {
  const { type, nullable } = readParameter(parameter, capitalize(nameOf(parameter)), reader);
  return {
    name: nameOf(parameter),
    type,
    required: true,
    nullable,
    description: '',
    span: reader.context.span(parameter.name)
  };
}

function readParameter(parameter: ts.ParameterDeclaration, name: string, reader: DataTypeReader): DataTypeReading {
  return parameter.type ? reader.read(parameter.type, name) : { type: { kind: 'any' }, nullable: false };
}

function readQuery(parameter: ts.ParameterDeclaration, name: string, reader: DataTypeReader): PropertyModel[] {
  const node = parameter.type;
  if (node && ts.isTypeLiteralNode(node)) {
    return reader.properties(propertiesOf(node), name);
  }
  const declaration = node && ts.isTypeReferenceNode(node) ? referenceDeclaration(node, reader.context) : undefined;
  if (declaration && ts.isInterfaceDeclaration(declaration)) {
    return reader.properties(membersOf(declaration, reader.context), declaration.name.text);
  }
  reader.context.report(
    readerCatalog.unsupportedType,
    parameter,
    'The parameter `query` is no object type',
    'Write query: { page?: Integer } in place, or name an interface.'
  );
  return [];
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
