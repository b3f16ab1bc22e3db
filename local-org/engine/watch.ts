import { watch as watchFolder } from 'node:fs';
import { basename } from 'node:path';
import { emitKeypressEvents } from 'node:readline';
import { SetUpError } from '../compiler/java.ts';
import { summary, type SummaryOptions } from './report.ts';
import type { TestOutcome, TestRun } from './results.ts';
import { runTests, type RunOptions } from './run.ts';

/** Editors write a file in several steps. */
const SETTLE_MILLISECONDS = 150;
const WATCHED = /\.(cls|trigger)$|-meta\.xml$|^sfdx-project\.json$|^\.forceignore$/;

/**
 * The tests that a change of some files touches: those that ran a line of a changed class, those of a changed test
 * class, and those that failed. Null stands for all: other files than classes have changed, or a class that is new.
 * @param files paths of the changed files
 * @param last outcomes of earlier runs, with what each test covers
 */
export function touchedBy(files: Iterable<string>, last: readonly TestOutcome[]): string[] | null {
  const changed = new Set<string>();
  for (const file of files) {
    const name = /^(.+)\.(?:cls|trigger)$/.exec(basename(file))?.[1];
    if (name === undefined) return null;
    changed.add(name);
  }
  const known = new Set(last.flatMap((test) => [...Object.keys(test.covered ?? {}), test.class]));
  if ([...changed].some((name) => !known.has(name))) return null;
  const touched = last.filter(
    (test) => !test.ok || changed.has(test.class) || Object.keys(test.covered ?? {}).some((name) => changed.has(name))
  );
  return touched.map((test) => `${test.class}.${test.method}`);
}

function remember(last: readonly TestOutcome[], run: TestRun): TestOutcome[] {
  const name = (test: TestOutcome): string => `${test.class}.${test.method}`;
  const ran = new Set(run.tests.map(name));
  return [...last.filter((test) => !ran.has(name(test))), ...run.tests];
}

/** Collects changes until somebody takes them. */
class Changes {
  private readonly files = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private wake: (() => void) | undefined;

  add(file: string): void {
    this.files.add(file);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.wake?.(), SETTLE_MILLISECONDS);
  }

  /** Waits for changes and takes them; `signal` ends the waiting. */
  async take(signal: AbortSignal): Promise<string[]> {
    if (this.files.size === 0 && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        signal.addEventListener('abort', () => {
          resolve();
        });
      });
    }
    const taken = [...this.files];
    this.files.clear();
    return taken;
  }
}

function listenForKeys(stop: () => void): void {
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (!process.stdin.isTTY) return;
  emitKeypressEvents(process.stdin);
  process.stdin.setRawMode(true);
  process.stdin.on('keypress', (_text: string, key: { name?: string; ctrl?: boolean }) => {
    if (key.name === 'q' || (key.ctrl === true && key.name === 'c')) stop();
  });
}

/** Runs tests, then stays and runs again what each change touches, until q or Ctrl-C is pressed. */
export async function watchTests(project: string, options: RunOptions, shown: SummaryOptions): Promise<void> {
  const stopped = new AbortController();
  const changes = new Changes();
  let last: TestOutcome[] = [];
  const attempt = async (tests: string[] | null): Promise<void> => {
    try {
      const run = await runTests(project, { ...options, ...(tests === null ? {} : { tests }), coverageByTest: true });
      last = remember(last, run);
      const failed = last.filter((test) => !test.ok).length;
      console.log(await summary(run, project, { ...shown, quiet: true }));
      if (failed > 0 && tests !== null) console.log(`${failed} of all ${last.length} tests fail now`);
    } catch (error) {
      if (!(error instanceof SetUpError)) throw error;
      console.log(error.message);
    }
    console.log('\nWaiting for changes; q quits.');
  };
  const watcher = watchFolder(project, { recursive: true }, (_event, file) => {
    const isOurs = file !== null && WATCHED.test(file) && !/(^|[\\/])(node_modules|\.[^\\/]+)[\\/]/.test(file);
    if (isOurs) changes.add(file);
  });
  listenForKeys(() => {
    stopped.abort();
  });
  await attempt(null);
  while (!stopped.signal.aborted) {
    const files = await changes.take(stopped.signal);
    if (files.length === 0) continue;
    console.log(`\nChanged: ${files.join(', ')}`);
    const touched = touchedBy(files, last);
    if (touched?.length === 0) console.log('No test touches that.');
    else await attempt(touched);
  }
  watcher.close();
  if (process.stdin.isTTY) {
    process.stdin.setRawMode(false);
    process.stdin.pause();
  }
}
