import { Worker } from 'node:worker_threads';

/** Seconds without a sign of life after which the process is ended. No statement of the queue takes as long. */
const PATIENCE = 60;

/**
 * Ends this process when it no longer does anything, so that whatever supervises it starts it anew. The embedded
 * database answers what it cannot survive, such as a log of its own that it cannot write, with a loop without end in
 * the one thread of the service: nothing in that thread could notice. Nothing is lost, as with any other kill.
 *
 * @param patience seconds
 * @returns what ends the watch
 */
export function watchOverProcess(patience = PATIENCE): () => Promise<void> {
  const signs = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(thread, { eval: true, execArgv: [], workerData: { signs, patience } });
  worker.unref();
  const beat = setInterval(() => Atomics.add(signs, 0, 1), SIGN_EVERY);
  beat.unref();
  return async () => {
    clearInterval(beat);
    await worker.terminate();
  };
}

/** Milliseconds. */
const SIGN_EVERY = 500;

/** Counts its own looks, not the time: a machine that was asleep has done nothing for hours, and is well. */
const thread = `
  const { writeSync } = require('node:fs');
  const { workerData: { signs, patience } } = require('node:worker_threads');
  let [seen, looks] = [Atomics.load(signs, 0), 0];
  setInterval(() => {
    const now = Atomics.load(signs, 0);
    looks = now === seen ? looks + 1 : 0;
    seen = now;
    if (looks < patience) return;
    const msg = 'The bridge has done nothing for ' + patience + ' s and is ended. Its disk may be full or broken.';
    const line = { level: 'fatal', time: new Date().toISOString(), service: 'dograh-bridge', msg };
    writeSync(1, JSON.stringify(line) + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }, 1000);
`;
