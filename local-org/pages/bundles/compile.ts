import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, type CompilerResult } from './compiler.ts';

const compilerPackage = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../generator/check/platform-compiler/package.json'
);

/** What is in a bundle of the project. */
export interface BundleSource {
  name: string;
  /** Content by file name: script, template, style sheet. */
  files: Record<string, string>;
  apiVersion: number;
}

export async function readBundleSource(folder: string, name: string): Promise<BundleSource> {
  const names = (await readdir(folder)).filter((file) => /\.(js|html|css)$/.test(file));
  const texts = await Promise.all(names.map(async (file) => readFile(join(folder, file), 'utf8')));
  const meta = await readFile(join(folder, `${name}.js-meta.xml`), 'utf8').catch(() => '');
  return {
    name,
    files: Object.fromEntries(names.map((file, index) => [file, texts[index] ?? ''])),
    apiVersion: Number(/<apiVersion>([\d.]+)</.exec(meta)?.[1] ?? '65.0')
  };
}

/**
 * The compiler writes its version into templates, for the engine to compare with its own. Here they differ for a reason:
 * engine and base components are of the release before, which is the newest that can be had.
 */
const VERSION_NOTE = /\/\*LWC compiler v[\d.]+\*\//g;

/** A module that a browser can load; what the compiler refuses becomes a module that throws when it is loaded. */
function asModule(source: BundleSource, result: CompilerResult): string {
  const refused = result.diagnostics.map(
    ({ filename, location, message }) => `${filename ?? source.name}:${location?.line ?? 1}: ${message}`
  );
  if (!result.success)
    return `throw new Error(${JSON.stringify(['The platform refuses it.', ...refused].join('\n'))});\n`;
  return [
    'export let definition;',
    'const define = (id, dependencies, factory) => { definition = { id, dependencies, factory }; };',
    (result.results?.[0]?.code ?? '').replace(VERSION_NOTE, ''),
    ''
  ].join('\n');
}

async function compileNow(source: BundleSource): Promise<string> {
  const result = await compile({
    bundle: {
      namespace: 'c',
      name: source.name,
      type: 'platform',
      files: source.files,
      options: { apiVersion: source.apiVersion, enableLightningWebSecurityTransforms: true }
    },
    compilerConfigs: [{ outputConfig: { minify: false, lockerConfig: {}, env: { NODE_ENV: 'development' } } }]
  });
  return asModule(source, result);
}

/** Lets the compiler do all that it does but once, so that the bundle that comes next is quick. */
export async function warmUpCompiler(): Promise<void> {
  await compileNow({
    name: 'warm',
    files: {
      'warm.js': "import { LightningElement } from 'lwc';\nexport default class extends LightningElement {}\n",
      'warm.html': '<template><p class="warm">{warm}</p></template>\n',
      'warm.css': '.warm { color: inherit; }\n'
    },
    apiVersion: 65
  });
}

async function keepCompiled(source: BundleSource, cache: string, kept: string): Promise<string> {
  const earlier = await readFile(kept, 'utf8').catch(() => null);
  if (earlier !== null) return earlier;
  const module = await compileNow(source);
  await mkdir(cache, { recursive: true });
  const unfinished = `${kept}.${process.pid}`;
  await writeFile(unfinished, module);
  await rename(unfinished, kept);
  return module;
}

const underWay = new Map<string, Promise<string>>();

/**
 * Compiles a bundle as an org does.
 * @param cache folder in which the result is kept for the next time
 * @returns a JavaScript module that exports `definition`, or throws what the compiler has refused
 */
export async function compileBundle(source: BundleSource, cache: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(compilerPackage))
    // How the result is made into a module is part of what is kept.
    .update(await readFile(fileURLToPath(import.meta.url)))
    .update(JSON.stringify(source))
    .digest('hex');
  const kept = join(cache, `${source.name}-${hash.slice(0, 16)}.js`);
  let module = underWay.get(kept);
  if (!module) {
    module = keepCompiled(source, cache, kept).finally(() => underWay.delete(kept));
    underWay.set(kept, module);
  }
  return module;
}
