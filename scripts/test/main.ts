/* Runs every stage, whatever the earlier ones found, and ends with the plain line `N passed, N failed`. */
import { join } from 'node:path';
import { runScript } from '../npm/run-script.ts';
import { runStage } from './run-stage.ts';
import type { StageResult } from './stage.ts';
import { stages } from './stages.ts';
import { closingLine, table, total } from './summary.ts';

const reports = join(import.meta.dirname, '../../reports/test');

const results: StageResult[] = [];
for (const stage of stages) {
  console.log(`\n── ${stage.script}: ${stage.proves}`);
  results.push(await runStage(stage, reports, runScript));
}

const counts = total(results);
console.log(`\n${table(results)}\n\n${closingLine(counts)}`);
process.exitCode = counts.failed === 0 ? 0 : 1;
