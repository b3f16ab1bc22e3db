import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const MINUTES = 5;

/** A program that a test needs is not there and could not be installed; the message says how to get it. */
export class ProgramMissing extends Error {}

/** @returns where the program is on the PATH; nothing when it is not there */
export function programOnPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a program, or installs Debian's package of it where that is possible: as root, with apt. Elsewhere a person is
 * asked to: a test must not ask for passwords.
 *
 * @param names of the program, the usual one first
 * @param debianPackage that holds it
 * @throws {ProgramMissing} saying how to install it
 */
export function requireProgram(names: readonly string[], debianPackage: string): string {
  const found = (): string | undefined => names.map(programOnPath).find((path) => path !== undefined);
  const there = found();
  if (there !== undefined) return there;
  const complaint = process.getuid?.() === 0 && programOnPath('apt-get') ? install(debianPackage) : '';
  const installed = found();
  if (installed !== undefined) return installed;
  throw new ProgramMissing(
    `\`${names[0] ?? debianPackage}\` is needed and not on the PATH.\n` +
      `  Debian, Ubuntu   sudo apt-get install ${debianPackage}${complaint === '' ? '' : `\n\n${complaint}`}`
  );
}

/** @returns what apt complained of */
function install(debianPackage: string): string {
  const options = {
    encoding: 'utf8',
    timeout: MINUTES * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  } as const;
  const words = ['install', '--yes', '--no-install-recommends', debianPackage];
  if (spawnSync('apt-get', words, options).status === 0) return '';
  // The list of packages may be old, or absent as in most images.
  spawnSync('apt-get', ['update'], options);
  const { status, stderr } = spawnSync('apt-get', words, options);
  return status === 0 ? '' : `apt-get could not install it: ${stderr.trim()}`;
}
