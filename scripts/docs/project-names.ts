import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What exists in the project under a name that documents may mention. */
export interface ProjectNames {
  /** Components of the package by API name: permission sets, credentials, pages, labels …; alerts of the bridge. */
  readonly components: ReadonlySet<string>;
  /** Apex classes and triggers with their source. */
  readonly classes: ReadonlyMap<string, string>;
  /** Custom fields by object. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  readonly scripts: ReadonlySet<string>;
  /** Whether a path, from the project's folder, exists. */
  readonly exists: (path: string) => boolean;
}

/** Folders with metadata that documents may mention. */
const METADATA = ['force-app', 'data/metadata', 'config/unpackaged'];

/** Collects the names of a project. */
export function projectNames(project: string): ProjectNames {
  const files = METADATA.flatMap((folder) => filesBelow(join(project, folder)));
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: object };
  return {
    components: new Set([...files.flatMap(componentsIn), ...alertsIn(join(project, 'config/prometheus'))]),
    classes: new Map(
      files.filter((path) => /\.(cls|trigger)$/.test(path)).map((path) => [nameOf(path), readFileSync(path, 'utf8')])
    ),
    fields: fieldsIn(files),
    scripts: new Set(Object.keys(manifest.scripts)),
    exists: (path) => existsSync(join(project, path))
  };
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const nameOf = (path: string): string => basename(path).replace(/\.[^.]+(-meta\.xml)?$/, '');

function componentsIn(path: string): readonly string[] {
  if (!path.endsWith('-meta.xml')) return [];
  const text = (): string => readFileSync(path, 'utf8');
  if (path.endsWith('.labels-meta.xml')) return matches(text(), /<fullName>(\w+)<\/fullName>/g);
  // A principal is no file of its own.
  if (path.endsWith('.externalCredential-meta.xml')) {
    return [nameOf(path), ...matches(text(), /<parameterName>(\w+)<\/parameterName>/g)];
  }
  return [nameOf(path)];
}

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name ?? '');

function alertsIn(folder: string): readonly string[] {
  const rules = filesBelow(folder).filter((path) => path.endsWith('.rules.yaml'));
  return rules.flatMap((path) => matches(readFileSync(path, 'utf8'), /^ *- alert: (\w+)$/gm));
}

function fieldsIn(files: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  for (const path of files) {
    const [, object, field] = /objects[\\/](\w+)[\\/](?:fields[\\/](\w+)\.field-meta\.xml$)?/.exec(path) ?? [];
    if (object === undefined) continue;
    const known = fields.get(object) ?? new Set();
    if (field !== undefined) known.add(field);
    fields.set(object, known);
  }
  return fields;
}
