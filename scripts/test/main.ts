/* Runs every stage, whatever the earlier ones found, and ends with the plain line `N passed, N failed`. */
import { join } from 'node:path';
import { runScript } from '../npm/run-script.ts';
import { runStage } from './run-stage.ts';
import { nameOf, type StageResult } from './stage.ts';
import { rounds, type Lane } from './stages.ts';
import { closingLine, table, total } from './summary.ts';

const [misspelt] = process.argv.slice(2);
if (misspelt !== undefined) {
  console.error(
    `error: unknown option '${misspelt}'. npm test runs everything; the README names commands for its parts.`
  );
  process.exit(2);
}

const reports = join(import.meta.dirname, '../../reports/test');

async function inTurn(lane: Lane): Promise<StageResult[]> {
  const results: StageResult[] = [];
  for (const stage of lane) {
    console.log(`\n── ${nameOf(stage)}: ${stage.proves}`);
    results.push(await runStage(stage, reports, runScript));
  }
  return results;
}

const results: StageResult[] = [];
for (const lanes of rounds) results.push(...(await Promise.all(lanes.map(inTurn))).flat());

const counts = total(results);
console.log(`\n${table(results)}\n\n${closingLine(counts)}`);
process.exitCode = counts.failed === 0 ? 0 : 1;
