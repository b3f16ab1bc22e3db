import { createHash } from 'crypto';
import { existsSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';

/*
 * What was installed is told by the lockfile's content, not by its time: a checkout or a copy changes the time. The
 * platform counts too, since some packages bring an executable of their own for each.
 */
/** @param {string} root */
function wanted(root) {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** @param {string} root */
const markOf = (root) => join(root, 'node_modules', '.installed-for');

/**
 * Whether `node_modules` holds what the lockfile names.
 *
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function isInstalled(root) {
  return existsSync(markOf(root)) && readFileSync(markOf(root), 'utf8') === wanted(root);
}

/**
 * Notes that `node_modules` now holds what the lockfile names.
 *
 * @param {string} root the project's folder
 */
export function markInstalled(root) {
  if (existsSync(join(root, 'node_modules'))) writeFileSync(markOf(root), wanted(root));
}
