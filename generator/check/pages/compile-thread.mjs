/**
 * A thread that compiles one bundle after another with the compiler that runs in an org; plain JavaScript, so that Node
 * runs it as it is. The compiler has a folder of its own with its own packages: beside the older engine that runs the
 * tests it would silently compile with that engine's version.
 */
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';

const load = createRequire(new URL('../platform-compiler/package.json', import.meta.url));

/** @type {{ compile: (request: unknown) => Promise<import('./compilation.ts').CompilerAnswer> }} */
const { compile } = load('@lwc/sfdc-lwc-compiler');

parentPort?.on(
  'message',
  async (/** @type {{ id: number, page: import('./compilation.ts').PageSource }} */ { id, page }) => {
    try {
      const { name, files, apiVersion } = page;
      const options = { apiVersion, enableLightningWebSecurityTransforms: true };
      const answer = await compile({ bundle: { namespace: 'c', name, type: 'platform', files, options } });
      const { success, version, diagnostics, metadata } = answer;
      // Only what is asked for crosses the border between the threads; functions in the rest could not.
      parentPort?.postMessage({ id, answer: JSON.parse(JSON.stringify({ success, version, diagnostics, metadata })) });
    } catch (error) {
      parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
    }
  }
);
