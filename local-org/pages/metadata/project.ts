import {
  readApplication,
  readBundle,
  readCustomPermissions,
  readLabels,
  readQuickAction,
  readTab
} from './application.ts';
import { readCacheableMethods } from './apex.ts';
import { projectFiles, readMetadata, type MetadataFile } from './files.ts';
import { readFlexiPage } from './flexi-page.ts';
import { readTrustedUrl } from './trusted-url.ts';
import { emptyObject, readHighlights, readListView, readRecordPage, readRelatedLists, readSections } from './object.ts';
import type { ObjectMetadata, PageProject } from './types.ts';

const READ =
  /\.(app|tab|flexipage|listView|compactLayout|layout|object|quickAction|permissionset|labels|js|cspTrustedSite)-meta\.xml$/;

/** Files that have been read before, by their path. Whoever keeps them forgets those that change. */
export interface KeptFiles {
  readonly metadata: Map<string, MetadataFile>;
  readonly cacheable: Map<string, string[]>;
}

export const nothingKept = (): KeptFiles => ({ metadata: new Map(), cacheable: new Map() });

/**
 * Everything that the shell and its host need to know of a project.
 * @param kept files that are not read again
 * @throws SetUpError for a folder that is no project, or a file that is not well formed
 */
export async function readPageProject(projectDir: string, kept: KeptFiles = nothingKept()): Promise<PageProject> {
  const files = await projectFiles(projectDir);
  const [metadata, cacheable] = await Promise.all([
    readAll(
      files.filter((file) => READ.test(file)),
      kept.metadata,
      readMetadata
    ),
    readAll(
      files.filter((file) => file.endsWith('.cls')),
      kept.cacheable,
      readCacheableMethods
    )
  ]);
  const project: PageProject = {
    apps: [],
    tabs: {},
    flexiPages: {},
    objects: {},
    quickActions: {},
    labels: {},
    customPermissions: {},
    cacheableApex: cacheable.flat(),
    bundles: {},
    trustedUrls: []
  };
  for (const file of metadata) add(project, file);
  return project;
}

async function readAll<Read>(
  files: readonly string[],
  kept: Map<string, Read>,
  read: (file: string) => Promise<Read>
): Promise<Read[]> {
  return Promise.all(
    files.map(async (file) => {
      const content = kept.get(file) ?? (await read(file));
      kept.set(file, content);
      return content;
    })
  );
}

function objectOf(project: PageProject, name: string): ObjectMetadata {
  return (project.objects[name] ??= emptyObject());
}

function folderObject({ path }: MetadataFile): string {
  return /[/\\]objects[/\\]([^/\\]+)[/\\]/.exec(path)?.[1] ?? '';
}

function add(project: PageProject, file: MetadataFile): void {
  const { name, root } = file;
  const readers: Record<string, () => void> = {
    app: () => project.apps.push(readApplication(root, name)),
    tab: () => (project.tabs[name] = readTab(root)),
    flexipage: () => (project.flexiPages[name] = readFlexiPage(root)),
    quickAction: () => (project.quickActions[name] = readQuickAction(root, name)),
    permissionset: () => (project.customPermissions[name] = readCustomPermissions(root)),
    labels: () => Object.assign(project.labels, readLabels(root)),
    cspTrustedSite: () => project.trustedUrls.push(readTrustedUrl(root, name)),
    js: () => (project.bundles[name] = readBundle(root, name)),
    listView: () => objectOf(project, folderObject(file)).listViews.push(readListView(root, name)),
    compactLayout: () => (objectOf(project, folderObject(file)).highlights = readHighlights(root)),
    object: () => (objectOf(project, name).recordPage = readRecordPage(root)),
    layout: () => {
      const object = objectOf(project, decodeURIComponent(name.split('-')[0] ?? ''));
      object.sections = readSections(root);
      object.relatedLists = readRelatedLists(root);
    }
  };
  readers[file.suffix]?.();
}
