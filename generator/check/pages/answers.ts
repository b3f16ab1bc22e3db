/** The compiler's answers, kept between runs: equal files get the answer they got before. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { GateCannotRun } from '../types.ts';
import type { CompilerAnswer, PageSource } from './compilation.ts';
import { compilePages } from './compiler-pool.ts';

const compilerFolder = fileURLToPath(new URL('../platform-compiler/', import.meta.url));

/** `npm ci` sweeps it away together with the compiler that gave the answers. */
const cache = fileURLToPath(new URL('../../../node_modules/.cache/dograh-pages/', import.meta.url));

/**
 * What the compiler that runs in an org says about each page, in the order given.
 *
 * @throws {GateCannotRun} when the compiler is not installed
 */
export async function answersFor(pages: readonly PageSource[]): Promise<CompilerAnswer[]> {
  const versions = compilerVersions();
  const files = pages.map((page) => path.join(cache, `${keyOf(page, versions)}.json`));
  const answers = files.map((file) =>
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CompilerAnswer) : undefined
  );
  const missing = answers.flatMap((answer, index) => (answer ? [] : [index]));
  const made = await compilePages(missing.map((index) => pages[index] as PageSource));
  mkdirSync(cache, { recursive: true });
  for (const [at, index] of missing.entries()) {
    answers[index] = made[at];
    writeFileSync(files[index] as string, JSON.stringify(made[at]));
  }
  return answers as CompilerAnswer[];
}

/** Both packages: the second does the work, and another version beside it would do other work. */
function compilerVersions(): string {
  try {
    return ['@lwc/sfdc-lwc-compiler', '@lwc/compiler']
      .map((name) => readFileSync(path.join(compilerFolder, 'node_modules', name, 'package.json'), 'utf8'))
      .map((text) => (JSON.parse(text) as { version: string }).version)
      .join(' ');
  } catch (error) {
    throw new GateCannotRun(
      `the platform's page compiler is not installed (${error instanceof Error ? error.message : String(error)})`,
      'Run `npm ci` in the repository.'
    );
  }
}

function keyOf(page: PageSource, versions: string): string {
  return createHash('sha256')
    .update(JSON.stringify([versions, page]))
    .digest('hex');
}
