import fs from 'node:fs';

/** Whether files take what is written: all of it, all of it still, only what has its place already. */
export type DiskState = 'well' | 'nearly-full' | 'full';

/** What a test tells the disk of a process. */
export interface DiskOrder {
  readonly kind: 'disk';
  readonly state: DiskState;
}

/** Standard input, output and error are no files on the disk. */
const LAST_STANDARD = 2;

/**
 * Lets files of this process take no more room once the disk is called full; what has its place can still be written, as
 * on a real one. A disk that is nearly full only says so. The embedded database writes with `writeSync` only.
 */
export function installDisk(): (order: DiskOrder) => void {
  let state: DiskState = 'well';
  const { writeSync } = fs;
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
    writeSync: (...given: [number, Uint8Array, number, number, number]): number => {
      const [file, , , length, position] = given;
      if (state === 'full' && needsRoom(file, length, position)) {
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
      }
      return writeSync(...given);
    }
  });
  return (order) => {
    state = order.state;
  };
}
