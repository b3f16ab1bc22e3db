import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatDiagnostics } from '../diagnostics/report.ts';
import { repository, templateFolder } from '../commands/paths.ts';
import { measureEffort } from '../effort.ts';
import { GenerationSession, type Regenerated } from '../session.ts';
import { writeChanges } from '../sink/write-changes.ts';
import { median, peakMemory, type GenerationMeasurement } from './measurement.ts';

/** Generates a schema from scratch, without any kept text, then again after each of a few changes of one field. */
const [schema = '', changedFile = ''] = process.argv.slice(2);
const output = mkdtempSync(path.join(tmpdir(), 'generated-'));

const effort = measureEffort();
const session = new GenerationSession({ root: repository, schema, templates: templateFolder, output, cache: null });
const first = await session.generate();
const whole = effort();
const memory = peakMemory();
const files = written(first);
const incremental = await measureIncremental();
rmSync(output, { recursive: true });

const measurement: GenerationMeasurement = {
  milliseconds: whole.milliseconds - first.formatting.milliseconds,
  processorMilliseconds: whole.processorMilliseconds - first.formatting.processorMilliseconds,
  formatMilliseconds: first.formatting.milliseconds,
  formatProcessorMilliseconds: first.formatting.processorMilliseconds,
  memory,
  files,
  incrementalMilliseconds: incremental
};
console.log(JSON.stringify(measurement));

/** Median of five changes, after one that warms up. */
async function measureIncremental(): Promise<number> {
  const original = readFileSync(changedFile, 'utf8');
  const times: number[] = [];
  for (let change = 0; change < 6; change++) {
    const field = `  /** Added while watching, ${change}. */\n  added${change}?: Text<${80 + change}>;\n`;
    writeFileSync(changedFile, original.replace(/\n\}\n(?![\s\S]*\n\}\n)/, `\n${field}}\n`));
    const begun = performance.now();
    await session.refresh([changedFile]);
    written(await session.generate());
    times.push(performance.now() - begun);
  }
  writeFileSync(changedFile, original);
  return median(times.slice(1));
}

function written({ files, diagnostics, changes }: Regenerated): number {
  if (!files) {
    throw new Error(formatDiagnostics(diagnostics, repository));
  }
  writeChanges(changes, output);
  return files.length;
}
