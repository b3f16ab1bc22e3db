import type { InterfaceDeclaration, MethodSignature, SourceFile } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { ControllerMethodModel, ControllerModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { DataTypeReader } from './data-types.ts';
import { requireDescription } from './fields.ts';
import { readNamedTypes } from './named-types.ts';
import { requiredTag } from './tags.ts';

/** Controllers of the pages: interfaces with the tag `@service`. */
export function readControllers(context: ReadContext): ControllerModel[] {
  return context.files.flatMap((file) =>
    file
      .getInterfaces()
      .filter((declaration) => documentationOf(declaration).tags.has('service'))
      .map((declaration) => readController(declaration, context))
  );
}

function readController(declaration: InterfaceDeclaration, context: ReadContext): ControllerModel {
  const reader = new DataTypeReader(context);
  const documentation = documentationOf(declaration);
  const name = declaration.getName();
  requireDescription(documentation.description, declaration.getNameNode(), name, context);
  const methods = declaration.getMethods().map((method) => readMethod(method, reader));
  for (const file of [declaration.getSourceFile(), ...companionsOf(declaration)]) {
    readNamedTypes(file, new Set([name]), reader, context);
  }
  return {
    name,
    service: requiredTag('service', 'DograhCampaignService', documentation, declaration, context),
    description: documentation.description,
    methods,
    types: reader.types,
    viewsClass: `${name.replace(/Controller$/, '')}Views`,
    span: context.span(declaration.getNameNode())
  };
}

/** Files of the same folder that the controller's file imports: they hold the rest of its view types. */
function companionsOf(declaration: InterfaceDeclaration): SourceFile[] {
  const own = declaration.getSourceFile();
  return own.getImportDeclarations().flatMap((imported) => {
    const file = imported.getModuleSpecifierSourceFile();
    return file?.getDirectoryPath() === own.getDirectoryPath() ? [file] : [];
  });
}

function readMethod(method: MethodSignature, reader: DataTypeReader): ControllerMethodModel {
  const { context } = reader;
  const documentation = documentationOf(method);
  const name = method.getName();
  requireDescription(documentation.description, method, name, context);
  const parameters = method.getParameters().map((parameter) => {
    const node = parameter.getTypeNode();
    const { type, nullable } = node
      ? reader.read(node, parameter.getName())
      : { type: { kind: 'any' } as const, nullable: false };
    return {
      name: parameter.getName(),
      type,
      required: true,
      nullable,
      description: '',
      span: context.span(parameter.getNameNode())
    };
  });
  const last = parameters.at(-1);
  if (last?.name !== 'correlationId' || last.type.kind !== 'string') {
    context.report(
      readerCatalog.correlationParameter,
      method.getNameNode(),
      `\`${name}\` does not end with the parameter \`correlationId: string\``,
      'Add it as the last parameter.'
    );
  }
  const returnNode = method.getReturnTypeNode();
  const returned = returnNode
    ? reader.read(returnNode, `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`)
    : { type: { kind: 'void' } as const, nullable: false };
  return {
    name,
    description: documentation.description,
    parameters,
    returns: returned.type,
    returnsNullable: returned.nullable,
    cacheable: documentation.tags.has('cacheable'),
    permission: requiredTag('permission', 'Dograh_Manage_Campaigns', documentation, method, context),
    span: context.span(method.getNameNode())
  };
}
