import fs from 'node:fs';

/** Whether files take what is written: all of it, all of it still, only what has its place already, nothing. */
export type DiskState = 'well' | 'nearly-full' | 'full' | 'read-only';

/** What a test tells the disk of a process. */
export interface DiskOrder {
  readonly kind: 'disk';
  readonly state: DiskState;
}

/** Standard input, output and error are no files on the disk. */
const LAST_STANDARD = 2;
const { O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND } = fs.constants;
const TO_WRITE = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;

const refused = (code: string, words: string, errno: number): Error =>
  Object.assign(new Error(`${code}: ${words}`), { code, errno });

/**
 * Lets files of this process take no more room once the disk is called full; what has its place can still be written, as
 * on a real one. A disk that is nearly full only says so. One that is read-only opens no file to be written and writes
 * to none that is open, as a file system that has met an error of its disk. The embedded database writes with
 * `writeSync` only.
 *
 * @param first how the disk is at first
 */
export function installDisk(first: DiskState): (order: DiskOrder) => void {
  let state = first;
  const { writeSync, openSync } = fs;
  const { statfs } = fs.promises;
  const needsRoom = (file: number, length: number, position: number): boolean =>
    file > LAST_STANDARD && position + length > fs.fstatSync(file).size;
  Object.assign(fs.promises, {
    statfs: async (path: string): Promise<object> => {
      const told = await statfs(path);
      return state === 'nearly-full' ? { bavail: 1_000, bsize: told.bsize } : told;
    }
  });
  Object.assign(fs, {
    openSync: (path: string, flags: number | string = 'r', mode?: number): number => {
      const writes = typeof flags === 'number' ? (flags & TO_WRITE) !== 0 : flags !== 'r';
      if (state === 'read-only' && writes) throw refused('EROFS', `read-only file system, open '${path}'`, -30);
      return openSync(path, flags, mode);
    },
    writeSync: (...given: [number, Uint8Array, number, number, number]): number => {
      const [file, , , length, position] = given;
      if (state === 'full' && needsRoom(file, length, position)) {
        throw refused('ENOSPC', 'no space left on device, write', -28);
      }
      if (state === 'read-only' && file > LAST_STANDARD) throw refused('EROFS', 'read-only file system, write', -30);
      return writeSync(...given);
    }
  });
  return (order) => {
    state = order.state;
  };
}
