import type { FastifyInstance } from 'fastify';
import type { Check } from './operator-check.ts';

/** Somebody who looks says so again and again; without a word for this long, in milliseconds, nobody does. */
const ATTENTION = 60_000;

/** Whether anybody has a call monitor open. */
export class MonitorAttention {
  private readonly now: () => number;
  private until = -Infinity;

  /** @param now milliseconds of a clock that is never set back */
  constructor(now: () => number) {
    this.now = now;
  }

  /** Somebody looks. */
  renew(): void {
    this.until = this.now() + ATTENTION;
  }

  get isOpen(): boolean {
    return this.now() < this.until;
  }
}

/** `POST /monitor`: somebody watches calls that are going on, for the next minute. Many who say so cost no more than one. */
export function monitorRoute(server: FastifyInstance, check: Check, attention: MonitorAttention): void {
  server.post('/monitor', { onRequest: check }, (_request, reply) => {
    attention.renew();
    return reply.code(202).send({ status: 'watching', seconds: ATTENTION / 1000 });
  });
}
