/** A Salesforce DX project, loaded once: its files, its components, its objects and its Apex. */
import { ApexUnit } from '../apex/unit.ts';
import { childrenOf, textOf, type XmlDocument, type XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import type { Place } from '../types.ts';
import { readComponent, type Component } from './component.ts';
import { buildSchema } from './own-objects.ts';
import type { Schema } from './schema.ts';
import { installedStandardObjects } from './standard-objects.ts';

export interface ProjectSettings {
  /** `sourceApiVersion` of `sfdx-project.json`, for example `65.0`. */
  readonly apiVersion: string;
  readonly packageFolders: readonly string[];
}

export class Project {
  /** The absolute folder, for the gates that start a process; empty for a project that exists in memory only. */
  readonly folder: string;
  /** Text by path, relative to the folder, with forward slashes. */
  readonly files: ReadonlyMap<string, string>;
  readonly settings: ProjectSettings;
  readonly components: readonly Component[];
  readonly schema: Schema;
  readonly #byName = new Map<string, Component>();
  readonly #byType = new Map<string, Component[]>();
  #apex: readonly ApexUnit[] | undefined;

  constructor(folder: string, files: ReadonlyMap<string, string>, settings: ProjectSettings) {
    this.folder = folder;
    this.files = files;
    this.settings = settings;
    this.components = [...files].flatMap(([file, text]) => componentOf(file, text));
    for (const component of this.components) {
      const type = component.type ?? '';
      this.#byName.set(nameKey(type, component.fullName), component);
      this.#byType.set(type, [...(this.#byType.get(type) ?? []), component]);
    }
    this.schema = buildSchema(this.components, installedStandardObjects());
  }

  /** All components of a Metadata API type, for example `PermissionSet`. */
  componentsOf(type: string): readonly Component[] {
    return this.#byType.get(type) ?? [];
  }

  /** One component; names are compared without case, as Salesforce does. */
  component(type: string, fullName: string): Component | undefined {
    return this.#byName.get(nameKey(type, fullName));
  }

  /** Classes and triggers; each is parsed when a rule first asks for its tree. */
  get apex(): readonly ApexUnit[] {
    this.#apex ??= [...this.files].flatMap(([file, text]) =>
      /\.(cls|trigger)$/.test(file) ? [apexUnitOnce(file, text)] : []
    );
    return this.#apex;
  }

  /** The classes and triggers whose text has a word: no other can break a rule about it. */
  apexWith(word: RegExp): readonly ApexUnit[] {
    return this.apex.filter((unit) => word.test(unit.text));
  }

  /** Custom labels by lower-case name. */
  get labels(): ReadonlyMap<string, { readonly file: string; readonly element: XmlElement }> {
    return new Map(
      this.componentsOf('CustomLabels').flatMap(({ file, root }) =>
        childrenOf(root, 'labels').map(
          (element) => [(textOf(element, 'fullName') ?? '').toLowerCase(), { file, element }] as const
        )
      )
    );
  }
}

/** The place of an element; the first line of the file when there is none. */
export function placeOf(file: string, element?: { readonly line: number; readonly column: number }): Place {
  return { file, line: element?.line ?? 1, column: element?.column ?? 1 };
}

const parsedXml = new Map<string, XmlDocument>();
const apexUnits = new Map<string, ApexUnit>();

function componentOf(file: string, text: string): Component[] {
  if (!file.endsWith('-meta.xml')) return [];
  const component = readComponent(
    file,
    once(parsedXml, text, () => parseXml(text))
  );
  return component ? [component] : [];
}

function apexUnitOnce(file: string, text: string): ApexUnit {
  return once(apexUnits, `${file}\u0000${text}`, () => new ApexUnit(file, text));
}

/** Tests load hundreds of projects that differ in one file: equal text is parsed once a process. */
function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function nameKey(type: string, fullName: string): string {
  return `${type}\u0000${fullName.toLowerCase()}`;
}
