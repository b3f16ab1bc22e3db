import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ScriptEnd } from '../npm/run-script.ts';
import { nameOf, type Counts, type Stage, type StageResult } from './stage.ts';

/** Runs one npm script to its end. */
export type RunScript = (script: string, scriptArguments: readonly string[], minutes: number) => Promise<ScriptEnd>;

/**
 * Runs one stage and counts what it found. A stage that fails in any way is a result, never an exception.
 *
 * @param stage what to run
 * @param folder where reports are kept
 * @param run how to run an npm script
 */
export async function runStage(stage: Stage, folder: string, run: RunScript): Promise<StageResult> {
  const file = join(folder, `${nameOf(stage).replaceAll(/\W+/g, '-')}.json`);
  const started = performance.now();
  const outcome = await outcomeOf(stage, file, run);
  return { stage, seconds: (performance.now() - started) / 1000, ...outcome };
}

type Outcome = Pick<StageResult, 'counts' | 'problem'>;

async function outcomeOf(stage: Stage, file: string, run: RunScript): Promise<Outcome> {
  // What an earlier run left behind must not be taken for this run's report.
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const reportArguments = stage.report?.argumentsFor(file) ?? [];
  try {
    const end = await run(stage.script, [...(stage.arguments ?? []), ...reportArguments], stage.minutes);
    return judge(stage, file, end);
  } catch (error) {
    return oneFailure(`it could not be started: ${messageOf(error)}`);
  }
}

function judge(stage: Stage, file: string, { code, timedOut }: ScriptEnd): Outcome {
  if (timedOut) return oneFailure(`stopped after ${stage.minutes} minutes`);
  const reported = stage.report && existsSync(file) ? countsIn(file, stage.report.read) : undefined;
  if (typeof reported === 'string') return oneFailure(reported);
  if (reported === undefined || reported.passed + reported.failed === 0) {
    if (code !== 0) return oneFailure(`exit code ${code ?? 'none'}`);
    return stage.report ? oneFailure('it ran nothing') : { counts: { passed: 1, failed: 0 } };
  }
  if (code !== 0 && reported.failed === 0) {
    return { counts: { ...reported, failed: 1 }, problem: `exit code ${code ?? 'none'} though nothing failed` };
  }
  return { counts: reported };
}

function countsIn(file: string, read: (report: unknown) => Counts): Counts | string {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return `its report ${file} cannot be read: ${messageOf(error)}`;
  }
}

const oneFailure = (problem: string): Outcome => ({ counts: { passed: 0, failed: 1 }, problem });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
