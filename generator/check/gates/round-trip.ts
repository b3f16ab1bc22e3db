/** Source to metadata and back, as a deployment and a retrieve do it: nothing may be lost or changed on the way. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { finding } from '../findings.ts';
import { withCopy } from '../process/workspace.ts';
import type { Project } from '../project/project.ts';
import type { Finding, Gate, RuleDescription } from '../types.ts';
import type { XmlElement } from '../xml/element.ts';
import { descendants, textOf } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';

const gate = 'round-trip';

const rules = {
  unresolved: {
    id: 'source-unresolved',
    gate,
    what: 'Salesforce’s source tool does not understand a file of the project.',
    mend: 'Correct the file’s name, folder or companion.'
  },
  unlisted: {
    id: 'manifest-incomplete',
    gate,
    what: 'A component does not reach package.xml: a deployment would leave it behind.',
    mend: 'Correct the file’s name or folder.'
  },
  changed: {
    id: 'source-changed',
    gate,
    what: 'A file does not come back as it was.',
    mend: 'Write the file as Salesforce would: the difference shows what it dropped or moved.'
  }
} satisfies Readonly<Record<string, RuleDescription>>;

export const roundTripGate: Gate = {
  name: gate,
  what: 'Source to metadata and back to source by Salesforce’s own converter',
  rules: Object.values(rules),
  run: (project) => withCopy(project, ignoreFile(project), (folder) => roundTrip(project, folder))
};

/** What the project keeps from deployments has to be kept here, too: a component it hides by mistake is not listed. */
function ignoreFile(project: Project): ReadonlyMap<string, string> {
  const file = path.join(project.folder, '.forceignore');
  return project.folder !== '' && existsSync(file)
    ? new Map([['.forceignore', readFileSync(file, 'utf8')]])
    : new Map();
}

/** Files of the package itself; what an org completes first is deployed on its own. */
function isPackaged(project: Project, file: string): boolean {
  return project.settings.packageFolders.some((folder) => file.startsWith(`${folder}/`));
}

async function roundTrip(project: Project, folder: string): Promise<Finding[]> {
  const { ComponentSet, MetadataConverter } = await import('@salesforce/source-deploy-retrieve');
  const converter = new MetadataConverter();
  const sources = project.settings.packageFolders.map((one) => path.join(folder, one));
  try {
    const components = ComponentSet.fromSource({ fsPaths: sources });
    components.sourceApiVersion = project.settings.apiVersion;
    if (components.size === 0) return [];
    const there = await converter.convert(components, 'metadata', {
      type: 'directory',
      outputDirectory: path.join(folder, 'there'),
      genUniqueDir: false
    });
    const manifest = readFileSync(path.join(there.packagePath ?? '', 'package.xml'), 'utf8');
    const back = await converter.convert(ComponentSet.fromSource(there.packagePath ?? ''), 'source', {
      type: 'directory',
      outputDirectory: path.join(folder, 'back'),
      genUniqueDir: false
    });
    return [...unlisted(project, manifest), ...changed(project, readAll(back.packagePath ?? ''))];
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).split(folder).join('.');
    const file = [...project.files.keys()].find((one) => message.includes(path.basename(one))) ?? 'sfdx-project.json';
    return [finding(project, rules.unresolved, { place: { file, line: 1, column: 1 }, message })];
  }
}

function unlisted(project: Project, manifest: string): Finding[] {
  const listed = new Set(
    descendants(parseXml(manifest).root, 'types').flatMap((type) =>
      descendants(type, 'members').map(
        (member) => `${textOf(type, 'name') ?? ''} ${decodeURIComponent(member.text.trim()).replace(/\/$/, '')}`
      )
    )
  );
  return project.components.flatMap(({ type, fullName, file }) => {
    const isPart =
      !isPackaged(project, file) ||
      type === 'CustomLabels' ||
      listed.has(`${type ?? ''} ${fullName}`) ||
      listed.has(nameInFolder(file)) ||
      listed.has(`CustomObject ${fullName.split('.')[0] ?? ''}`);
    return isPart
      ? []
      : [
          finding(project, rules.unlisted, {
            place: { file, line: 1, column: 1 },
            message: `${type ?? 'component'} ${fullName} is not in package.xml`
          })
        ];
  });
}

/** Reports are listed with the folder that they stand in, and folders among the reports, with a slash at the end. */
function nameInFolder(file: string): string {
  return `Report ${/\/reports\/(.+)\.report(?:Folder)?-meta\.xml$/.exec(file)?.[1] ?? ''}`;
}

function changed(project: Project, returned: ReadonlyMap<string, string>): Finding[] {
  return [...project.files].flatMap(([file, text]) => {
    const after = returned.get(identity(file));
    if (
      text === '' ||
      !isPackaged(project, file) ||
      (after !== undefined && normal(file, after) === normal(file, text))
    )
      return [];
    const message =
      after === undefined
        ? 'the file does not come back'
        : `the file comes back changed${firstDifference(normal(file, text), normal(file, after))}`;
    return [finding(project, rules.changed, { place: { file, line: 1, column: 1 }, message })];
  });
}

/** What identifies a file whatever folder it was sorted into: bundles and objects with their folder, others by name. */
function identity(file: string): string {
  const posix = file.split(path.sep).join('/');
  return /\/((?:objects|lwc|aura|staticresources)\/.+)$/.exec(posix)?.[1] ?? path.posix.basename(posix);
}

function readAll(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [identity(file), readFileSync(file, 'utf8')];
    })
  );
}

/** Text with plain line ends; XML as its elements, one a line, since white space between them means nothing. */
function normal(file: string, text: string): string {
  const root = file.endsWith('.xml') ? parseXml(text).root : undefined;
  return root ? lines(root, '').join('\n') : text.replace(/\r\n/g, '\n');
}

function lines(element: XmlElement, indent: string): string[] {
  const attributes = element.attributes
    .map(({ name, value }) => ` ${name}="${value}"`)
    .sort()
    .join('');
  return [
    `${indent}${element.name}${attributes} ${element.text.trim()}`,
    ...element.children.flatMap((child) => lines(child, `${indent} `))
  ];
}

function firstDifference(before: string, after: string): string {
  const others = after.split('\n');
  const line = before.split('\n').find((one, index) => one !== others[index]);
  return line === undefined ? '' : `, first at "${line.trim()}"`;
}
