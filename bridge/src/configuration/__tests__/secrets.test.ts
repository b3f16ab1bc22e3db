import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../testing/running-bridge.ts';
import { Secrets } from '../secrets.ts';

let space: Awaited<ReturnType<typeof temporaryFolder>>;
let now = 0;

beforeAll(async () => {
  space = await temporaryFolder();
});
afterAll(() => space.remove());

const write = (file: string, text: string, modified: number): void => {
  writeFileSync(file, text);
  utimesSync(file, modified, modified);
};

describe('secrets', () => {
  test('stand in a variable or in a file, without the line end of the file', () => {
    const file = join(space.folder, 'given');
    write(file, 'from a file\n', 1);
    const secrets = new Secrets({ ADMIN_TOKEN: 'from a variable', SALESFORCE_PRIVATE_KEY_FILE: file });
    expect(secrets.get('ADMIN_TOKEN')).toBe('from a variable');
    expect(secrets.get('SALESFORCE_PRIVATE_KEY')).toBe('from a file');
    expect(secrets.get('SALESFORCE_SIGNING_SECRET')).toBeUndefined();
  });

  test('may have an empty file, which is a place for the next one', () => {
    const file = join(space.folder, 'next');
    write(file, '', 1);
    const secrets = new Secrets({ SALESFORCE_NEXT_PRIVATE_KEY_FILE: file }, () => now);
    expect(secrets.get('SALESFORCE_NEXT_PRIVATE_KEY')).toBeUndefined();
    write(file, 'key', 2);
    now += 10_000;
    expect(secrets.get('SALESFORCE_NEXT_PRIVATE_KEY')).toBe('key');
  });

  test('are read again when their file has changed, and last when it is away or empty', () => {
    const file = join(space.folder, 'rotated');
    write(file, 'old', 1);
    const secrets = new Secrets({ WEBHOOK_SECRETS_FILE: file }, () => now);
    for (const change of [
      (): void => {
        write(file, 'old new', 2);
      },
      (): void => {
        write(file, '', 3);
      },
      (): void => {
        rmSync(file);
      }
    ]) {
      change();
      now += 10_000;
      expect(secrets.list('WEBHOOK_SECRETS')).toEqual(['old', 'new']);
    }
  });

  test('that cannot be had are named, all at once', () => {
    const wrong = { ADMIN_TOKEN: 'x', ADMIN_TOKEN_FILE: 'y', WEBHOOK_SECRETS_FILE: join(space.folder, 'nowhere') };
    expect(() => new Secrets(wrong)).toThrow(
      expect.objectContaining({
        problems: [
          expect.stringMatching(/^WEBHOOK_SECRETS_FILE names .*nowhere, which cannot be read: ENOENT$/),
          'ADMIN_TOKEN and ADMIN_TOKEN_FILE are both given; keep one of them'
        ]
      })
    );
  });
});
