import autocannon, { type Result } from 'autocannon';
import { randomUUID } from 'node:crypto';
import { callEnded, WEBHOOK_SECRET } from '../testing/running-bridge.ts';

/** What many connections at once have met. */
export interface Load {
  readonly connections: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Requests that were not answered with 2xx. */
  readonly failed: number;
}

/**
 * Posts webhooks, each of another call, as fast as they are answered.
 *
 * @param seconds how long
 */
export async function load(addresses: readonly string[], connections: number, seconds: number): Promise<Load> {
  const each = Math.ceil(connections / addresses.length);
  const times: number[] = [];
  const results = await Promise.all(addresses.map((address) => one(address, each, seconds, times)));
  const sum = (count: (result: Result) => number): number =>
    results.map(count).reduce((left, right) => left + right, 0);
  return {
    connections,
    perSecond: sum((result) => result['2xx'] / result.duration),
    ...percentiles(times),
    failed: sum(({ non2xx, errors, timeouts }) => non2xx + errors + timeouts)
  };
}

async function one(address: string, connections: number, seconds: number, times: number[]): Promise<Result> {
  const headers = { 'content-type': 'application/json', 'x-dograh-webhook-secret': WEBHOOK_SECRET };
  const instance = autocannon({
    url: `${address}/dograh/webhooks`,
    connections,
    duration: seconds,
    timeout: 30,
    requests: [
      {
        method: 'POST',
        headers,
        setupRequest: (request) => ({ ...request, body: JSON.stringify(callEnded(randomUUID())) })
      }
    ]
  });
  instance.on('response', (_client: unknown, _status: number, _bytes: number, milliseconds: number) => {
    times.push(milliseconds);
  });
  return instance;
}

/** Of times in milliseconds; all 0 of none. */
export function percentiles(times: number[]): { p50: number; p95: number; p99: number } {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
