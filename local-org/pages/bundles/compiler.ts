import { Worker } from 'node:worker_threads';

export interface Diagnostic {
  filename?: string;
  message: string;
  location?: { line?: number };
}

export interface CompilerResult {
  success: boolean;
  diagnostics: Diagnostic[];
  /** Absent when the compiler refuses the bundle. */
  results?: { code: string }[];
}

interface Waiting {
  done: (result: CompilerResult) => void;
  fail: (error: Error) => void;
}

interface Answer {
  id: number;
  result?: CompilerResult;
  failure?: string;
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

function take({ id, result, failure }: Answer): void {
  const asked = waiting.get(id);
  waiting.delete(id);
  // Nobody waits any more: the process may end.
  if (waiting.size === 0) worker?.unref();
  if (result) asked?.done(result);
  else asked?.fail(new Error(`The page compiler broke down: ${failure ?? 'it gave no answer'}`));
}

function start(): Worker {
  // The thread is plain JavaScript: it must not load what runs TypeScript in this one.
  const started = new Worker(new URL('compile-thread.mjs', import.meta.url), {
    execArgv: [],
    // In CI the compiler would put colours into its messages, which are read here.
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
  });
  started.on('message', take);
  started.on('error', (error) => {
    worker = undefined;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  });
  return started;
}

/** Hands a request to the platform's compiler, one after another, in a thread of its own. */
export async function compile(request: unknown): Promise<CompilerResult> {
  // Starting it takes a second: not before a bundle has changed.
  worker ??= start();
  worker.ref();
  const thread = worker;
  return new Promise((done, fail) => {
    const id = ++last;
    waiting.set(id, { done, fail });
    thread.postMessage({ id, request });
  });
}
