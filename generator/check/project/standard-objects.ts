/**
 * The platform's own objects. Their field lists come from the type stubs that Code Analyzer ships for apex-ls
 * (API 65.0): compiled Java classes, one an object, each field with its Apex type.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readJavaFields, type JavaField } from './class-file.ts';
import { JavaArchive } from './java-archive.ts';
import { platformField } from './platform-fields.ts';
import type { FieldModel, ObjectModel } from './schema.ts';

const stubFolder = 'com/nawforce/runforce/SObjects/';

const apexTypeToFieldType: Readonly<Record<string, string>> = {
  Boolean: 'Checkbox',
  Date: 'Date',
  Datetime: 'DateTime',
  Decimal: 'Number',
  Double: 'Number',
  Integer: 'Number',
  Long: 'Number',
  Time: 'Time',
  String: 'Text',
  Blob: 'Blob',
  Id: 'Id',
  Address: 'Address',
  Location: 'Location'
};

/** Objects of the platform that the stubs leave out: only their names are known here. */
const withoutStub: readonly string[] = ['UserExternalCredential'];

/** Where Code Analyzer's PMD engine keeps its Java archives. */
export function analyzerLibraryFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@salesforce/code-analyzer-pmd-engine');
  return path.join(path.dirname(entry), 'java-lib');
}

/** Looks standard objects up by name, in any case, and reads each at most once. */
export class StandardObjects {
  readonly #archive: JavaArchive;
  readonly #entryByName = new Map<string, string>();
  readonly #known = new Map<string, ObjectModel>();

  constructor(archive: JavaArchive) {
    this.#archive = archive;
    for (const name of withoutStub) this.#known.set(name.toLowerCase(), standardObject(name, []));
    for (const name of archive.names()) {
      if (name.startsWith(stubFolder) && name.endsWith('.class') && !name.includes('$')) {
        this.#entryByName.set(name.slice(stubFolder.length, -'.class'.length).toLowerCase(), name);
      }
    }
  }

  object(apiName: string): ObjectModel | undefined {
    const key = apiName.toLowerCase();
    const entry = this.#entryByName.get(key);
    const known = this.#known.get(key);
    if (known || entry === undefined) return known;
    const bytes = this.#archive.read(entry);
    if (!bytes) return undefined;
    const model = standardObject(entry.slice(stubFolder.length, -'.class'.length), readJavaFields(bytes));
    this.#known.set(key, model);
    return model;
  }
}

let installed: StandardObjects | undefined;

/** The objects of the stubs that are installed with Code Analyzer. */
export function installedStandardObjects(): StandardObjects {
  if (!installed) {
    const folder = analyzerLibraryFolder();
    const archive = readdirSync(folder).find((name) => /^sobject-types-[\d.]+\.jar$/.test(name));
    if (archive === undefined) throw new Error(`no sobject-types archive in ${folder}`);
    installed = new StandardObjects(new JavaArchive(path.join(folder, archive)));
  }
  return installed;
}

function standardObject(apiName: string, javaFields: readonly JavaField[]): ObjectModel {
  const members = javaFields.filter((field) => !field.isStatic);
  const parents = new Map<string, readonly string[]>();
  const children = new Map<string, string>();
  for (const { name, descriptor } of members) {
    const target = stubTarget(descriptor);
    if (target === undefined) continue;
    if (descriptor.startsWith('[')) children.set(name.toLowerCase(), target);
    else parents.set(name.toLowerCase(), [target]);
  }
  const fields = members.flatMap((field) => standardField(field, parents));
  return { apiName, kind: 'standard', fields: keyed(fields), parents, children };
}

function standardField(field: JavaField, parents: ReadonlyMap<string, readonly string[]>): FieldModel[] {
  if (stubTarget(field.descriptor) !== undefined && !/\/(Address|Location);$/.test(field.descriptor)) return [];
  const apexType = /([A-Za-z]+);?$/.exec(field.descriptor)?.[1] ?? '';
  const relationship = field.name.replace(/Id$/, '');
  const referenceTo = apexType === 'Id' && field.name !== 'Id' ? parents.get(relationship.toLowerCase()) : undefined;
  if (!referenceTo) return [platformField(field.name, apexTypeToFieldType[apexType] ?? 'Unknown')];
  return [platformField(field.name, 'Lookup', { referenceTo, parentRelationship: relationship })];
}

/** The object a stub's field points to; undefined for a field with a primitive type. */
function stubTarget(descriptor: string): string | undefined {
  return /\/SObjects\/(\w+);$/.exec(descriptor)?.[1];
}

function keyed(fields: readonly FieldModel[]): ReadonlyMap<string, FieldModel> {
  return new Map(fields.map((field) => [field.apiName.toLowerCase(), field]));
}
