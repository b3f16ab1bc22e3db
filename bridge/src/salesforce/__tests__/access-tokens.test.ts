import { beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { AccessTokens } from '../access-tokens.ts';
import type { AccessToken, Login } from '../login.ts';

const old: Login = { clientId: 'old', privateKey: 'old' };
const next: Login = { clientId: 'next', privateKey: 'next' };
let logins: Login[];
let asked: string[];
let outcomes: string[];
let refused: string[];
let now: number;
let tokens: AccessTokens;

beforeEach(() => {
  [logins, asked, outcomes, refused, now] = [[old], [], [], [], 0];
  tokens = new AccessTokens({
    logins: () => logins,
    logIn: async ({ clientId }): Promise<AccessToken> => {
      asked.push(clientId);
      await sleep(5);
      if (refused.includes(clientId)) throw new Error(`${clientId} is refused`);
      return { token: `token ${asked.length}`, instanceUrl: 'https://example.my.salesforce.com' };
    },
    now: () => now,
    onLogin: (outcome) => outcomes.push(outcome)
  });
});

describe('access tokens', () => {
  test('are got once for a thousand who ask at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 1_000 }, () => tokens.get()));
    expect(new Set(all.map(({ token }) => token))).toEqual(new Set(['token 1']));
    expect(asked).toHaveLength(1);
  });

  test('are got anew once when they end, however many notice', async () => {
    const ended = await tokens.get();
    await Promise.all(
      Array.from({ length: 100 }, async () => {
        tokens.invalidate(ended);
        await tokens.get();
      })
    );
    expect(asked).toHaveLength(2);
  });

  test('are not given up because of one that ended before', async () => {
    const ended = await tokens.get();
    tokens.invalidate(ended);
    const fresh = await tokens.get();
    tokens.invalidate(ended);
    expect(await tokens.get()).toBe(fresh);
  });

  test('are got anew before they can have ended', async () => {
    await tokens.get();
    now = 15 * 60_000;
    await tokens.get();
    expect(asked).toHaveLength(2);
  });

  test('come from the next key while the old one is refused, and the other way round', async () => {
    logins = [old, next];
    refused = ['old'];
    await tokens.get();
    expect(asked).toEqual(['old', 'next']);
    expect(outcomes).toEqual(['refused', 'granted']);
  });

  test('that nobody gives are asked for again, but not at once: a refusal holds for some seconds', async () => {
    refused = ['old'];
    await expect(tokens.get()).rejects.toThrow('old is refused');
    refused = [];
    now += 4_999;
    await expect(tokens.get()).rejects.toThrow('old is refused');
    expect(asked).toHaveLength(1);
    now += 1;
    expect(await tokens.get()).toMatchObject({ token: 'token 2' });
  });
});
