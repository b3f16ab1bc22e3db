/*
 * Makes `npm start` and `npm test` work on a fresh clone: looks for Node and Java, installs the packages when they are
 * missing or the lockfile has changed since. Says nothing when there is nothing to do.
 */
import { dirname, resolve } from 'path';
import { fileURLToPath } from 'url';
import { findJava } from './find-java.mjs';
import { install } from './install.mjs';
import { isInstalled, markInstalled } from './installed-mark.mjs';
import { javaProblem, nodeProblem } from './requirements.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

async function ensureInstalled() {
  const missing = [nodeProblem(process.version), javaProblem(findJava())].filter(Boolean);
  if (missing.length > 0) return `${missing.join('\n\n')}\n\nThen run the same command again.`;
  if (isInstalled(root)) return undefined;
  const problem = await install(root, (line) => console.log(line));
  if (problem !== undefined) {
    return `The packages could not be installed. npm said:\n\n${problem}\n\nMend that, then run the same command again.`;
  }
  markInstalled(root);
  return undefined;
}

ensureInstalled().then(
  (problem) => {
    if (problem === undefined) return;
    console.error(`\n${problem}\n`);
    process.exitCode = 1;
  },
  (error) => {
    console.error(`\nThe setup could not be checked: ${error.message}\n`);
    process.exitCode = 1;
  }
);
