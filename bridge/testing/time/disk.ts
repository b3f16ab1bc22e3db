import fs from 'node:fs';

/** What a test tells the disk of a process. */
export interface DiskOrder {
  readonly kind: 'disk';
  readonly isFull: boolean;
}

/** Standard input, output and error are no files on the disk. */
const LAST_STANDARD = 2;

/**
 * Lets files of this process take no more room once the disk is called full; what has its place can still be written, as
 * on a real one. The embedded database writes with `writeSync` only.
 */
export function installDisk(): (order: DiskOrder) => void {
  let isFull = false;
  const { writeSync } = fs;
  const needsRoom = (file: number, length: number, position: number): boolean =>
    file > LAST_STANDARD && position + length > fs.fstatSync(file).size;
  Object.assign(fs, {
    writeSync: (...given: [number, Uint8Array, number, number, number]): number => {
      const [file, , , length, position] = given;
      if (isFull && needsRoom(file, length, position)) {
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
      }
      return writeSync(...given);
    }
  });
  return (order) => {
    isFull = order.isFull;
  };
}
