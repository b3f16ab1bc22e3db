import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const compilerPackage = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../generator/check/platform-compiler/package.json'
);

interface Diagnostic {
  filename?: string;
  message: string;
  location?: { line?: number };
}

interface CompilerResult {
  success: boolean;
  diagnostics: Diagnostic[];
  results: { code: string }[];
}

interface Compiler {
  compile: (input: unknown) => Promise<CompilerResult>;
  version: string;
}

let loaded: Compiler | undefined;

function compiler(): Compiler {
  // Loading it takes a second: not before a bundle has changed.
  loaded ??= createRequire(compilerPackage)('@lwc/sfdc-lwc-compiler') as Compiler;
  return loaded;
}

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
    result.results[0]?.code ?? '',
    ''
  ].join('\n');
}

async function compileNow(source: BundleSource): Promise<string> {
  const result = await compiler().compile({
    bundle: {
      namespace: 'c',
      name: source.name,
      type: 'platform',
      files: source.files,
      options: { apiVersion: source.apiVersion }
    },
    compilerConfigs: [{ outputConfig: { minify: false, lockerConfig: {}, env: { NODE_ENV: 'development' } } }]
  });
  return asModule(source, result);
}

/**
 * Compiles a bundle as an org does.
 * @param cache folder in which the result is kept for the next time
 * @returns a JavaScript module that exports `definition`, or throws what the compiler has refused
 */
export async function compileBundle(source: BundleSource, cache: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(compilerPackage))
    .update(JSON.stringify(source))
    .digest('hex');
  const kept = join(cache, `${source.name}-${hash.slice(0, 16)}.js`);
  const earlier = await readFile(kept, 'utf8').catch(() => null);
  if (earlier !== null) return earlier;
  const module = await compileNow(source);
  await mkdir(cache, { recursive: true });
  await writeFile(`${kept}.${process.pid}`, module);
  await rename(`${kept}.${process.pid}`, kept);
  return module;
}
