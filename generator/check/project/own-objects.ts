/** Builds the objects that the project declares, or extends, from their metadata files. */
import path from 'node:path/posix';
import { childOf, childrenOf, isTrue, numberOf, textOf, type XmlElement } from '../xml/element.ts';
import type { Component } from './component.ts';
import { commonChildren, platformField, platformFieldsOf } from './platform-fields.ts';
import type { FieldModel, ObjectKind, ObjectModel, Schema } from './schema.ts';

/** The kind of object that an API name and a definition describe. */
export function objectKind(apiName: string, definition: XmlElement | undefined): ObjectKind {
  if (/__e$/i.test(apiName)) return 'event';
  if (/__mdt$/i.test(apiName)) return 'metadataType';
  if (/__b$/i.test(apiName)) return 'bigObject';
  if (/__x$/i.test(apiName)) return 'external';
  if (!/__c$/i.test(apiName)) return 'standard';
  return childOf(definition, 'customSettingsType') ? 'setting' : 'custom';
}

/** Every object the project has files for, with the platform's fields added. */
export function buildSchema(
  components: readonly Component[],
  platform: { object(name: string): ObjectModel | undefined }
): Schema {
  const names = new Map<string, string>();
  for (const { file } of components) {
    const folder = /(?:^|\/)objects\/([^/]+)\//.exec(file)?.[1];
    if (folder !== undefined) names.set(folder.toLowerCase(), folder);
  }
  const objects = new Map<string, ObjectModel>();
  for (const [key, apiName] of names) objects.set(key, ownObject(apiName, components, platform.object(apiName)));
  const childrenByParent = collectChildren([...objects.values()]);
  for (const [key, object] of objects) {
    objects.set(key, { ...object, children: new Map([...object.children, ...(childrenByParent.get(key) ?? [])]) });
  }
  const lookUp = (apiName: string): ObjectModel | undefined => {
    const key = apiName.toLowerCase();
    const found = objects.get(key) ?? companion(key, objects);
    if (found) return found;
    const standard = platform.object(apiName);
    const added = childrenByParent.get(key);
    return standard && added ? { ...standard, children: new Map([...standard.children, ...added]) } : standard;
  };
  return { object: lookUp, ownObjects: [...objects.values()] };
}

function ownObject(apiName: string, components: readonly Component[], platform: ObjectModel | undefined): ObjectModel {
  const prefix = `${apiName}.`;
  const definition = components.find((one) => one.type === 'CustomObject' && one.fullName === apiName);
  const kind = objectKind(apiName, definition?.root);
  const separate = components
    .filter((one) => one.type === 'CustomField' && one.fullName.startsWith(prefix) && one.root)
    .map((one) => readField(one.root as XmlElement, one.fullName.slice(prefix.length), one.file));
  const inline = childrenOf(definition?.root, 'fields').map((element) =>
    readField(element, textOf(element, 'fullName') ?? '', definition?.file ?? '')
  );
  const own = [...separate, ...inline];
  const standard = platform
    ? [...platform.fields.values()]
    : [...platformFieldsOf(kind), ...recordIdentity(kind, definition?.root, own)];
  const fields = new Map([...standard, ...own].map((field) => [field.apiName.toLowerCase(), field]));
  return {
    apiName,
    kind,
    fields,
    parents: new Map([...(platform?.parents ?? []), ...parentsOf([...fields.values()])]),
    children: platform?.children ?? (kind === 'custom' ? customChildren(apiName) : new Map<string, string>()),
    ...(definition && { file: definition.file }),
    ...(definition?.root && { element: definition.root })
  };
}

/** The Name and Owner of a custom object. */
function recordIdentity(
  kind: ObjectKind,
  definition: XmlElement | undefined,
  own: readonly FieldModel[]
): FieldModel[] {
  if (kind !== 'custom') return [];
  const nameType = textOf(childOf(definition, 'nameField'), 'type') ?? 'Text';
  const name = platformField('Name', nameType, { readOnly: nameType === 'AutoNumber', length: 80 });
  if (own.some((field) => field.type === 'MasterDetail')) return [name];
  return [name, platformField('OwnerId', 'Lookup', { referenceTo: ['Name'], parentRelationship: 'Owner' })];
}

