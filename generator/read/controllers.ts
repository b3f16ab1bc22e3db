import path from 'node:path';
import type { ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { ControllerMethodModel, ControllerModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { DataTypeReader } from './data-types.ts';
import { requireDescription } from './fields.ts';
import { importedFiles } from './imports.ts';
import { interfacesOf, methodsOf, nameOf } from './members.ts';
import { readNamedTypes } from './named-types.ts';
import { requiredTag } from './tags.ts';

/** Controllers of the pages: interfaces with the tag `@service`. */
export function readControllers(context: ReadContext): ControllerModel[] {
  return context
    .inEachFile('controllers', (file) =>
      interfacesOf(file)
        .filter((declaration) => documentationOf(declaration).tags.has('service'))
        .map((declaration) => readController(declaration, context))
    )
    .flat();
}

function readController(declaration: ts.InterfaceDeclaration, context: ReadContext): ControllerModel {
  const reader = new DataTypeReader(context);
  const documentation = documentationOf(declaration);
  const name = declaration.name.text;
  requireDescription(documentation.description, declaration.name, name, context);
  const methods = methodsOf(declaration).map((method) => readMethod(method, reader));
  for (const file of [declaration.getSourceFile(), ...companionsOf(declaration, context)]) {
    readNamedTypes(file, new Set([name]), reader, context);
  }
  return {
    name,
    service: requiredTag('service', 'DograhCampaignService', documentation, declaration, context),
    description: documentation.description,
    methods,
    types: reader.types,
    viewsClass: `${name.replace(/Controller$/, '')}Views`,
    span: context.span(declaration.name)
  };
}

/** Files of the same folder that the controller's file imports: they hold the rest of its view types. */
function companionsOf(declaration: ts.InterfaceDeclaration, context: ReadContext): ts.SourceFile[] {
  const own = declaration.getSourceFile();
  const imported = new Set(importedFiles(own));
  return context.files.filter(
    ({ fileName }) => imported.has(fileName) && path.dirname(fileName) === path.dirname(own.fileName)
  );
}

function readMethod(method: ts.MethodSignature, reader: DataTypeReader): ControllerMethodModel {
  const { context } = reader;
  const documentation = documentationOf(method);
  const name = nameOf(method);
  requireDescription(documentation.description, method, name, context);
  const parameters = method.parameters.map((parameter) => {
    const { type, nullable } = parameter.type
      ? reader.read(parameter.type, nameOf(parameter))
      : { type: { kind: 'any' } as const, nullable: false };
    return {
      name: nameOf(parameter),
      type,
      required: true,
      nullable,
      description: '',
      span: context.span(parameter.name)
    };
  });
  const last = parameters.at(-1);
  if (last?.name !== 'correlationId' || last.type.kind !== 'string') {
    context.report(
      readerCatalog.correlationParameter,
      method.name,
      `\`${name}\` does not end with the parameter \`correlationId: string\``,
      'Add it as the last parameter.'
    );
  }
  const returned = method.type
    ? reader.read(method.type, `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`)
    : { type: { kind: 'void' } as const, nullable: false };
  return {
    name,
    description: documentation.description,
    parameters,
    returns: returned.type,
    returnsNullable: returned.nullable,
    cacheable: documentation.tags.has('cacheable'),
    permission: requiredTag('permission', 'Dograh_Manage_Campaigns', documentation, method, context),
    span: context.span(method.name)
  };
}
