import { ts } from 'ts-morph';
import { readerCatalog } from '../diagnostics/catalog.ts';
import type { MetadataTypeModel, NameField, ObjectModel, PlatformEventModel } from '../model/types.ts';
import { documentationOf, type ReadContext } from './context.ts';
import { readFields, requireDescription } from './fields.ts';
import { extendsOf, interfacesOf, nameOf, propertiesOf } from './members.ts';
import { booleanLiteral, heritageUse, stringLiteral, vocabularyUse, type VocabularyUse } from './resolve.ts';

export interface DataModel {
  readonly objects: readonly ObjectModel[];
  readonly platformEvents: readonly PlatformEventModel[];
  readonly metadataTypes: readonly MetadataTypeModel[];
}

/** Objects, platform events and custom metadata types: every interface that extends one of these words. */
export function readDataModel(context: ReadContext): DataModel {
  const entities = context.inEachFile('entities', (file) =>
    interfacesOf(file).flatMap((each) => readEntity(each, context))
  );
  const all = entities.flat();
  return {
    objects: all.flatMap(({ object }) => object ?? []),
    platformEvents: all.flatMap(({ platformEvent }) => platformEvent ?? []),
    metadataTypes: all.flatMap(({ metadataType }) => metadataType ?? [])
  };
}

/** One of the three. */
interface Entity {
  readonly object?: ObjectModel;
  readonly platformEvent?: PlatformEventModel;
  readonly metadataType?: MetadataTypeModel;
}

function readEntity(declaration: ts.InterfaceDeclaration, context: ReadContext): Entity[] {
  return extendsOf(declaration).flatMap((clause): Entity[] => {
    const use = heritageUse(clause, context);
    switch (use?.name) {
      case 'CustomObject':
        return [{ object: readObject(declaration, use, context) }];
      case 'PlatformEvent':
        return [{ platformEvent: readPlatformEvent(declaration, use, context) }];
      case 'CustomMetadataType':
        return [{ metadataType: common(declaration, use, context) }];
      default:
        return [];
    }
  });
}

function readPlatformEvent(
  declaration: ts.InterfaceDeclaration,
  use: VocabularyUse,
  context: ReadContext
): PlatformEventModel {
  const immediately = text(optionsOf(use), 'publish') === 'PublishImmediately';
  return {
    ...common(declaration, use, context),
    publish: immediately ? 'PublishImmediately' : 'PublishAfterCommit'
  };
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