function readField(element: XmlElement, fileName: string, file: string): FieldModel {
  const apiName = textOf(element, 'fullName') ?? fileName;
  const type = textOf(element, 'type') ?? 'Unknown';
  const formula = textOf(element, 'formula');
  const length = numberOf(element, 'length');
  const valueSet = childOf(element, 'valueSet');
  const values = childrenOf(childOf(valueSet, 'valueSetDefinition'), 'value').map(
    (value) => textOf(value, 'fullName') ?? ''
  );
  const isLookup = /^(Lookup|MasterDetail|Hierarchy|MetadataRelationship|ExternalLookup)$/.test(type);
  return {
    apiName,
    type,
    required: isTrue(element, 'required') || type === 'MasterDetail',
    unique: isTrue(element, 'unique'),
    externalId: isTrue(element, 'externalId'),
    referenceTo: childrenOf(element, 'referenceTo').map((target) => target.text.trim()),
    restricted: isTrue(valueSet, 'restricted'),
    readOnly: formula !== undefined || type === 'AutoNumber' || type === 'Summary',
    isCustom: apiName.endsWith('__c'),
    file,
    element,
    ...(length !== undefined && { length }),
    ...(formula !== undefined && { formula }),
    ...(isLookup && { parentRelationship: apiName.replace(/__c$/i, '__r') }),
    ...(childOf(valueSet, 'valueSetDefinition') && { values })
  };
}

function parentsOf(fields: readonly FieldModel[]): [string, readonly string[]][] {
  return fields.flatMap((field) =>
    field.parentRelationship === undefined
      ? []
      : [[field.parentRelationship.toLowerCase(), field.referenceTo] as [string, readonly string[]]]
  );
}

/** Lookups of the project's objects, seen from the parent: lower-case parent to child relationship name and child. */
function collectChildren(objects: readonly ObjectModel[]): Map<string, [string, string][]> {
  const found = new Map<string, [string, string][]>();
  for (const object of objects) {
    for (const field of object.fields.values()) {
      const name = textOf(field.element, 'relationshipName');
      if (name === undefined) continue;
      const entry: [string, string] = [
        field.isCustom ? `${name.toLowerCase()}__r` : name.toLowerCase(),
        object.apiName
      ];
      for (const parent of field.referenceTo) {
        const key = parent.toLowerCase();
        found.set(key, [...(found.get(key) ?? []), entry]);
      }
    }
  }
  return found;
}

function customChildren(apiName: string): ReadonlyMap<string, string> {
  const stem = path.basename(apiName).replace(/__c$/i, '');
  return new Map([
    ...commonChildren,
    ['histories', `${stem}__History`],
    ['feeds', `${stem}__Feed`],
    ['shares', `${stem}__Share`]
  ]);
}

const companionFields: Readonly<Record<string, readonly FieldModel[]>> = {
  share: [
    platformField('ParentId', 'Lookup'),
    platformField('UserOrGroupId', 'Lookup'),
    platformField('AccessLevel', 'Text'),
    platformField('RowCause', 'Text')
  ],
  history: [
    platformField('ParentId', 'Lookup'),
    platformField('Field', 'Text'),
    platformField('OldValue', 'Text'),
    platformField('NewValue', 'Text'),
    platformField('DataType', 'Text')
  ],
  feed: [platformField('ParentId', 'Lookup'), platformField('Type', 'Text'), platformField('Body', 'Text')]
};

/** The share, history and feed objects that come with a custom object. */
function companion(key: string, objects: ReadonlyMap<string, ObjectModel>): ObjectModel | undefined {
  const match = /^(.+)__(share|history|feed)$/.exec(key);
  const parent = objects.get(`${match?.[1] ?? ''}__c`);
  if (!match || !parent) return undefined;
  const fields = [...platformFieldsOf('standard'), ...(companionFields[match[2] ?? ''] ?? [])];
  return {
    apiName: key,
    kind: 'standard',
    fields: new Map(fields.map((field) => [field.apiName.toLowerCase(), field])),
    parents: new Map([['parent', [parent.apiName]]]),
    children: new Map()
  };
}
