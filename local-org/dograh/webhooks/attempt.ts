import type { DeliveryRecord } from '../store/other-records.ts';

/** What came of one attempt: a status, or why there is none. */
export interface Attempt {
  readonly status: number | null;
  readonly error: string | null;
}

/** What follows an attempt. */
export type NextStep =
  { readonly kind: 'succeeded' | 'dead_letter' } | { readonly kind: 'again'; readonly afterSeconds: number };

const TIMEOUT = 30_000;
const MOST_ATTEMPTS = 5;
const FIRST_DELAY = 30;
const LONGEST_DELAY = 600;
const WORTH_ANOTHER = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Sends the request. Never throws: what goes wrong is what came of it. */
export async function attempt(delivery: DeliveryRecord, headers: Record<string, string>): Promise<Attempt> {
  const { url, method, body } = delivery;
  const withBody = method === 'GET' || method === 'DELETE' ? {} : { body };
  try {
    const options = { method, headers, redirect: 'manual' as const, signal: AbortSignal.timeout(TIMEOUT), ...withBody };
    const response = await fetch(url, options);
    await response.arrayBuffer();
    return { status: response.status, error: null };
  } catch (error) {
    return { status: null, error: reasonOf(error) };
  }
}

/** @param number of the attempt, from 1 */
export function nextStep({ status }: Attempt, number: number): NextStep {
  if (status !== null && status >= 200 && status < 300) return { kind: 'succeeded' };
  const isWorthAnother = status === null || WORTH_ANOTHER.has(status);
  if (!isWorthAnother || number >= MOST_ATTEMPTS) return { kind: 'dead_letter' };
  return { kind: 'again', afterSeconds: Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** (number - 1)) };
}

/** In words that do not name a port, so that the same history reads the same. */
function reasonOf(error: unknown): string {
  const { name, cause } = error as { readonly name?: string; readonly cause?: { readonly code?: string } };
  return cause?.code ?? name ?? 'unknown';
}
