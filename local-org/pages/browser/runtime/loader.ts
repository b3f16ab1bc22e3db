import type { BundleVersions, PageProject } from '../../metadata/types.ts';
import { platformModule } from './modules.ts';
import { vendor, type Factory } from './vendor.ts';

/** All components of a package live in one sandbox, as those of a namespace do on the platform. */
const NAMESPACE = 'c';

interface Definition {
  id: string;
  dependencies: string[];
  factory: Factory;
}

interface CompiledBundle {
  definition: Definition;
}

const loaded = new Map<string, Promise<unknown>>();
let project: PageProject | undefined;
let versions: BundleVersions = { host: '', changed: {} };

/** @param of the project whose bundles are loaded from now on */
export function useProject(of: PageProject, bundles: BundleVersions): void {
  project = of;
  versions = bundles;
}

/**
 * Loads a bundle and all that it imports, inside the sandbox.
 * @param name `dograhCallMonitor`
 * @returns its default export: the class of the component
 * @throws Error when the platform's compiler refuses it, or when it imports what is not there
 */
export async function loadBundle(name: string): Promise<unknown> {
  const module = (await loadModule(`c/${name}`, [])) as { default: unknown };
  return module.default;
}

async function loadModule(id: string, importers: string[]): Promise<unknown> {
  if (importers.includes(id)) throw new Error(`Bundles import each other: ${[...importers, id].join(' → ')}.`);
  let module = loaded.get(id);
  if (!module) {
    module = id.startsWith('c/') ? evaluate(id, importers) : Promise.resolve(wrapped(id));
    loaded.set(id, module);
  }
  return module;
}

function wrapped(id: string): unknown {
  if (!project) throw new Error('No project is loaded.');
  return vendor().wrapDependency(platformModule(id, project), id, NAMESPACE);
}

async function evaluate(id: string, importers: string[]): Promise<unknown> {
  const name = id.slice('c/'.length);
  const address = `/c/${name}.js?v=${versions.host}-${versions.changed[name] ?? 0}`;
  const { definition } = (await import(address)) as CompiledBundle;
  const exports = {};
  const dependencies = await Promise.all(
    definition.dependencies.map((each): Promise<unknown> =>
      each === 'exports' ? Promise.resolve(exports) : loadModule(each, [...importers, id])
    )
  );
  const run = vendor().evaluateFunction(NAMESPACE, definition.factory, undefined, `//# sourceURL=c/${name}.js`);
  const result = run(...dependencies);
  return definition.dependencies.includes('exports') ? exports : { default: result };
}
