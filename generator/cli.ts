import { Command } from 'commander';
import pc from 'picocolors';
import { runContractCommand, type ContractCommandOptions } from './commands/contract.ts';
import { runExplain } from './commands/explain.ts';
import { runDiff, type DiffCommandOptions } from './commands/diff.ts';
import { runGenerate, type GenerateCommandOptions } from './commands/generate.ts';
import { runInspect } from './commands/inspect.ts';
import { runWatch } from './commands/watch.ts';

const program = new Command('npm run generate --')
  .description('Turns the typed schema in generator/schema into the Salesforce package.')
  .showHelpAfterError()
  .enablePositionalOptions();

program
  .command('generate', { isDefault: true })
  .description('write the package; files that the schema no longer makes are removed')
  .option('--check', 'write nothing; exit 1 and list the differences when there are any')
  .option('--watch', 'generate again after every change')
  .option('--json', 'print the outcome as JSON')
  .action(async (options: GenerateCommandOptions & { watch?: boolean }) => {
    process.exitCode = options.watch ? await runWatch() : await runGenerate(options);
  });

program
  .command('inspect')
  .description('print the model that the schema becomes, as JSON')
  .action(() => {
    process.exitCode = runInspect();
  });

program
  .command('checks-reference')
  .description('write the page of the reference that lists every rule of npm run check')
  .action(async () => {
    const { runChecksReference } = await import('./commands/checks-reference.ts');
    process.exitCode = await runChecksReference();
  });

program
  .command('contract')
  .description('compare the operations of the schema with the OpenAPI document of a Dograh')
  .option('--openapi <file>', 'an OpenAPI 3 document in JSON')
  .option('--json', 'print the comparison as JSON')
  .action(async (options: ContractCommandOptions) => {
    process.exitCode = await runContractCommand(options);
  });

program
  .command('explain [code]')
  .description('say more about a diagnostic, such as DGSF004; without a code, list all')
  .action((code: string | undefined) => {
    process.exitCode = runExplain(code);
  });

program
  .command('diff')
  .description('tell what changes for an org that has the package of an earlier revision')
  .option('--against <revision>', 'commit, branch or tag whose package the org has', 'HEAD')
  .option('--destructive <folder>', 'write destructiveChangesPost.xml and its package.xml there')
  .option('--json', 'print the changes as JSON')
  .action(async (options: DiffCommandOptions) => {
    process.exitCode = await runDiff(options);
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(pc.red(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
