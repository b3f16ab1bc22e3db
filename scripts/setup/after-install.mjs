/*
 * npm runs this after every `npm ci` and `npm install` (the `prepare` script): notes what is installed, and lets Git
 * check what is committed. A machine without Git or without husky, and CI, lose nothing but that check.
 */
import { existsSync } from 'fs';
import { dirname, join, resolve } from 'path';
import { fileURLToPath } from 'url';
import { markInstalled } from './installed-mark.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

markInstalled(root);
if (!process.env['CI'] && existsSync(join(root, '.git')) && existsSync(join(root, 'node_modules', 'husky'))) {
  import('husky').then(({ default: husky }) => {
    const problem = husky();
    if (problem) console.log(`Commits will not be checked by Git hooks: ${problem}`);
  });
}
