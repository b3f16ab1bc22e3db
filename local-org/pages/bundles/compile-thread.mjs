/** A thread that compiles bundles with the compiler of an org, so that the host goes on answering meanwhile. */
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';

const load = createRequire(new URL('../../../generator/check/platform-compiler/package.json', import.meta.url));

/** @type {{ compile: (request: unknown) => Promise<import('./compiler.ts').CompilerResult> }} */
const { compile } = load('@lwc/sfdc-lwc-compiler');

parentPort?.on('message', async (/** @type {{ id: number, request: unknown }} */ { id, request }) => {
  try {
    const { success, diagnostics, results } = await compile(request);
    const code = results?.[0]?.code ?? '';
    parentPort?.postMessage({
      id,
      result: { success, results: [{ code }], diagnostics: JSON.parse(JSON.stringify(diagnostics)) }
    });
  } catch (error) {
    parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});
