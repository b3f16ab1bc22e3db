import { expect, test } from '@jest/globals';
import { DiskRoom } from '../disk-room.ts';

/** A disk with so many megabytes left at each look. */
function diskWith(...megabytes: number[]): { room: DiskRoom; pass: (milliseconds: number) => void } {
  let now = 0;
  const statfs = (): Promise<{ bavail: number; bsize: number }> =>
    Promise.resolve({ bavail: (megabytes.shift() ?? 0) * 256, bsize: 4_096 });
  return {
    room: new DiskRoom('/data', { statfs, now: () => now }),
    pass: (milliseconds) => {
      now += milliseconds;
    }
  };
}

test('a disk with enough left takes what is new', async () => {
  await expect(diskWith(48).room.ensure()).resolves.toBeUndefined();
});

test('one that is nearly full takes nothing, and says how much is left', async () => {
  await expect(diskWith(47).room.ensure()).rejects.toThrow('The disk of /data has 47 MB left');
});

test('it is asked again after a second, not for each event', async () => {
  const { room, pass } = diskWith(20, 500);
  await expect(room.ensure()).rejects.toThrow('20 MB left');
  pass(999);
  await expect(room.ensure()).rejects.toThrow('20 MB left');
  pass(1);
  await expect(room.ensure()).resolves.toBeUndefined();
});
