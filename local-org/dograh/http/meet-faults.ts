import type { FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Faults } from '../faults.ts';
import { ApiError } from './api-error.ts';
import { API } from './paths.ts';

const words: Readonly<Record<number, string>> = {
  429: 'Concurrent call limit reached',
  500: 'Internal Server Error',
  503: 'Service temporarily unavailable'
};

/**
 * Lets a request meet the fault that was asked for, if any.
 *
 * @throws {ApiError} the status that was asked for
 */
export async function meetFaults(request: FastifyRequest, reply: FastifyReply, faults: Faults): Promise<void> {
  const path = request.url.split('?', 1)[0] ?? '';
  if (!path.startsWith(API)) return;
  const fault = faults.takeRequest(request.method, path.slice(API.length));
  switch (fault?.kind) {
    case undefined:
      return;
    case 'latency':
      await sleep(fault.milliseconds);
      return;
    case 'status':
      throw new ApiError(fault.status, fault.detail ?? words[fault.status] ?? 'Simulated fault');
    case 'reset':
      reply.hijack();
      request.raw.socket.resetAndDestroy();
      return;
    case 'timeout':
      reply.hijack();
      return;
    case 'answer-lost':
      // The request is carried out; what would be answered meets a closed connection.
      reply.raw.write = (): boolean => {
        request.raw.socket.resetAndDestroy();
        return false;
      };
      reply.raw.end = (): typeof reply.raw => {
        request.raw.socket.resetAndDestroy();
        return reply.raw;
      };
  }
}
