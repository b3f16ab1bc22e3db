import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rollup';

/** What the base components import and their package does not carry; nothing that a page can reach uses them. */
const ABSENT =
  /^(lightning\/(mobileCapabilities|primitiveUtils|iconSvgTemplates\w*Rtl)|context\/provider|force\/navigation|overlay\/\w+)$/;

/** What depends on who looks at the page, and where. The boot module sets it before it loads the vendor bundle. */
const OF_THE_VIEWER: Readonly<Record<string, string>> = {
  '@salesforce/client/formFactor': 'globalThis.localOrgViewer.formFactor',
  '@salesforce/i18n/timeZone': 'globalThis.localOrgViewer.timeZone'
};

const VIRTUAL = '\0virtual:';

interface PackageModule {
  name?: string;
  path?: string;
}

/** The names and paths of modules that a package's `lwc.json` section gives one by one. */
async function namedModules(packageFile: string): Promise<Map<string, string>> {
  const { lwc } = JSON.parse(await readFile(packageFile, 'utf8')) as { lwc: { modules: PackageModule[] } };
  const folder = dirname(packageFile);
  return new Map(lwc.modules.flatMap(({ name, path }) => (name && path ? [[name, join(folder, path)] as const] : [])));
}

/**
 * Finds the modules of Salesforce's base components. The LWC plugin could, but reads the package's description anew for
 * each of thousands of imports, which takes longer than all else together.
 */
export async function resolveBaseComponents(packageFile: string, ownComponents: string): Promise<Plugin> {
  const named = await namedModules(packageFile);
  const folders = [ownComponents, join(dirname(packageFile), 'src')];
  const found = new Map<string, string | null>();
  const search = (id: string): string | null => {
    if (ABSENT.test(id) || id in OF_THE_VIEWER) return VIRTUAL + id;
    const path = named.get(id);
    if (path) return path;
    const [namespace = '', name = '', ...more] = id.split('/');
    if (more.length > 0 || !['lightning', 'shell'].includes(namespace)) return null;
    const files = folders.flatMap((folder) => ['.ts', '.js'].map((end) => join(folder, namespace, name, name + end)));
    return files.find(existsSync) ?? null;
  };
  return {
    name: 'base-components',
    resolveId(id) {
      if (id.startsWith('.') || id.startsWith('/')) return null;
      if (!found.has(id)) found.set(id, search(id));
      return found.get(id) ?? null;
    },
    load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const expression = OF_THE_VIEWER[id.slice(VIRTUAL.length)];
      if (expression) return `export default ${expression};`;
      return { code: 'const absent = {}; export default absent;', syntheticNamedExports: true };
    }
  };
}
