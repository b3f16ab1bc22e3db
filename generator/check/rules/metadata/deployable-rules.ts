/** Rules about what a deployment does with a file: nothing, or not what was meant. */
import path from 'node:path/posix';
import { splitMetadataFileName } from '../../project/component.ts';
import { placeOf } from '../../project/project.ts';
import { childOf, textOf } from '../../xml/element.ts';
import { metadataRule, problemAt } from '../rule.ts';

export const strayFiles = metadataRule({
  id: 'stray-file',
  what: 'A file in the package belongs to no component: source, tests, notes and manifests have their place elsewhere.',
  mend: 'Move the file out of the package folder, or delete it.',
  *check(project) {
    for (const file of project.files.keys()) {
      const isPackaged = project.settings.packageFolders.some((folder) => file.startsWith(`${folder}/`));
      if (isPackaged && !belongsToComponent(file, project.files))
        yield { place: placeOf(file), message: `${path.basename(file)} belongs to no component` };
    }
  }
});

/** What the folder of a component may hold beside its definition. */
const bundleContent: readonly (readonly [RegExp, RegExp])[] = [
  [/\/lwc\/\w+\/(?!__)[^/]+(\/[^/]+)*$/, /\.(js|html|css|svg)$/],
  [/\/aura\/\w+\/[^/]+$/, /\.(cmp|app|evt|intf|design|svg|css|js|auradoc|tokens)$/],
  [/\/staticresources\/.+$/, /./],
  [/\/(contentassets|documents|email)\/.+$/, /./]
];

function belongsToComponent(file: string, files: ReadonlyMap<string, string>): boolean {
  if (splitMetadataFileName(file) || files.has(`${file}-meta.xml`)) return true;
  if (/\.(cls|trigger|page|component)$/.test(file)) return true;
  if (file.includes('/__tests__/') || file.includes('/__mocks__/')) return false;
  return bundleContent.some(([folder, ending]) => folder.test(file) && ending.test(file));
}

export const componentStatus = metadataRule({
  id: 'component-status',
  what: 'A class or trigger is not active.',
  mend: 'Write <status>Active</status>, or delete the component.',
  *check(project) {
    for (const { file, root, type } of project.components) {
      const status = textOf(root, 'status');
      if ((type === 'ApexClass' || type === 'ApexTrigger') && (status === 'Deleted' || status === 'Inactive'))
        yield problemAt(file, childOf(root, 'status'), `the status is ${status}`);
    }
  }
});

export const deployableRules = [strayFiles, componentStatus];
