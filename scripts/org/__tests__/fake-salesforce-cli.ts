import { jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** How the fake answers commands that begin with these words. */
export interface FakeAnswer {
  readonly to: string;
  readonly result?: unknown;
  /** The message of a failure. */
  readonly fails?: string;
}

export interface ScriptEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

// Every test starts programs, which takes its time on a machine that is busy with other tests.
jest.setTimeout(60_000);

const project = join(import.meta.dirname, '../../..');

/** An `sf` that records how it is called and answers as it is told: success without a result when it is told nothing. */
const source = (folder: string): string => `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const words = process.argv.slice(2);
appendFileSync(${JSON.stringify(join(folder, 'calls'))}, JSON.stringify(words) + '\\n');
const answers = JSON.parse(readFileSync(${JSON.stringify(join(folder, 'answers.json'))}, 'utf8'));
const answer = answers.find(({ to }) => words.join(' ').startsWith(to)) ?? {};
if (answer.fails) {
  console.log(words.includes('--json') ? JSON.stringify({ status: 1, message: answer.fails }) : answer.fails);
  process.exit(1);
}
if (words.includes('--json')) console.log(JSON.stringify({ status: 0, result: answer.result ?? {} }));
`;

/** A folder that stands first on the PATH, with the fake in it. */
export class FakeSalesforceCli {
  readonly folder = mkdtempSync(join(tmpdir(), 'fake-sf-'));

  constructor(...answers: readonly FakeAnswer[]) {
    this.answer(...answers);
    writeFileSync(join(this.folder, 'sf'), source(this.folder));
    chmodSync(join(this.folder, 'sf'), 0o755);
  }

  /** Replaces what the fake answers. */
  answer(...answers: readonly FakeAnswer[]): void {
    writeFileSync(join(this.folder, 'answers.json'), JSON.stringify(answers));
  }

  /** What was called, each call as one line. */
  calls(): readonly string[] {
    const record = join(this.folder, 'calls');
    if (!existsSync(record)) return [];
    const lines = readFileSync(record, 'utf8').trim().split('\n');
    return lines.map((line) => (JSON.parse(line) as string[]).join(' '));
  }

  /** Runs a script of `scripts/org` as npm would, with the fake on its PATH. */
  run(script: string, words: readonly string[] = [], stdin = ''): Promise<ScriptEnd> {
    return runScript(script, words, { PATH: [this.folder, process.env['PATH']].join(delimiter) }, stdin);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs a script where there is no Salesforce CLI and no openssl, only Node. */
export function runWithNothingOnPath(script: string, words: readonly string[] = []): Promise<ScriptEnd> {
  const empty = mkdtempSync(join(tmpdir(), 'empty-path-'));
  return runScript(script, words, { PATH: empty }, '');
}

function runScript(
  script: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  stdin: string
): Promise<ScriptEnd> {
  return new Promise((resolve, reject) => {
    const path = join(dirname(import.meta.dirname), `${script}.ts`);
    const child = spawn(process.execPath, ['--import', 'tsx', path, ...words], {
      cwd: project,
      env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', ...environment }
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? -1, stdout, stderr });
    });
    // A script that reads nothing may be gone before this arrives.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}
