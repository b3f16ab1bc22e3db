/** `npm run build:lwc`: the pages in `lwc-src`, compiled into the package. */
import path from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import pc from 'picocolors';
import { buildPages, type Build } from './build-pages.ts';
import { sourceFolder } from './bundles.ts';
import { writeDifferences } from './output.ts';
import { problemLine } from './problem.ts';
import { TypeChecker } from './type-check.ts';
import { watchPages } from './watch.ts';

interface Options {
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly root: string;
}

const repository = path.resolve(import.meta.dirname, '../..');
const exit = { done: 0, problems: 1, misuse: 2 };

async function main(words: readonly string[]): Promise<number> {
  const command = new Command('npm run build:lwc --')
    .description(`Compiles the pages in ${sourceFolder} into the package. Without names all of them.`)
    .argument('[bundle...]', 'names of bundles')
    .option('--check', 'write nothing; list what differs, exit 1 when anything does')
    .addOption(new Option('--watch', 'go on after every change, until Ctrl+C').conflicts('check'))
    .addOption(new Option('--root <folder>', 'the repository').default(repository).hideHelp())
    .exitOverride();
  command.parse(words, { from: 'user' });
  const options = command.opts<Options>();
  const root = path.resolve(options.root);
  const cache = path.join(repository, '.cache/lwc/formatted');
  if (options.watch) {
    // Goes on by itself until the process is interrupted.
    await watchPages({ root, cache, names: command.args });
    return exit.done;
  }
  const started = performance.now();
  const build = await buildPages({ root, cache, names: command.args, types: new TypeChecker(root) });
  return report(root, build, options.check === true, performance.now() - started);
}

function report(root: string, build: Build, checkOnly: boolean, milliseconds: number): number {
  if (build.problems.length > 0) {
    for (const problem of build.problems) console.error(problemLine(problem));
    console.error(pc.red(`${build.problems.length} problems; nothing was written.`));
    return exit.problems;
  }
  const took = `(${build.bundles} bundles, ${(milliseconds / 1000).toFixed(1)} s)`;
  if (!checkOnly) {
    writeDifferences(root, build.differences);
    console.log(`${build.differences.length} files written or removed ${took}`);
    return exit.done;
  }
  for (const { path: file, kind } of build.differences) console.error(`${kind.padEnd(9)} ${file}`);
  if (build.differences.length === 0) console.log(`The package fits the pages ${took}`);
  else console.error(pc.red('The package does not fit the pages: run `npm run build:lwc` and commit what it writes.'));
  return build.differences.length === 0 ? exit.done : exit.problems;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exit.done : exit.misuse;
}
