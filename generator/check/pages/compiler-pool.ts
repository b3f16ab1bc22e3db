/** Threads that compile pages. They are kept for the next request and never keep the process alive. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CompilerAnswer, PageSource } from './compilation.ts';

interface Waiting {
  readonly resolve: (answer: CompilerAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Loading the compiler takes as long as compiling this many pages. */
const worthAnotherThread = 8;
const mostThreads = 4;

const threads: CompilerThread[] = [];

/**
 * Compiles pages, in the order given.
 *
 * @throws {Error} when the compiler breaks down, which is no fault of a page it merely refuses
 */
export async function compilePages(pages: readonly PageSource[]): Promise<CompilerAnswer[]> {
  const wanted = Math.min(availableParallelism(), mostThreads, Math.ceil(pages.length / worthAnotherThread));
  while (threads.length < wanted) threads.push(new CompilerThread());
  const answers: CompilerAnswer[] = [];
  let next = 0;
  const work = async (thread: CompilerThread): Promise<void> => {
    for (let index = next++; index < pages.length; index = next++) {
      answers[index] = await thread.compile(pages[index] as PageSource);
    }
  };
  await Promise.all(threads.slice(0, Math.max(1, wanted)).map(work));
  return answers;
}

class CompilerThread {
  readonly #worker = new Worker(new URL('compile-thread.mjs', import.meta.url), {
    execArgv: [],
    // In CI the compiler would put colours into its messages, which are read here.
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
  });
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  constructor() {
    this.#worker.unref();
    this.#worker.on('message', ({ id, answer, failure }: { id: number; answer?: CompilerAnswer; failure?: string }) => {
      const waiting = this.#settle(id);
      if (answer) waiting?.resolve(answer);
      else waiting?.reject(new Error(`the page compiler broke down: ${failure ?? 'it gave no answer'}`));
    });
    this.#worker.on('error', (error) => {
      threads.splice(threads.indexOf(this), 1);
      for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(error);
    });
  }

  compile(page: PageSource): Promise<CompilerAnswer> {
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage({ id, page });
    });
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker.unref();
    return waiting;
  }
}
