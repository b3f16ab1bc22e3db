import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';

const run = (command: string, ...words: string[]): void => {
  execFileSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'] });
};

/** A small disk of a test's own, in a file. Mounting needs root, and Linux. */
export interface MountedDisk {
  /** Makes it read-only under whoever writes to it, as the file system itself does when it meets an error. */
  fail(): void;
  /** Mounts it anew, for nobody to write to or for everybody. Nobody may use it meanwhile. */
  remount(how: 'ro' | 'rw'): void;
  unmount(): void;
}

/**
 * Makes a disk and mounts it in a folder.
 *
 * @param file where its contents are kept
 * @throws {Error} when this machine does not allow it
 */
export async function mountDisk(file: string, folder: string, megabytes = 192): Promise<MountedDisk> {
  await mkdir(folder, { recursive: true });
  run('truncate', '--size', `${megabytes}M`, file);
  run('mkfs.ext4', '-q', '-F', file);
  const mount = (how: 'ro' | 'rw'): void => {
    run('mount', '-o', `loop,${how}`, file, folder);
  };
  const unmount = (): void => {
    run('umount', folder);
  };
  mount('rw');
  return {
    fail: () => {
      run('mount', '-o', 'remount,abort', folder);
    },
    remount: (how) => {
      unmount();
      mount(how);
    },
    unmount
  };
}
