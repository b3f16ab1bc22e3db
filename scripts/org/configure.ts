/* Fills the metadata that differs from org to org, config/unpackaged/, and deploys it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { givenValues } from './shared/given-values.ts';
import { project, shown } from './shared/paths.ts';
import { fill, placeholdersOf, type TextFile } from './shared/placeholders.ts';
import { Problem } from './shared/problem.ts';
import { run, script, targetOrg } from './shared/script.ts';
import { runSteps } from './shared/steps.ts';
import { resolveOrg } from './shared/target-org.ts';

interface Options {
  readonly targetOrg?: string;
  readonly values?: string;
  readonly set: readonly string[];
  readonly without: readonly string[];
  readonly source: string;
  readonly output: string;
  readonly list: boolean;
  readonly deploy: boolean;
  readonly dryRun: boolean;
}

const command = script(
  'org:configure',
  'Fills the placeholders of config/unpackaged/ for one org and deploys the result to it.'
)
  .option(...targetOrg)
  .option('--values <file>', 'JSON: {"NAME": "value", "OTHER": {"file": "path of a file with the value"}}')
  .option('--set <NAME=value...>', 'single values; they win over those of the file', [])
  .option('--without <text...>', 'leave out files whose path holds this text', [])
  .option('--source <folder>', 'what is filled', join(project, 'config/unpackaged'))
  .option('--output <folder>', 'where the filled copy goes; emptied first', join(project, 'out/unpackaged'))
  .option('--list', 'only list the placeholders and where they stand', false)
  .option('--no-deploy', 'only fill')
  .addHelpText('after', '\nout/ is ignored by Git, so that what is true of one org is not committed by accident.')
  .action(async (options: Options) => {
    const all = filesIn(options.source);
    const files = all.filter(({ path }) => !options.without.some((text) => path.includes(text)));
    if (options.list) {
      for (const [name, places] of placeholdersOf(files)) console.log(`${name}\n  ${places.join('\n  ')}`);
      return;
    }
    const values = givenValues(options.values, options.set);
    requireFit(placeholdersOf(files), placeholdersOf(all), values);
    write(
      files.map((file) => fill(file, values)),
      options
    );
    if (options.deploy) await deploy(options);
  });

function filesIn(folder: string): readonly TextFile[] {
  if (!existsSync(folder)) throw new Problem(`There is no folder ${shown(folder)}.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('-meta.xml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path), text: readFileSync(path, 'utf8') }));
}

type Placeholders = ReadonlyMap<string, readonly string[]>;

/** One file of values serves every part: a value for a part that is left out is no mistake, one for no part is. */
function requireFit(wanted: Placeholders, known: Placeholders, values: ReadonlyMap<string, string>): void {
  const missing = [...wanted].filter(([name]) => (values.get(name) ?? '') === '');
  const unknown = [...values.keys()].filter((name) => !known.has(name));
  const lines = [
    ...missing.map(([name, places]) => `  ${name} has no value; it stands in ${places.join(', ')}`),
    ...unknown.map((name) => `  ${name} stands in no file`)
  ];
  if (lines.length === 0) return;
  const advice = 'Leave out what you do not need with --without.';
  throw new Problem(`The values do not fit the placeholders:\n${lines.join('\n')}\n${advice}`);
}

function write(files: readonly TextFile[], { output, dryRun }: Options): void {
  if (resolve(output) === project || !resolve(output).includes('unpackaged')) {
    // The folder is emptied: a slip of the keyboard must not empty another one.
    throw new Problem('The path of --output must hold the word "unpackaged".');
  }
  if (!dryRun) rmSync(output, { recursive: true, force: true });
  for (const { path, text } of files) {
    const target = join(output, path);
    console.log(dryRun ? `# write ${shown(target)}` : `wrote ${shown(target)}`);
    if (dryRun) continue;
    mkdirSync(dirname(target), { recursive: true });
    // The certificate of an app is no secret, its consumer key nearly is.
    writeFileSync(target, text, { mode: 0o600 });
  }
}

async function deploy({ targetOrg: given, output, dryRun }: Options): Promise<void> {
  const org = await resolveOrg(given, dryRun);
  const words = ['project', 'deploy', 'start', '--source-dir', shown(output), '--target-org', org, '--wait', '10'];
  await runSteps([{ says: 'Deploy the filled metadata', command: words }], dryRun);
}

await run(command);
