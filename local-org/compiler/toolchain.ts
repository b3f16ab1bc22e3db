import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireJdk, runJdk, SetUpError } from './java.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** A compilation is short: the quick code generator takes half of the processor time of the thorough one. */
const JAVAC = ['-J-XX:TieredStopAtLevel=1', '-nowarn', '-encoding', 'UTF-8', '-g', '-Xlint:none'];
const require = createRequire(import.meta.url);

/** Where the compiler, its type declarations and the compiled driver are. */
export interface Toolchain {
  /** Folder of the compiled driver classes. */
  classes: string;
  /** Class path of the driver: its own classes, Salesforce's compiler, and the stubs that the engine reads. */
  classPath: string;
  /** Jar that declares the standard objects. */
  sobjectJar: string;
  /** Folders of platform type stubs; later ones override earlier ones. */
  stubFolders: string[];
}

/** Tells a person what a long first run is busy with. */
export type Progress = (message: string) => void;

/**
 * Folder of an installed npm package.
 * @throws SetUpError when it is not installed
 */
export function packageFolder(name: string): string {
  // Asking Node to resolve a file of the package fails: these packages do not export their package.json.
  const places = require.resolve.paths(name) ?? [];
  const found = places.map((place) => join(place, name)).find((folder) => existsSync(folder));
  if (!found) throw new SetUpError(`The npm package ${name} is not installed. Run npm ci in the project folder.`);
  return found;
}

/** The jars that npm packages bring along. */
export function jars(): { compiler: string[]; standardTypes: string; standardObjects: string } {
  const prettier = packageFolder('prettier-plugin-apex');
  const graph = packageFolder('@salesforce/code-analyzer-sfge-engine');
  const pmd = packageFolder('@salesforce/code-analyzer-pmd-engine');
  return {
    compiler: [
      join(prettier, 'vendor', 'apex-ast-serializer', 'lib', 'apex-jorje-lsp.jar'),
      join(graph, 'dist', 'java-lib', 'apex-jorje-lsp-sfge.jar')
    ],
    standardTypes: join(pmd, 'dist', 'java-lib', 'standard-types-65.0.0.jar'),
    standardObjects: join(pmd, 'dist', 'java-lib', 'sobject-types-65.0.0.jar')
  };
}

/** All files with the suffix below a folder, sorted, so that hashes do not depend on the machine. */
export async function filesBelow(folder: string, suffix: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function hashOf(files: string[], more: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file)).update('\0');
  for (const text of more) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  );
}

/**
 * Makes a folder once: `fill` works in a private place that becomes `target` in one step, so that two runs at the same
 * time cannot see half a result.
 */
async function makeOnce(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  if (await exists(target)) return;
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(`${target}-`);
  try {
    await fill(draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  }
}

/** Where everything is kept that is made once. */
export function cacheFolder(): string {
  return resolve(here, '..', '..', 'node_modules', '.cache', 'dograh-apex');
}

/** Compiles Java sources with the JDK into a cache folder named by their content, and returns that folder. */
export async function compileJava(
  name: string,
  sources: string[],
  classPath: string[],
  progress: Progress,
  options: string[] = []
): Promise<string> {
  const target = join(cacheFolder(), `${name.replaceAll(' ', '-')}-${await hashOf(sources, [...classPath, '1'])}`);
  if (await exists(target)) return target;
  await requireJdk();
  progress(`Compiling the ${name} (once)`);
  await makeOnce(target, async (folder) => {
    const path = classPath.length > 0 ? ['-cp', classPath.join(delimiter)] : [];
    const result = await runJdk('javac', [...JAVAC, ...options, ...path, '-d', folder, ...sources]);
    if (result.status !== 0) throw new SetUpError(`javac refused the ${name}:\n${result.stderr}`);
  });
  return target;
}

async function generateStubs(classes: string, progress: Progress): Promise<string> {
  const { compiler, standardTypes } = jars();
  const generator = await filesBelow(join(here, 'src', 'localorg', 'stubs'), '.java');
  const target = join(cacheFolder(), `stubs-${await hashOf([...generator, standardTypes], [])}`);
  await makeOnce(target, async (folder) => {
    progress('Deriving the platform types (once)');
    const classPath = [classes, ...compiler].join(delimiter);
    const result = await runJdk('java', [
      '-XX:TieredStopAtLevel=1',
      '-cp',
      classPath,
      'localorg.stubs.StubGenerator',
      standardTypes,
      folder
    ]);
    if (result.status !== 0) throw new SetUpError(`The platform types could not be read:\n${result.stderr}`);
  });
  return target;
}

/**
 * Gets everything ready that the compiler needs, doing what a fresh clone has not done yet.
 * @throws SetUpError with the remedy when something is missing on the machine.
 */
export async function prepareCompiler(progress: Progress = () => {}): Promise<Toolchain> {
  const { compiler, standardObjects } = jars();
  const sources = await filesBelow(join(here, 'src'), '.java');
  const classes = await compileJava('compiler driver', sources, compiler, progress);
  const stubFolders = [await generateStubs(classes, progress), join(here, 'stubs')];
  return {
    classes,
    classPath: [classes, ...compiler, ...stubFolders].join(delimiter),
    sobjectJar: standardObjects,
    stubFolders
  };
}
