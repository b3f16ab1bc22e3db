import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../../testing/running-bridge.ts';
import { openDatabase } from '../database.ts';
import { openEmbedded } from '../embedded-database.ts';
import { lockFolder } from '../folder-lock.ts';
import { ensureWritable, prepareFolder, StoreError } from '../store-folder.ts';

jest.setTimeout(60_000);

/** Somebody who owns nothing here. */
const NOBODY = 65_534;

let space: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  space = await temporaryFolder();
  // Whoever this process becomes is to find the way in.
  await chmod(space.folder, 0o755);
});

afterAll(() => space.remove());

const place = (name: string): string => join(space.folder, name);

/** Permission bits do not count for root: it goes on as somebody for whom they do. */
async function withoutPrivileges<Result>(act: () => Promise<Result>): Promise<Result> {
  const user = process.geteuid?.();
  if (user === 0) process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    if (user === 0) process.seteuid?.(0);
  }
}

/** What is said of a folder that cannot hold the queue. */
async function refusal(folder: string): Promise<string> {
  const error: unknown = await withoutPrivileges(() => prepareFolder(folder)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  return (error as StoreError).message;
}

describe('a folder that cannot hold the queue is named, with the cause and the mend, when', () => {
  const otherwise = 'or set DATA_DIRECTORY to another folder.';

  test('a file stands in its place', async () => {
    await writeFile(place('file'), '');
    const said = await refusal(place('file'));
    expect(said).toContain(`The queue cannot be kept in ${place('file')}: this is no folder`);
    expect(said).toContain(`Move that file away, ${otherwise}`);
  });

  test('a part of its path is a file', async () => {
    const said = await refusal('/dev/null/data');
    expect(said).toContain(
      'The queue cannot be kept in /dev/null/data: this is no folder, or a part of its path is none.'
    );
    expect(said).toContain(`Move that file away, ${otherwise}`);
  });

  test('it cannot be made, or may not be written', async () => {
    await mkdir(place('closed'));
    await chmod(place('closed'), 0o555);
    for (const folder of [place('closed'), place('closed/data')]) {
      const said = await refusal(folder);
      expect(said).toContain(`The queue cannot be kept in ${folder}: the user of the bridge may not write there.`);
      expect(said).toContain(`Give the folder to that user (chown -R), ${otherwise}`);
    }
  });

  test('its files belong to somebody else', async () => {
    await mkdir(place('taken/queue/global'), { recursive: true });
    await chmod(place('taken'), 0o777);
    await writeFile(place('taken/queue/global/pg_control'), '', { mode: 0o444 });
    expect(await refusal(place('taken'))).toContain('the user of the bridge may not write there');
  });
});

test('a folder that is there no longer is named as well', async () => {
  await prepareFolder(place('gone'));
  await rm(place('gone'), { recursive: true });
  expect(() => {
    ensureWritable(place('gone'));
  }).toThrow('it is not there, and cannot be made. Make it, or mount it');
});

test('a place for the lock that may not be written is named, and is no other bridge', async () => {
  await expect(lockFolder(place('unlocked'), place('nowhere'))).rejects.toThrow(
    `The lock of ${place('unlocked')} cannot be made in ${place('nowhere')}. Let the user of the bridge write to`
  );
});

describe('the embedded database', () => {
  test("is nothing until it is whole: a process that was killed while it made one is in nobody's way", async () => {
    const folder = place('half');
    const seen: string[][] = [];
    const createHalf = async (files: string): Promise<never> => {
      await mkdir(files, { recursive: true });
      seen.push(await readdir(files));
      await writeFile(join(files, 'PG_VERSION'), '17\n');
      throw new Error('killed');
    };
    for (let time = 0; time < 2; time += 1) {
      await expect(openEmbedded(folder, () => undefined, createHalf)).rejects.toThrow(
        'the database in it cannot be opened'
      );
      expect(await readdir(folder)).not.toContain('queue');
    }
    expect(seen).toEqual([[], []]);
  });

  test('that is damaged is named, with what to do', async () => {
    await mkdir(place('damaged/queue'), { recursive: true });
    await writeFile(place('damaged/queue/PG_VERSION'), '17\n');
    await expect(openDatabase({ folder: place('damaged') }, () => undefined)).rejects.toThrow(
      /The queue cannot be kept in .*damaged: the database in it cannot be opened\. If its disk is well it is damaged/
    );
  });
});
