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

const refused: RuleDescription = {
  id: 'schema-refused',
  gate: 'generated',
  what: 'The generator refuses the schema, so nothing can be compared.',
  mend: 'Run npm run generate and mend what it reports.'
};

interface Answer {
  readonly diagnostics?: readonly {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    readonly severity: string;
  }[];
  readonly changes?: readonly { readonly kind: string; readonly path: string }[];
}

const sentences: Readonly<Record<string, string>> = {
  added: 'the schema has this file, the folder does not',
  changed: 'the file differs from what the schema makes of it',
  removed: 'the file is left over: the schema no longer makes it'
};

/** True for a project that has the generator beside its package. */
export function hasGenerator(project: Project): boolean {
  return existsSync(path.join(project.folder, 'generator', 'cli.ts'));
}

export const generatedGate: Gate = {
  name: 'generated',
  what: 'The package against the schema it is generated from',
  rules: [rule, refused],
  async run(project) {
    if (!hasGenerator(project))
      throw new GateCannotRun('this project has no generator', 'Run this gate in the repository itself.');
    const loader = path.join(
      path.dirname(createRequire(import.meta.url).resolve('tsx/package.json')),
      'dist',
      'cli.mjs'
    );
    const { status, stdout, stderr } = await runProcess(
      process.execPath,
      [loader, path.join('generator', 'cli.ts'), 'generate', '--check', '--json'],
      project.folder
    );
    if (status === 0) return [];
    return answerOf(stdout, stderr, project);
  }
};

/** Reads the generator's answer as findings. */
function answerOf(stdout: string, stderr: string, project: Project): Finding[] {
  const { diagnostics = [], changes = [] } = parse(stdout, stderr);
  const top = { line: 1, column: 1 };
  const drift = changes.map(({ kind, path: file }) =>
    finding(project, rule, { place: { file, ...top }, message: sentences[kind] ?? kind })
  );
  const problems = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, hint }) =>
      finding(project, refused, {
        place: { file: 'generator/schema', ...top },
        message: `${code}: ${message}`,
        mend: hint
      })
    );
  if (drift.length + problems.length > 0) return [...problems, ...drift];
  throw new GateCannotRun(
    `the generator failed: ${(stderr || stdout).trim().slice(0, 1000)}`,
    'Run npm run generate -- --check.'
  );
}

function parse(stdout: string, stderr: string): Answer {
  try {
    return JSON.parse(stdout) as Answer;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new GateCannotRun(
      `the generator failed: ${(stderr || stdout).trim().slice(0, 1000)}`,
      'Run npm run generate -- --check.'
    );
  }
}
