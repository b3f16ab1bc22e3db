import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SetUpError } from '../compiler/java.ts';

const run = promisify(execFile);
const MUCH = 64 * 1024 * 1024;

/**
 * Reads which lines a unified diff without context adds or changes.
 * @returns the lines as `path:line`, paths as the diff names them
 */
export function linesOfDiff(diff: string): string[] {
  const lines: string[] = [];
  let file = '';
  for (const text of diff.split('\n')) {
    const name = /^\+\+\+ b\/(.+)$/.exec(text);
    if (name) file = name[1] ?? '';
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(text);
    if (!hunk) continue;
    const [first, count] = [Number(hunk[1]), Number(hunk[2] ?? 1)];
    for (let line = first; line < first + count; line++) lines.push(`${file}:${line}`);
  }
  return lines;
}

/**
 * Lines of Apex files that differ from a revision of git, uncommitted changes included.
 * @throws SetUpError when git does not know the revision
 */
export async function changedLines(project: string, revision: string): Promise<string[]> {
  const args = ['diff', '--unified=0', '--relative', '--no-ext-diff', revision, '--', '*.cls', '*.trigger'];
  try {
    const { stdout } = await run('git', args, { cwd: project, maxBuffer: MUCH });
    return linesOfDiff(stdout);
  } catch (error) {
    const why =
      error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : String(error);
    throw new SetUpError(`git cannot compare with "${revision}": ${why}`);
  }
}
