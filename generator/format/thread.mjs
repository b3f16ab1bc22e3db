/** A thread that formats one text after another as the main thread asks; plain JavaScript, so that Node runs it as it is. */
import { parentPort } from 'node:worker_threads';
import { format } from 'prettier';

/**
 * @typedef {object} Task
 * @property {number} id
 * @property {string} text
 * @property {import('prettier').Options} options
 */

parentPort?.on('message', async (/** @type {Task} */ { id, text, options }) => {
  try {
    parentPort?.postMessage({ id, formatted: await format(text, options) });
  } catch (error) {
    parentPort?.postMessage({ id, refused: error instanceof Error ? error.message : String(error) });
  }
});
