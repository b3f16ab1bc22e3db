import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Holds nothing of use: it is written to find out whether files of the folder can be. */
const PROBE = 'can-be-written';
/** PostgreSQL starts with this file. It belongs to whoever made the database, as all of its files do. */
const CONTROL_FILE = join('queue', 'global', 'pg_control');

/** The folder cannot hold the queue: which folder, why, and how to mend it. */
export class StoreError extends Error {
  constructor(folder: string, why: string, mend: string, cause: unknown) {
    const otherwise = 'or set DATA_DIRECTORY to another folder';
    super(`The queue cannot be kept in ${resolve(folder)}: ${why}. ${mend}, ${otherwise}.`, { cause });
    this.name = 'StoreError';
  }
}

const readOnly = ['its file system is read-only', 'Mount it so that it can be written'] as const;
const forbidden = ['the user of the bridge may not write there', 'Give the folder to that user (chown -R)'] as const;
const noFolder = ['this is no folder, or a part of its path is none', 'Move that file away'] as const;
const full = ['its disk is full', 'Make room'] as const;

const causes: Readonly<Record<string, readonly [why: string, mend: string]>> = {
  EROFS: readOnly,
  EACCES: forbidden,
  EPERM: forbidden,
  ENOTDIR: noFolder,
  EEXIST: noFolder,
  ENOSPC: full,
  EDQUOT: full,
  ENOENT: ['it is not there, and cannot be made', 'Make it, or mount it'],
  EIO: ['its disk does not work', 'Look at the log of the machine and replace the disk']
};

function storeError(folder: string, error: unknown): StoreError {
  const [why, mend] = causes[(error as NodeJS.ErrnoException).code ?? ''] ?? [
    'its files cannot be written',
    'Mend what the system says'
  ];
  return new StoreError(folder, why, mend, error);
}

/**
 * Makes the folder of the embedded database if there is none, and looks whether its files can be written.
 *
 * @throws {StoreError} when it cannot hold the queue
 */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    ensureOwn(join(folder, CONTROL_FILE));
  } catch (error) {
    throw storeError(folder, error);
  }
  ensureWritable(folder);
}

/**
 * Looks whether files of the folder can be written at this moment, by writing one byte in its place: that needs no room,
 * so that a disk that is full but for the reserve is well.
 *
 * @throws {StoreError} when they cannot
 */
export function ensureWritable(folder: string): void {
  try {
    const file = openSync(join(folder, PROBE), constants.O_WRONLY | constants.O_CREAT, 0o600);
    try {
      writeSync(file, Buffer.of(0), 0, 1, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw storeError(folder, error);
  }
}

/** @throws an error of the system when the file is there and may not be written */
function ensureOwn(file: string): void {
  try {
    closeSync(openSync(file, 'r+'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
