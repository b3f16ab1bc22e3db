import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClassCoverage, TestOutcome, TestRun } from './results.ts';

/** What the human output shows besides the failures. */
export interface SummaryOptions {
  /** Every class with its uncovered lines. */
  coverage: boolean;
  /** The debug lines of failed tests. */
  debug: boolean;
  /** What each test uses of the governor limits. */
  limits?: boolean;
  /** Leaves the tests out that passed. */
  quiet?: boolean;
}

const WANTED_COVERAGE = 0.95;

async function sourceLine(project: string, run: TestRun, frame: string): Promise<string | null> {
  const match = /^(?:Class|Trigger)\.([A-Za-z0-9_]+)\S*: line (\d+)/.exec(frame);
  if (!match) return null;
  const [, name = '', line = '0'] = match;
  const known = run.coverage.find((entry) => entry.name === name)?.file;
  const guesses = [known, `force-app/main/default/classes/${name}.cls`].filter((file) => file !== undefined);
  for (const file of guesses) {
    const text = await readFile(join(project, file), 'utf8').catch(() => null);
    if (text !== null) return text.split('\n')[Number(line) - 1]?.trim() ?? null;
  }
  return null;
}

async function describeFailure(test: TestOutcome, run: TestRun, project: string, debug: boolean): Promise<string[]> {
  const frames = test.stack.split('\n').filter(Boolean);
  const lines = [`✗ ${test.class}.${test.method}`, ...(test.message ?? '').split('\n').map((line) => `    ${line}`)];
  for (const [index, frame] of frames.slice(0, 6).entries()) {
    lines.push(`      ${frame}`);
    const source = index === 0 ? await sourceLine(project, run, frame) : null;
    if (source) lines.push(`        > ${source}`);
  }
  if (debug) lines.push(...test.debug.map((line) => `      ${line}`));
  else lines.push(...test.debug.filter((line) => line.startsWith('ERROR|')).map((line) => `      ${line.slice(6)}`));
  return lines;
}

function ranges(lines: number[]): string {
  const parts: string[] = [];
  let start = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (lines[i] === (lines[i - 1] ?? 0) + 1) continue;
    const first = lines[start] ?? 0;
    const last = lines[i - 1] ?? 0;
    parts.push(first === last ? `${first}` : `${first}-${last}`);
    start = i;
  }
  return parts.join(', ');
}

function share(entry: ClassCoverage): number {
  return entry.lines === 0 ? 1 : entry.covered / entry.lines;
}

function coverageLines(run: TestRun, all: boolean): string[] {
  const shown = run.coverage.filter((entry) => entry.lines > 0 && (all || share(entry) < WANTED_COVERAGE));
  return shown.map((entry) => {
    const percent = `${Math.floor(share(entry) * 100)}%`.padStart(4);
    const missed = entry.uncovered.length > 0 ? `  not covered: ${ranges(entry.uncovered)}` : '';
    return `${percent}  ${entry.name} (${entry.covered}/${entry.lines})${missed}`;
  });
}

function limitsOf(test: TestOutcome): string {
  const used = Object.entries(test.limits).filter(([, [count]]) => count > 0);
  return (
    used.map(([name, [count, most]]) => `${name.replaceAll('_', ' ')} ${count}/${most}`).join(', ') || 'no limit used'
  );
}

/** The text a person reads after a run: failures with their Apex line, coverage when asked for, totals. */
export async function summary(run: TestRun, project: string, options: SummaryOptions): Promise<string> {
  const lines = run.compileErrors.map((error) => `${error.file}:${error.line}:${error.column}: ${error.message}`);
  for (const test of run.tests) {
    if (!test.ok) lines.push(...(await describeFailure(test, run, project, options.debug)));
    else if (!options.quiet) lines.push(`✓ ${test.class}.${test.method} (${test.milliseconds} ms)`);
    if (options.limits) lines.push(`    ${limitsOf(test)}`);
  }
  if (options.coverage) lines.push('', ...coverageLines(run, true));
  const statements = run.coverage.reduce((sum, entry) => sum + entry.lines, 0);
  const covered = run.coverage.reduce((sum, entry) => sum + entry.covered, 0);
  const failed = run.tests.filter((test) => !test.ok).length;
  const percent = statements === 0 ? 100 : Math.floor((covered / statements) * 100);
  lines.push(
    '',
    `${run.tests.length - failed} passed, ${failed} failed; ${percent}% of ${statements} statement lines covered`,
    `compiler ${(run.compileMilliseconds / 1000).toFixed(1)} s, tests ${(run.testMilliseconds / 1000).toFixed(1)} s; seed ${run.seed}`
  );
  if (run.compileErrors.length > 0) {
    const files = new Set(run.compileErrors.map((error) => error.file)).size;
    const count = run.compileErrors.length;
    lines.push(
      `${files} ${files === 1 ? 'file does' : 'files do'} not compile: ${count} ${count === 1 ? 'error' : 'errors'} above`
    );
  }
  if (run.tests.length === 0) lines.push('No test matches.');
  return lines.join('\n');
}

function escape(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  // Control characters have no place in XML 1.0.
  return text.replace(/[&<>"]/g, (char) => named[char] ?? char).replace(/[^\t\n\r\u0020-\uFFFD]/g, '?');
}

/** The run as JUnit XML, one test suite a class. */
export function junit(run: TestRun): string {
  const byClass = new Map<string, TestOutcome[]>();
  for (const test of run.tests) byClass.set(test.class, [...(byClass.get(test.class) ?? []), test]);
  const suites = [...byClass].map(([name, tests]) => {
    const failures = tests.filter((test) => !test.ok).length;
    const cases = tests.map((test) => {
      const head = `    <testcase classname="${escape(name)}" name="${escape(test.method)}" time="${test.milliseconds / 1000}"`;
      if (test.ok) return `${head}/>`;
      const message = escape(test.message ?? '');
      return `${head}>\n      <failure message="${message}">${escape(test.stack)}</failure>\n    </testcase>`;
    });
    const open = `  <testsuite name="${escape(name)}" tests="${tests.length}" failures="${failures}">`;
    return [open, ...cases, '  </testsuite>'].join('\n');
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join('\n');
}
