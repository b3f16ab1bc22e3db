import { Node, type InterfaceDeclaration, type MethodSignature, type ParameterDeclaration } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { ApiGroupModel, OperationModel, PropertyModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { DataTypeReader, type DataTypeReading } from './data-types.ts';
import { requireDescription } from './fields.ts';
import { membersOf } from './members.ts';
import { readNamedTypes } from './named-types.ts';
import { referenceDeclaration } from './resolve.ts';
import { durationTag, listTag, httpTag } from './tags.ts';

/** Groups of operations: interfaces with a method that has the tag `@http`. */
export function readApi(context: ReadContext): ApiGroupModel[] {
  return context.files.flatMap((file) =>
    file
      .getInterfaces()
      .filter((declaration) => declaration.getMethods().some((method) => documentationOf(method).tags.has('http')))
      .map((declaration) => readGroup(declaration, context))
  );
}

function readGroup(declaration: InterfaceDeclaration, context: ReadContext): ApiGroupModel {
  const reader = new DataTypeReader(context);
  const { description } = documentationOf(declaration);
  requireDescription(description, declaration.getNameNode(), declaration.getName(), context);
  const operations = declaration.getMethods().map((method) => readOperation(method, reader));
  readNamedTypes(declaration.getSourceFile(), new Set([declaration.getName()]), reader, context);
  return {
    name: declaration.getName(),
    description,
    operations,
    types: reader.types,
    span: context.span(declaration.getNameNode())
  };
}

function readOperation(method: MethodSignature, reader: DataTypeReader): OperationModel {
  const { context } = reader;
  const documentation = documentationOf(method);
  const name = method.getName();
  requireDescription(documentation.description, method, name, context);
  const http = httpTag(documentation, method, context);
  const parameters = new Map(method.getParameters().map((parameter) => [parameter.getName(), parameter]));
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
    span: context.span(method.getNameNode())
  };
}

function readResponse(method: MethodSignature, reader: DataTypeReader): DataTypeReading {
  const node = method.getReturnTypeNode();
  return node
    ? reader.read(node, `${capitalize(method.getName())}Response`)
    : { type: { kind: 'void' }, nullable: false };
}

/** Path parameters in the order of the path. */
function readPathParameters(path: string, method: MethodSignature, reader: DataTypeReader): PropertyModel[] {
  const holes = [...path.matchAll(/\{(\w+)\}/g)].map(([, hole = '']) => hole);
  const parameters = method.getParameters().filter((parameter) => !['query', 'body'].includes(parameter.getName()));
  const names = parameters.map((parameter) => parameter.getName());
  if ([...holes].sort().join() !== [...names].sort().join()) {
    reader.context.report(
      readerCatalog.pathParameters,
      method.getNameNode(),
      `The path of \`${method.getName()}\` has ${list(holes)}, its parameters are ${list(names)}`,
      'Give the method a parameter for every {hole}, with the same name; the query string is `query`, the body `body`.'
    );
  }
  return holes.flatMap((hole) => {
    const parameter = parameters.find((candidate) => candidate.getName() === hole);
    return parameter ? [parameterProperty(parameter, reader)] : [];
  });
}

function parameterProperty(parameter: ParameterDeclaration, reader: DataTypeReader): PropertyModel {
  const { type, nullable } = readParameter(parameter, capitalize(parameter.getName()), reader);
  return {
    name: parameter.getName(),
    type,
    required: true,
    nullable,
    description: '',
    span: reader.context.span(parameter.getNameNode())
  };
}

function readParameter(parameter: ParameterDeclaration, name: string, reader: DataTypeReader): DataTypeReading {
  const node = parameter.getTypeNode();
  return node ? reader.read(node, name) : { type: { kind: 'any' }, nullable: false };
}

function readQuery(parameter: ParameterDeclaration, name: string, reader: DataTypeReader): PropertyModel[] {
  const node = parameter.getTypeNode();
  if (node && Node.isTypeLiteral(node)) {
    return reader.properties(node.getProperties(), name);
  }
  const declaration = node && Node.isTypeReference(node) ? referenceDeclaration(node) : undefined;
  if (declaration && Node.isInterfaceDeclaration(declaration)) {
    return reader.properties(membersOf(declaration), declaration.getName());
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
