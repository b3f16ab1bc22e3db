/** The command line of the checks: runs the gates over a Salesforce DX project and reports what they find. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { allGates, gatesFor } from './gates/all.ts';
import { NotAProject, readProject } from './project/read.ts';
import { gateLine, humanReport } from './report/human.ts';
import { jsonReport } from './report/json.ts';
import { sarifReport } from './report/sarif.ts';
import { runGates } from './run.ts';
import type { Gate } from './types.ts';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const suppressionsFile = 'config/check-suppressions.json';
const exit = { clean: 0, findings: 1, misuse: 2 };

interface Options {
  readonly only: readonly string[];
  readonly project: string;
  readonly sarif?: string;
  readonly json?: string;
  readonly list?: boolean;
}

/** A wrong command line; the message is all the user gets to see. */
class Misuse extends Error {}

function readOptions(words: readonly string[]): Options {
  const command = new Command('npm run check --')
    .description('Checks a Salesforce DX project without an org. Exit status: 0 no findings, 1 findings, 2 wrong use.')
    .option(
      '--only <gate>',
      'run this gate only; may be repeated',
      (gate: string, gates: string[]) => [...gates, gate],
      []
    )
    .option('--project <folder>', 'the folder with sfdx-project.json', repository)
    .option('--sarif <file>', 'write the findings as SARIF 2.1.0')
    .option('--json <file>', 'write gates and findings as JSON')
    .option('--list', 'list the gates and end')
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => {
        write(text);
      }
    });
  return command.parse(words, { from: 'user' }).opts<Options>();
}

function chosenGates(options: Options, usual: readonly Gate[]): readonly Gate[] {
  const known = allGates.map((gate) => gate.name);
  const unknown = options.only.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Misuse(`There is no gate "${unknown}". The gates are ${known.join(', ')}.`);
  return options.only.length === 0 ? usual : allGates.filter((gate) => options.only.includes(gate.name));
}

async function check(options: Options): Promise<number> {
  const project = readProject(options.project);
  const gates = chosenGates(options, gatesFor(project));
  const suppressions = path.join(project.folder, suppressionsFile);
  const report = await runGates(project, gates, {
    suppressions: {
      file: suppressionsFile,
      text: existsSync(suppressions) ? readFileSync(suppressions, 'utf8') : undefined
    },
    finished: (result) => {
      console.log(gateLine(result));
    }
  });
  console.log(`\n${humanReport(report)}`);
  if (options.sarif !== undefined) writeFileSync(options.sarif, sarifReport(report));
  if (options.json !== undefined) writeFileSync(options.json, jsonReport(report));
  return report.findings.length === 0 ? exit.clean : exit.findings;
}

/**
 * Does what the words of a command line ask for.
 * @returns the exit status
 */
export async function main(words: readonly string[]): Promise<number> {
  try {
    const options = readOptions(words);
    if (!options.list) return await check(options);
    for (const { name, what } of allGates) console.log(`${name.padEnd(16)} ${what}`);
    return exit.clean;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.misuse;
    if (!(error instanceof Misuse || error instanceof NotAProject)) throw error;
    console.error(error.message);
    return exit.misuse;
  }
}
