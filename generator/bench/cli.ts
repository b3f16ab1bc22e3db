import { Command } from 'commander';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository, schemaFolder } from '../commands/paths.ts';
import type { Effort } from '../effort.ts';
import { writeMadeUpSchema } from './made-up-schema.ts';
import { median, type GenerationMeasurement, type Measurement } from './measurement.ts';

/** Objects that are added to the real schema, for each row of the table. */
const sizes = [0, 10, 100, 1000];
const repetitions = Number(process.env['BENCH_REPETITIONS'] ?? 3);

interface Row {
  readonly size: number;
  readonly check: Measurement;
  readonly generation: GenerationMeasurement;
  /** Formatting on neither side. */
  readonly plain: Effort;
  /** Formatting on both sides: what it took the generation is added to the type check too. */
  readonly formatted: Effort;
}

new Command('npm run bench:generator --')
  .description('Measures a full generation, and one after a changed field, against TypeScript alone.')
  .addHelpText('after', '\nBENCH_REPETITIONS=1 measures each size once instead of three times. Prints Markdown.')
  .allowExcessArguments(false)
  .parse();

const folder = mkdtempSync(path.join(tmpdir(), 'bench-generator-'));
// Without it TypeScript takes the files for CommonJS modules, which the schema is not.
writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
try {
  console.log(
    `node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), median of ${repetitions}`
  );
  print(sizes.map(measure));
} finally {
  rmSync(folder, { recursive: true });
}

function measure(size: number): Row {
  const schema = path.join(folder, `schema-${size}`);
  if (size === 0) {
    cpSync(schemaFolder, schema, { recursive: true });
  } else {
    writeMadeUpSchema(schemaFolder, schema, size);
  }
  const changed = path.join(schema, size === 0 ? 'objects/workflow.ts' : 'made-up/object-1.ts');
  // By turns, so that what else the machine does meets both alike.
  const pairs = Array.from({ length: repetitions }, () => ({
    check: run('measure-type-check.ts', [schema]) as Measurement,
    generation: run('measure-generation.ts', [schema, changed]) as GenerationMeasurement
  }));
  process.stderr.write(`measured ${size} more objects\n`);
  return {
    size,
    check: mediansOf(pairs.map(({ check }) => check)),
    generation: mediansOf(pairs.map(({ generation }) => generation)),
    plain: mediansOf(pairs.map(({ check, generation }) => ratioOf(generation, check))),
    formatted: mediansOf(
      pairs.map(({ check, generation }) =>
        ratioOf(withFormatting(generation, generation), withFormatting(check, generation))
      )
    )
  };
}

function withFormatting(effort: Effort, generation: GenerationMeasurement): Effort {
  return {
    milliseconds: effort.milliseconds + generation.formatMilliseconds,
    processorMilliseconds: effort.processorMilliseconds + generation.formatProcessorMilliseconds
  };
}

/** How much more one thing takes than another. */
function ratioOf(subject: Effort, reference: Effort): Effort {
  return {
    milliseconds: subject.milliseconds / reference.milliseconds,
    processorMilliseconds: subject.processorMilliseconds / reference.processorMilliseconds
  };
}

/** Each measurement is a process of its own, so that none profits from another and memory is its own. */
function run(script: string, parameters: readonly string[]): unknown {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const output = execFileSync(process.execPath, ['--import', 'tsx', file, ...parameters], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  });
  return JSON.parse(output);
}

function mediansOf<Result extends object>(results: readonly Result[]): Result {
  const [first] = results;
  const names = Object.keys(first ?? {}) as (keyof Result)[];
  return Object.fromEntries(
    names.map((name) => [name, median(results.map((result) => Number(result[name])))])
  ) as unknown as Result;
}

function print(rows: readonly Row[]): void {
  const header = [
    'more objects',
    'files',
    'type check alone',
    'generation without formatting',
    'ratio',
    'of processor time',
    'formatting',
    'ratio with formatting',
    'of processor time',
    'incremental',
    'memory: check',
    'generation'
  ];
  const table = rows.map(({ size, check, generation, plain, formatted }) => {
    return [
      String(size),
      String(Math.round(generation.files)),
      ms(check.milliseconds),
      ms(generation.milliseconds),
      plain.milliseconds.toFixed(2),
      plain.processorMilliseconds.toFixed(2),
      ms(generation.formatMilliseconds),
      formatted.milliseconds.toFixed(2),
      formatted.processorMilliseconds.toFixed(2),
      ms(generation.incrementalMilliseconds),
      mb(check.memory),
      mb(generation.memory)
    ];
  });
  for (const row of [header, header.map(() => '---'), ...table]) {
    console.log(`| ${row.join(' | ')} |`);
  }
  console.log(
    `\nProcessor time of one more object, from ${sizes[1] ?? 0} to ${sizes[2] ?? 0}: ${slope(rows, 1, 2)}; from ${sizes[2] ?? 0} to ${sizes[3] ?? 0}: ${slope(rows, 2, 3)}.`
  );
}

function slope(rows: readonly Row[], from: number, to: number): string {
  const [first, second] = [rows[from], rows[to]];
  if (!first || !second) {
    return 'not measured';
  }
  const own = ({ generation }: Row): number => generation.processorMilliseconds;
  return `${((own(second) - own(first)) / (second.size - first.size)).toFixed(2)} ms`;
}

function ms(value: number): string {
  return `${Math.round(value).toLocaleString('en-US')} ms`;
}

function mb(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MiB`;
}
