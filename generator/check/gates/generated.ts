/** The committed package is what the schema says: nobody edited generated files, nobody forgot to generate. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { finding } from '../findings.ts';
import { runProcess } from '../process/run-process.ts';
import type { Project } from '../project/project.ts';
import { GateCannotRun, type Finding, type Gate, type RuleDescription } from '../types.ts';

const rule: RuleDescription = {
  id: 'generated-drift',
  gate: 'generated',
  what: 'A generated file differs from what the schema makes of it, is missing, or is left over.',
  mend: 'Run npm run generate, and change the schema instead of the file.'
};

interface Drift {
  readonly path: string;
  readonly change: string;
}

/** True for a project that has the generator beside its package. */
export function hasGenerator(project: Project): boolean {
  return existsSync(path.join(project.folder, 'generator', 'cli.ts'));
}

export const generatedGate: Gate = {
  name: 'generated',
  what: 'The package against the schema it is generated from',
  rules: [rule],
  async run(project) {
    if (!hasGenerator(project)) throw new GateCannotRun('this project has no generator', 'Run this gate in the repository itself.');
    const loader = path.join(path.dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist', 'cli.mjs');
    const { status, stdout, stderr } = await runProcess(process.execPath, [loader, path.join('generator', 'cli.ts'), 'generate', '--check', '--json'], project.folder);
    if (status === 0) return [];
    return driftOf(stdout, stderr).map((drift) => asFinding(project, drift));
  }
};

function asFinding(project: Project, { path: file, change }: Drift): Finding {
  return finding(project, rule, { place: { file, line: 1, column: 1 }, message: `the file is ${change}` });
}

/** Reads the generator's answer; an answer that is none is passed on as it is. */
function driftOf(stdout: string, stderr: string): Drift[] {
  try {
    const found = collect(JSON.parse(stdout));
    if (found.length > 0) return found;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new GateCannotRun(`the generator failed: ${(stderr || stdout).trim().slice(0, 1000)}`, 'Run npm run generate -- --check and correct what it reports.');
}

function collect(answer: unknown): Drift[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([change, list]: [string, unknown]) =>
    Array.isArray(list) ? list.flatMap((entry: unknown) => (typeof entry === 'string' ? [{ path: entry, change }] : [])) : []
  );
}
