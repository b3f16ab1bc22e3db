/** Checks types in a thread of its own, so that neither the build of the next save nor whoever loads a page waits for it. */
import { Worker } from 'node:worker_threads';
import type { Problem } from './problem.ts';

/** What a check has found, and how long it took (milliseconds). */
export interface TypeReport {
  readonly problems: readonly Problem[];
  readonly took: number;
}

/** A checker that is kept warm. A check that is asked for while another is under way follows it; more are one. */
export class BackgroundTypeCheck {
  readonly #root: string;
  readonly #tell: (report: TypeReport) => void;
  #thread: Worker | undefined;
  #state: 'idle' | 'busy' | 'busy, and asked again' = 'idle';
  #started = 0;

  /**
   * @param root the repository, absolute
   * @param tell is told what a check has found, unless another has been asked for meanwhile
   */
  constructor(root: string, tell: (report: TypeReport) => void) {
    this.#root = root;
    this.#tell = tell;
  }

  /** Checks the files as they are now; what is found is told later. */
  check(): void {
    if (this.#state !== 'idle') {
      this.#state = 'busy, and asked again';
      return;
    }
    this.#state = 'busy';
    this.#started = performance.now();
    this.#thread ??= this.#start();
    this.#thread.postMessage('check');
  }

  /** Ends the thread; a check that is under way is given up. */
  async end(): Promise<void> {
    await this.#thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(new URL('type-check-thread.mjs', import.meta.url), {
      execArgv: [],
      workerData: this.#root
    });
    thread.on('message', (problems: Problem[]) => {
      this.#finish(problems);
    });
    // TypeScript itself has failed. The next check begins from nothing.
    thread.on('error', (error) => {
      this.#thread = undefined;
      this.#finish([{ file: 'lwc-src', message: `The types cannot be checked: ${error.message}` }]);
    });
    return thread;
  }

  #finish(problems: readonly Problem[]): void {
    const isOutdated = this.#state === 'busy, and asked again';
    this.#state = 'idle';
    if (isOutdated) this.check();
    else this.#tell({ problems, took: performance.now() - this.#started });
  }
}
