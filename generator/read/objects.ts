import { ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { MetadataTypeModel, NameField, ObjectModel, PlatformEventModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { readFields, requireDescription } from './fields.ts';
import { extendsOf, interfacesOf, nameOf, propertiesOf } from './members.ts';
import { booleanLiteral, heritageUse, stringLiteral, vocabularyUse, type VocabularyUse } from './resolve.ts';

export interface DataModel {
  readonly objects: ObjectModel[];
  readonly platformEvents: PlatformEventModel[];
  readonly metadataTypes: MetadataTypeModel[];
}

/** Objects, platform events and custom metadata types: every interface that extends one of these words. */
export function readDataModel(context: ReadContext): DataModel {
  const model: DataModel = { objects: [], platformEvents: [], metadataTypes: [] };
  for (const file of context.files) {
    for (const declaration of interfacesOf(file)) {
      for (const clause of extendsOf(declaration)) {
        const use = heritageUse(clause, context);
        if (use) {
          readEntity(declaration, use, model, context);
        }
      }
    }
  }
  return model;
}

function readEntity(
  declaration: ts.InterfaceDeclaration,
  use: VocabularyUse,
  model: DataModel,
  context: ReadContext
): void {
  if (use.name === 'CustomObject') {
    model.objects.push(readObject(declaration, use, context));
  } else if (use.name === 'PlatformEvent') {
    const options = optionsOf(use);
    model.platformEvents.push({
      ...common(declaration, use, context),
      publish: text(options, 'publish') === 'PublishImmediately' ? 'PublishImmediately' : 'PublishAfterCommit'
    });
  } else if (use.name === 'CustomMetadataType') {
    model.metadataTypes.push(common(declaration, use, context));
  }
}

function readObject(declaration: ts.InterfaceDeclaration, use: VocabularyUse, context: ReadContext): ObjectModel {
  const options = optionsOf(use);
  return {
    ...common(declaration, use, context),
    nameField: readNameField(options, context),
    sharing: text(options, 'sharing') as ObjectModel['sharing'],
    history: flag(options, 'history'),
    reports: flag(options, 'reports'),
    search: flag(options, 'search'),
    activities: flag(options, 'activities')
  };
}

function common(declaration: ts.InterfaceDeclaration, use: VocabularyUse, context: ReadContext): MetadataTypeModel {
  const { description } = documentationOf(declaration);
  const [nameNode] = use.arguments;
  const apiName = stringLiteral(nameNode);
  const options = optionsOf(use);
  requireDescription(description, declaration.name, declaration.name.text, context);
  if (apiName === null) {
    context.report(
      readerCatalog.invalidArgument,
      nameNode ?? declaration,
      `The API name of \`${declaration.name.text}\` is not a string literal`,
      `Write it in place: extends ${use.name}<'Dograh_Example__c', { … }>.`
    );
  }
  return {
    name: declaration.name.text,
    apiName: apiName ?? '',
    label: text(options, 'label'),
    pluralLabel: text(options, 'pluralLabel'),
    description,
    fields: readFields(declaration, context),
    span: context.span(nameNode ?? declaration)
  };
}

function readNameField(options: Options, context: ReadContext): NameField {
  const node = options.get('name');
  const use = node ? vocabularyUse(node, context) : null;
  const format = use?.name === 'AutoNumber' ? stringLiteral(use.arguments[0]) : null;
  return {
    label: text(options, 'nameLabel'),
    type: format === null ? { kind: 'Text' } : { kind: 'AutoNumber', format }
  };
}

type Options = ReadonlyMap<string, ts.TypeNode>;

function optionsOf(use: VocabularyUse): Options {
  const options = use.arguments[1];
  const members = options && ts.isTypeLiteralNode(options) ? propertiesOf(options) : [];
  return new Map(members.flatMap((member) => (member.type ? [[nameOf(member), member.type] as const] : [])));
}

function text(options: Options, name: string): string {
  return stringLiteral(options.get(name)) ?? '';
}

function flag(options: Options, name: string): boolean {
  return booleanLiteral(options.get(name)) ?? false;
}
