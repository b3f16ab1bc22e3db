import { Command, Option } from 'commander';
import pc from 'picocolors';
import { runContractCommand, type ContractCommandOptions } from './commands/contract.ts';
import { runExplain } from './commands/explain.ts';
import { runDiff, type DiffCommandOptions } from './commands/diff.ts';
import { runGenerate, type GenerateCommandOptions } from './commands/generate.ts';
import { runInspect } from './commands/inspect.ts';
import { runWatch } from './commands/watch.ts';

// Whoever reads the output may stop before its end, as `head` does: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
  process.exit();
});

const [firstWord = '-'] = process.argv.slice(2);

const program = new Command('npm run generate --')
  .description(
    'Turns the typed schema in generator/schema into the Salesforce package in force-app. Without a command it generates.'
  )
  .showHelpAfterError()
  .enablePositionalOptions()
  .addHelpText(
    'after',
    `
Examples:
  npm run generate                                            write the package
  npm run generate -- --check                                 only tell what differs; exit 1 when anything does
  npm run generate -- --watch                                 go on, after every change
  npm run generate -- diff --against v0.1.0                   what an org with v0.1.0 would get
  npm run generate -- contract --openapi dograh.json          does the schema fit this Dograh?
  npm run generate -- explain DGSF004                         more about a diagnostic
  npm run --silent generate -- inspect                        nothing but the JSON, for another program

"npm run generate -- <command> --help" tells the options of a command.`
  );

program
  // Only when no word stands there: a misspelt command would be taken for a value of this one.
  .command('generate', { isDefault: firstWord.startsWith('-') })
  .description('write the package and remove what the schema no longer makes (--check, --watch, --json)')
  .option('--check', 'write nothing; list the differences, exit 1 when there are any')
  .addOption(
    new Option('--watch', 'generate again after every change of the schema or a template, until Ctrl+C').conflicts([
      'check',
      'json'
    ])
  )
  .option('--json', 'print the outcome as JSON: files, diagnostics, changes')
  .action(async (options: GenerateCommandOptions & { watch?: boolean }) => {
    process.exitCode = options.watch ? await runWatch() : await runGenerate(options);
  });

program
  .command('inspect')
  .description('print the model that the schema becomes, as JSON: what all files are made from')
  .action(() => {
    process.exitCode = runInspect();
  });

program
  .command('checks-reference')
  .description(
    'write docs/reference/checks.md, the list of all rules of npm run check; needed only when a rule changed'
  )
  .action(async () => {
    const { runChecksReference } = await import('./commands/checks-reference.ts');
    process.exitCode = await runChecksReference();
  });

program
  .command('contract')
  .description(
    'tell how the operations of the schema differ from those of your Dograh; exit 1 when a difference is not explained'
  )
  .option('--openapi <file>', 'its OpenAPI 3 document in JSON; in its repository docs/api-reference/openapi.json')
  .option('--json', 'print the comparison as JSON')
  .action(async (options: ContractCommandOptions) => {
    process.exitCode = await runContractCommand(options);
  });

program
  .command('explain [code]')
  .description('say more about a diagnostic of the generator, such as DGSF004; without a code, list all')
  .action((code: string | undefined) => {
    process.exitCode = runExplain(code);
  });

program
  .command('diff')
  .description('tell what changes, and what breaks, for an org that has the package of an earlier revision')
  .option('--against <revision>', 'commit, branch or tag of this repository whose package the org has', 'HEAD')
  .option(
    '--destructive <folder>',
    'write destructiveChangesPost.xml and its package.xml there, which remove what is gone from the org'
  )
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
