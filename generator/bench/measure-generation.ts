import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatDiagnostics } from '../diagnostics/report.ts';
import { repository, templateFolder } from '../commands/paths.ts';
import { refresh } from '../commands/watch.ts';
import { generate, type Generated } from '../generate.ts';
import { readTemplates } from '../read/read-templates.ts';
import { planChanges } from '../sink/plan-changes.ts';
import { writeChanges } from '../sink/write-changes.ts';
import { median, peakMemory, type GenerationMeasurement } from './measurement.ts';

/** Generates a schema from scratch, without any kept text, then again after each of a few changes of one field. */
const [schema = '', changedFile = ''] = process.argv.slice(2);
const templates = readTemplates(templateFolder);
const output = mkdtempSync(path.join(tmpdir(), 'generated-'));

const started = performance.now();
const first = await generate({ root: repository, schema, templates, cache: null });
const milliseconds = performance.now() - started;
const memory = peakMemory();
const files = written(first);
const incremental = await measureIncremental(first);
rmSync(output, { recursive: true });

const measurement: GenerationMeasurement = {
  milliseconds,
  formatMilliseconds: first.formatMilliseconds,
  memory,
  files,
  incrementalMilliseconds: incremental
};
console.log(JSON.stringify(measurement));

/** Median of five changes, after one that warms up. */
async function measureIncremental({ project }: Generated): Promise<number> {
  const original = readFileSync(changedFile, 'utf8');
  const times: number[] = [];
  for (let change = 0; change < 6; change++) {
    const field = `  /** Added while watching, ${change}. */\n  added${change}?: Text<${80 + change}>;\n`;
    writeFileSync(changedFile, original.replace(/\n\}\n(?![\s\S]*\n\}\n)/, `\n${field}}\n`));
    const begun = performance.now();
    await refresh(project, [changedFile]);
    written(await generate({ root: repository, schema, templates, cache: null, project }));
    times.push(performance.now() - begun);
  }
  writeFileSync(changedFile, original);
  return median(times.slice(1));
}

function written({ files, diagnostics }: Generated): number {
  if (!files) {
    throw new Error(formatDiagnostics(diagnostics, repository));
  }
  writeChanges(planChanges(files, output), output);
  return files.length;
}
