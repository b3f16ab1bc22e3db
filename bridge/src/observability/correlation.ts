import { randomUUID } from 'node:crypto';

/** The header that carries the correlation id between all stations. */
export const CORRELATION_HEADER = 'X-Correlation-ID';

const legal = /^[A-Za-z0-9._:-]{1,64}$/;

/**
 * The first of the candidates that can serve as a correlation id; a new one when none can. Others are not passed on:
 * they end in headers and log lines.
 */
export function correlationId(...candidates: unknown[]): string {
  const found = candidates.find((candidate) => typeof candidate === 'string' && legal.test(candidate));
  return typeof found === 'string' ? found : randomUUID();
}
