import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TakenRequest } from '../dograh/http/request-log.ts';

/** Variable by which the processes of the journeys learn what runs where. */
export const SETTING = 'E2E_SETTING';

/** What runs where. */
export interface Setting {
  readonly pages: string;
  readonly org: string;
  readonly bridge: string;
  readonly dograh: string;
  readonly dograhKey: string;
  readonly bridgeLog: string;
  /** A Salesforce campaign of 60 people. */
  readonly campaignId: string;
  /** Leads, then contacts. */
  readonly recordIds: readonly string[];
}

/** @throws {Error} outside of `npm run test:e2e` */
export function setting(): Setting {
  const given = process.env[SETTING];
  if (given === undefined) throw new Error('Nothing is running. Start the journeys with `npm run test:e2e`.');
  return JSON.parse(given) as Setting;
}

async function simulator(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${setting().dograh}/simulator${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  });
  if (!response.ok) throw new Error(`${method} /simulator${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** What the simulated Dograh does for a journey. */
export const dograh = {
  /** Lives through so many seconds at once; webhooks that become due are delivered before this ends. */
  advance: (seconds: number): Promise<unknown> => simulator('POST', '/clock', { advanceSeconds: seconds }),
  /** Brings its clock, where it is behind, to so many seconds before now. */
  catchUp: async (secondsAgo: number): Promise<void> => {
    const { now } = (await simulator('GET', '/clock')) as { now: string };
    await dograh.advance(Math.max(0, (Date.now() - Date.parse(now)) / 1_000 - secondsAgo));
  },
  fault: (fault: object): Promise<unknown> => simulator('POST', '/faults', fault),
  mend: (): Promise<unknown> => simulator('DELETE', '/faults'),
  circumstances: (changes: object): Promise<unknown> => simulator('PATCH', '/circumstances', changes),
  /** The newest requests to its API, oldest first. */
  requests: async (): Promise<readonly TakenRequest[]> => (await simulator('GET', '/requests')) as TakenRequest[],
  history: (): Promise<string> => simulator('GET', '/history').then((history) => JSON.stringify(history)),
  /** A page of its API, as any program with the key sees it. */
  api: async (path: string): Promise<unknown> => {
    const { dograh: url, dograhKey } = setting();
    return (await fetch(`${url}/api/v1${path}`, { headers: { 'X-API-Key': dograhKey } })).json();
  }
};

/** @returns the lines of the bridge's log that hold a text */
export async function bridgeLines(text: string): Promise<string[]> {
  return (await readFile(setting().bridgeLog, 'utf8')).split('\n').filter((line) => line.includes(text));
}

/**
 * Waits until something is so: events, jobs and streams take their time.
 *
 * @throws {Error} when it is not so within a minute
 */
export async function until<Value>(what: string, look: () => Promise<Value | undefined | false>): Promise<Value> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await sleep(200);
  }
  throw new Error(`Still not so after a minute: ${what}`);
}
