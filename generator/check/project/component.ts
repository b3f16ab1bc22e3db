/** Which metadata component a file of the project is. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path/posix';
import type { XmlDocument, XmlElement } from '../xml/element.ts';

export interface Component {
  /** The Metadata API type, for example `CustomField`; undefined for a suffix that Salesforce does not know. */
  readonly type: string | undefined;
  /** As `package.xml` names it, for example `Call__c.Status__c`. */
  readonly fullName: string;
  readonly suffix: string;
  readonly file: string;
  readonly document: XmlDocument;
  readonly root: XmlElement | undefined;
}

interface RegistryType {
  readonly name: string;
  readonly directoryName?: string;
  readonly suffix?: string;
  readonly children?: { readonly types: Readonly<Record<string, RegistryType>> };
}

interface Registry {
  readonly types: Readonly<Record<string, RegistryType>>;
}

const registry = JSON.parse(
  readFileSync(
    path.join(
      path.dirname(createRequire(import.meta.url).resolve('@salesforce/source-deploy-retrieve')),
      'registry/metadataRegistry.json'
    ),
    'utf8'
  )
) as Registry;

const topLevelTypes = bySuffix(Object.values(registry.types));
const objectParts = new Map(
  Object.values(registry.types['customobject']?.children?.types ?? {}).map((type) => [type.suffix ?? '', type])
);

/** Suffixes that the registry files under a bundle instead of a suffix. */
const bundleTypes: Readonly<Record<string, string>> = { js: 'LightningComponentBundle', cmp: 'AuraDefinitionBundle' };

/** Folders in which decomposed parts of an object live, with the suffix of the files in them. */
export const objectChildFolders: Readonly<Record<string, string>> = {
  fields: 'field',
  listViews: 'listView',
  compactLayouts: 'compactLayout',
  recordTypes: 'recordType',
  validationRules: 'validationRule',
  webLinks: 'webLink',
  fieldSets: 'fieldSet',
  businessProcesses: 'businessProcess',
  indexes: 'index',
  sharingReasons: 'sharingReason'
};

const childSuffixes: ReadonlySet<string> = new Set(Object.values(objectChildFolders));

/** Splits `Name.suffix-meta.xml`; undefined for a file that is no metadata file. */
export function splitMetadataFileName(file: string): { stem: string; suffix: string } | undefined {
  const match = /^(.+)\.([A-Za-z]+)-meta\.xml$/.exec(path.basename(file));
  return match?.[1] !== undefined && match[2] !== undefined ? { stem: match[1], suffix: match[2] } : undefined;
}

/** The Metadata API type of a file; undefined for a suffix that Salesforce does not know. */
export function typeOfFile(file: string, suffix: string): string | undefined {
  const bundle = bundleTypes[suffix];
  if (bundle !== undefined) return bundle;
  const candidates = topLevelTypes.get(suffix) ?? [];
  const folders = path.dirname(file).split('/');
  const inItsFolder = candidates.find((type) => folders.includes(type.directoryName ?? ''));
  return (inItsFolder ?? candidates[0] ?? objectParts.get(suffix))?.name;
}

/** The folder in which Salesforce expects files of a suffix; undefined for parts of objects and unknown suffixes. */
export function foldersOfSuffix(suffix: string): string[] {
  if (bundleTypes[suffix] !== undefined) return [];
  return (topLevelTypes.get(suffix) ?? []).flatMap((type) => type.directoryName ?? []);
}

/** Reads a metadata file's identity from its path. */
export function readComponent(file: string, document: XmlDocument): Component | undefined {
  const name = splitMetadataFileName(file);
  if (!name) return undefined;
  const stem = decodeName(name.stem);
  const isPartOfObject = childSuffixes.has(name.suffix);
  const parent = path.basename(path.dirname(path.dirname(file)));
  return {
    type: typeOfFile(file, name.suffix),
    fullName: isPartOfObject ? `${parent}.${stem}` : stem,
    suffix: name.suffix,
    file,
    document,
    root: document.root
  };
}

/** Layout files carry percent-encoded characters in their names. */
function decodeName(stem: string): string {
  try {
    return decodeURIComponent(stem);
  } catch (error) {
    if (error instanceof URIError) return stem;
    throw error;
  }
}

function bySuffix(types: readonly RegistryType[]): Map<string, RegistryType[]> {
  const grouped = new Map<string, RegistryType[]>();
  for (const type of types) {
    if (type.suffix !== undefined) grouped.set(type.suffix, [...(grouped.get(type.suffix) ?? []), type]);
  }
  return grouped;
}
