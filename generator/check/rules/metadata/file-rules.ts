/** Rules about files: their names, their folders and their companions. */
import path from 'node:path/posix';
import { foldersOfSuffix, objectChildFolders, splitMetadataFileName } from '../../project/component.ts';
import { placeOf } from '../../project/project.ts';
import { childOf, textOf } from '../../xml/element.ts';
import { metadataRule } from '../rule.ts';

export const wellFormed = metadataRule({
  id: 'xml-well-formed',
  what: 'The file is not well-formed XML.',
  mend: 'Correct the XML at the place named.',
  *check(project) {
    for (const { file, document } of project.components) {
      if (document.problem) yield { place: { file, ...document.problem }, message: document.problem.message };
    }
  }
});

export const knownSuffix = metadataRule({
  id: 'unknown-suffix',
  what: 'Salesforce knows no metadata type with this file suffix.',
  mend: 'Correct the suffix; it is the part between the name and -meta.xml.',
  *check(project) {
    for (const { file, type, suffix } of project.components) {
      if (type === undefined)
        yield { place: placeOf(file), message: `no metadata type has the suffix .${suffix}-meta.xml` };
    }
    for (const file of project.files.keys()) {
      if (file.endsWith('meta.xml') && !splitMetadataFileName(file)) {
        yield { place: placeOf(file), message: `${path.basename(file)} is not named Name.suffix-meta.xml` };
      }
    }
  }
});

export const rightFolder = metadataRule({
  id: 'wrong-folder',
  what: 'The file stands in a folder in which Salesforce does not look for it.',
  mend: 'Move the file into the folder of its type.',
  *check(project) {
    for (const { file, suffix } of project.components) {
      const folders = path.dirname(file).split('/');
      const part = Object.entries(objectChildFolders).find(([, own]) => own === suffix);
      const expected = part ? [part[0]] : foldersOfSuffix(suffix);
      const fits = part
        ? folders.at(-1) === part[0] && folders.at(-3) === 'objects'
        : expected.some((one) => folders.includes(one));
      if (expected.length > 0 && !fits) {
        yield { place: placeOf(file), message: `a .${suffix}-meta.xml file belongs into ${expected.join(' or ')}/` };
      }
    }
  }
});

/** Types whose `<fullName>` is written in the file and must say what the file name says. */
const selfNamed: ReadonlySet<string> = new Set([
  ...Object.values(objectChildFolders),
  'object',
  'tab',
  'app',
  'layout',
  'flow'
]);

export const nameFitsFile = metadataRule({
  id: 'name-differs-from-file',
  what: 'The <fullName> in the file differs from the file name.',
  mend: 'Rename the file or correct <fullName>; both must say the same.',
  *check(project) {
    for (const { file, root, suffix } of project.components) {
      const written = textOf(root, 'fullName');
      const stem = splitMetadataFileName(file)?.stem;
      if (selfNamed.has(suffix) && written !== undefined && written !== stem) {
        yield {
          place: placeOf(file, childOf(root, 'fullName')),
          message: `<fullName> is ${written}, the file is named ${stem ?? ''}`
        };
      }
    }
  }
});

/** Types that consist of a content file and a `-meta.xml` file beside it. */
const pairedSuffixes: readonly string[] = ['cls', 'trigger', 'page', 'component'];

export const companions = metadataRule({
  id: 'companion-missing',
  what: 'A component needs two files, and one of them is missing.',
  mend: 'Add the missing file or delete the one that is left.',
  *check(project) {
    for (const file of project.files.keys()) {
      const suffix = path.extname(file).slice(1);
      if (pairedSuffixes.includes(suffix) && !project.files.has(`${file}-meta.xml`)) {
        yield { place: placeOf(file), message: `${path.basename(file)}-meta.xml is missing` };
      }
    }
    for (const { file, suffix } of project.components) {
      const content = file.slice(0, -'-meta.xml'.length);
      if ([...pairedSuffixes, 'js'].includes(suffix) && !project.files.has(content)) {
        yield { place: placeOf(file), message: `${path.basename(content)} is missing` };
      }
      if (suffix === 'resource' && !hasContent(content.slice(0, -'.resource'.length), project.files)) {
        yield { place: placeOf(file), message: `the static resource has no content file beside it` };
      }
    }
    yield* bundlesWithoutDefinition(project.files);
  }
});

function hasContent(stem: string, files: ReadonlyMap<string, string>): boolean {
  return [...files.keys()].some(
    (file) => !file.endsWith('-meta.xml') && (file.startsWith(`${stem}.`) || file.startsWith(`${stem}/`))
  );
}

function* bundlesWithoutDefinition(
  files: ReadonlyMap<string, string>
): Generator<{ place: ReturnType<typeof placeOf>; message: string }> {
  for (const file of files.keys()) {
    const match = /\/lwc\/([^/]+)\/\1\.js$/.exec(file);
    if (match && !files.has(`${file}-meta.xml`)) {
      yield { place: placeOf(file), message: `${match[1] ?? ''}.js-meta.xml is missing in the bundle` };
    }
  }
}

export const objectHasDefinition = metadataRule({
  id: 'object-definition-missing',
  what: 'A custom object has parts (fields, list views …) but no definition file.',
  mend: 'Add the .object-meta.xml file, or correct the name of the folder.',
  *check(project) {
    for (const object of project.schema.ownObjects) {
      if (object.kind === 'standard' || object.file !== undefined) continue;
      const part = project.components.find((one) => one.file.includes(`/objects/${object.apiName}/`));
      if (part)
        yield {
          place: placeOf(part.file),
          message: `objects/${object.apiName}/${object.apiName}.object-meta.xml is missing`
        };
    }
  }
});

export const objectFolder = metadataRule({
  id: 'object-folder',
  what: 'An object definition stands in a folder with another name.',
  mend: 'Name the folder as the object.',
  *check(project) {
    for (const { file, fullName } of project.componentsOf('CustomObject')) {
      const folder = path.basename(path.dirname(file));
      if (folder !== fullName) yield { place: placeOf(file), message: `${fullName} stands in the folder ${folder}` };
    }
  }
});

export const uniqueComponents = metadataRule({
  id: 'component-twice',
  what: 'Two files define a component of the same type and name; Salesforce compares names without case.',
  mend: 'Rename or remove one of them.',
  *check(project) {
    const seen = new Map<string, string>();
    for (const { type, fullName, file } of project.components) {
      const key = `${type ?? ''}\u0000${fullName.toLowerCase()}`;
      const other = seen.get(key);
      if (other !== undefined)
        yield { place: placeOf(file), message: `${type ?? 'component'} ${fullName} is also defined in ${other}` };
      else seen.set(key, file);
    }
  }
});

export const fileRules = [
  wellFormed,
  knownSuffix,
  rightFolder,
  nameFitsFile,
  companions,
  objectHasDefinition,
  objectFolder,
  uniqueComponents
];
