/**
 * A thread that checks types, so that neither the build of the next save nor the host of the pages waits for it. Plain
 * JavaScript, since Node starts it as it is; from there on TypeScript is loaded as everywhere else.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { TypeChecker } = await import('./type-check.ts');
const checker = new TypeChecker(String(workerData));

parentPort?.on('message', () => parentPort?.postMessage(checker.check()));
