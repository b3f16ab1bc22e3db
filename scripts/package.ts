/* `npm run package`: makes the package, checks it, and tells what it contains and how it gets into an org. */
import { Command } from 'commander';
import { join } from 'node:path';
import { runScript } from './npm/run-script.ts';
import { countKinds } from './package-contents/count.ts';
import { packageFiles } from './package-contents/package-files.ts';
import { howToDeploy, showContents } from './package-contents/show.ts';

new Command('npm run package --')
  .description('Makes the package, checks it, and tells what it contains and how it gets into an org.')
  .allowExcessArguments(false)
  .parse();

const MINUTES = 15;
const steps = [
  { script: 'generate', says: 'Generating the package from generator/schema …' },
  { script: 'check', says: 'Checking it as Salesforce would …' }
];

async function firstFailure(): Promise<string | undefined> {
  for (const { script, says } of steps) {
    console.log(`\n${says}\n`);
    const { code } = await runScript(script, [], MINUTES);
    if (code !== 0) return script;
  }
  return undefined;
}

const failed = await firstFailure();
if (failed === undefined) {
  const contents = showContents(countKinds(packageFiles(join(import.meta.dirname, '../force-app'))));
  console.log(`\nThe package is ready in force-app/. It contains:\n\n${contents}\n\n${howToDeploy}\n`);
} else {
  console.error(`\nThe package is not ready: see above. \`npm run ${failed}\` repeats this step alone.\n`);
  process.exitCode = 1;
}
