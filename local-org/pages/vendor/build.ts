import lwcModule from '@lwc/rollup-plugin';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replaceModule from '@rollup/plugin-replace';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rollup, type Plugin } from 'rollup';
import typescript from 'typescript';
import { packageFolder } from '../../compiler/toolchain.ts';
import { OWN_COMPONENTS } from './own-components.ts';
import { resolveBaseComponents } from './resolve.ts';

/** Base components that a page on a laptop cannot use, or that are reached through others. */
const LEFT_OUT = /^lightning\/(barcodeScanner|iconSvgTemplates\w*)$/;

type PluginFactory = (options: Record<string, unknown>) => Plugin;

// Both declare their types for CommonJS, where a default import is the module; at run time it is the function.
const lwc = lwcModule as unknown as PluginFactory;
const replace = replaceModule as unknown as PluginFactory;

const ENTRY = '\0entry';

async function ownModules(): Promise<string[]> {
  const namespaces = await readdir(OWN_COMPONENTS);
  const names = await Promise.all(namespaces.map(async (namespace) => readdir(join(OWN_COMPONENTS, namespace))));
  return namespaces.flatMap((namespace, index) => (names[index] ?? []).map((name) => `${namespace}/${name}`));
}

async function exposedModules(packageFile: string): Promise<string[]> {
  const { lwc: description } = JSON.parse(await readFile(packageFile, 'utf8')) as { lwc: { expose: string[] } };
  const base = description.expose.filter((id) => !LEFT_OUT.test(id));
  return [...new Set(['lwc', ...base, ...(await ownModules())])];
}

/** One module that holds all others, by the names under which components import them. */
function entry(ids: string[]): Plugin {
  const imports = ids.map((id, index) => `import * as m${index} from '${id}';`);
  const table = ids.map((id, index) => `'${id}': m${index}`);
  const code = [
    `import '@lwc/synthetic-shadow';`,
    `export { evaluateFunction, wrapDependency } from '@locker/sandbox';`,
    ...imports,
    `export const modules = { ${table.join(', ')} };`
  ].join('\n');
  return {
    name: 'vendor-entry',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? code : null)
  };
}

/** Removes the types of our own components; decorators are the LWC compiler's. */
const stripTypes: Plugin = {
  name: 'strip-types',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { outputText } = typescript.transpileModule(code, {
      compilerOptions: {
        target: typescript.ScriptTarget.ESNext,
        module: typescript.ModuleKind.ESNext,
        verbatimModuleSyntax: true
      }
    });
    return { code: outputText, map: null };
  }
};

/**
 * Builds engine, base components and sandbox into a folder: `vendor.js` and the icons beside it.
 * @param folder where to write; its files are replaced
 */
export async function buildVendor(folder: string): Promise<void> {
  const packageFile = join(packageFolder('lightning-base-components'), 'package.json');
  const ids = await exposedModules(packageFile);
  const plainJavaScript = ['scopedImports', 'external'].map((name) => join(dirname(packageFile), name, '**'));
  const bundle = await rollup({
    input: ENTRY,
    // Nearly everything is exported: looking for what is not costs seconds and saves little.
    treeshake: false,
    onwarn(warning, warn) {
      const expected = ['CIRCULAR_DEPENDENCY', 'PLUGIN_WARNING', 'THIS_IS_UNDEFINED', 'EVAL'];
      if (!expected.includes(warning.code ?? '') && warning.plugin !== 'rollup-plugin-lwc-compiler') warn(warning);
    },
    plugins: [
      entry(ids),
      await resolveBaseComponents(packageFile, OWN_COMPONENTS),
      stripTypes,
      lwc({
        rootDir: OWN_COMPONENTS,
        exclude: [...plainJavaScript, '**/node_modules/@lwc/**', '**/node_modules/@locker/**', '\0*'],
        enableDynamicComponents: true,
        experimentalDynamicComponent: { loader: '', strictSpecifier: false },
        enableSyntheticElementInternals: true
      }),
      nodeResolve(),
      replace({
        'process.env.NODE_ENV': JSON.stringify('development'),
        'import.meta.env.SSR': 'false',
        preventAssignment: true
      })
    ]
  });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'vendor.js', chunkFileNames: '[name].js' });
  await bundle.close();
}
