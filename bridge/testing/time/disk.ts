import fs from 'node:fs';

/** Whether files take what is written: all of it, only what has its place already, or nothing. */
export type DiskState = 'well' | 'full' | 'read-only';

/** What a test tells the disk of a process. */
export interface DiskOrder {
  readonly kind: 'disk';
  readonly state: DiskState;
}

/** Standard input, output and error are no files on the disk. */
const LAST_STANDARD = 2;

const full = { code: 'ENOSPC', errno: -28, message: 'ENOSPC: no space left on device, write' };
const readOnly = { code: 'EROFS', errno: -30, message: 'EROFS: read-only file system, write' };

/**
 * Lets files of this process take no more room once the disk is called full; what has its place can still be written, as
 * on a real one. A disk that is read-only takes nothing, as when the kernel found an error on it. The embedded database
 * writes with `writeSync` only.
 */
export function installDisk(): (order: DiskOrder) => void {
  let state: DiskState = 'well';
  const { writeSync } = fs;
  const refusal = (file: number, length: number, position: number): typeof full | typeof readOnly | undefined => {
    if (state === 'well' || file <= LAST_STANDARD) return undefined;
    if (state === 'read-only') return readOnly;
    return position + length > fs.fstatSync(file).size ? full : undefined;
  };
  Object.assign(fs, {
    writeSync: (...given: [number, Uint8Array, number, number, number]): number => {
      const [file, , , length, position] = given;
      const refused = refusal(file, length, position);
      if (refused !== undefined) throw Object.assign(new Error(refused.message), refused);
      return writeSync(...given);
    }
  });
  return (order) => {
    state = order.state;
  };
}
