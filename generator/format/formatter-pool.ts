import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { format, type Options } from 'prettier';

/** What became of a text: its new form, or why its language refuses it. */
export type Outcome = { readonly formatted: string } | { readonly refused: string };

/** Formats a text as Prettier does. */
export type Formatter = (text: string, options: Options) => Promise<Outcome>;

/** Starting threads, each with a Prettier of its own, pays from this many texts on. */
const worthThreads = 60;

/** More threads than this gain nothing: what one of them formats is small. */
const mostThreads = 8;

/** Texts on their way in one thread: while Apex is parsed, which a process of its own does, others are printed. */
const perThread = 3;

/**
 * Lends formatters for a number of texts: threads when there is much to do and more than one core to do it, else
 * Prettier in this thread. As many texts may be formatted at the same time as there are formatters; those of one thread
 * stand side by side.
 *
 * @throws {Error} when a thread breaks down, which is no fault of any text
 */
export async function withFormatters<Result>(
  texts: number,
  use: (formatters: readonly Formatter[]) => Promise<Result>
): Promise<Result> {
  const size = texts < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads);
  if (size === 1) {
    return use(Array.from({ length: perThread + 1 }, () => formatHere));
  }
  const threads = Array.from({ length: size }, () => new FormatterThread());
  try {
    const formatters = threads.map(
      (thread): Formatter =>
        (text, options) =>
          thread.format(text, options)
    );
    return await use(formatters.flatMap((formatter) => Array.from({ length: perThread }, () => formatter)));
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

async function formatHere(text: string, options: Options): Promise<Outcome> {
  try {
    return { formatted: await format(text, options) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

interface Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

class FormatterThread {
  readonly #worker = new Worker(new URL('thread.mjs', import.meta.url), { execArgv: [] });
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  constructor() {
    this.#worker.on('message', ({ id, ...outcome }: Outcome & { readonly id: number }) => {
      this.#waiting.get(id)?.resolve(outcome);
      this.#waiting.delete(id);
    });
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.values()) {
        reject(new Error(`A formatting thread broke down: ${error.message}`, { cause: error }));
      }
    });
  }

  format(text: string, options: Options): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, text, options });
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
