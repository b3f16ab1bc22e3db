import { expect, test } from '@jest/globals';
import fastify from 'fastify';
import { createLog } from '../../observability/log.ts';
import { createMetrics } from '../../observability/metrics.ts';
import { healthRoutes } from '../health-routes.ts';

test('while the queue cannot be reached it is told why, and all other numbers still are', async () => {
  const [server, metrics, measured] = [fastify(), createMetrics(), [] as unknown[]];
  metrics.webhooks.inc({ outcome: 'not_stored' });
  healthRoutes(server, {
    counts: () => Promise.reject(new Error('the database does not answer')),
    ensureRoom: () => Promise.resolve(),
    token: () => Promise.resolve('token'),
    needsToken: true,
    metrics,
    measure: (counts) => measured.push(counts),
    log: createLog('silent')
  });
  const ready = await server.inject('/ready');
  expect(ready.statusCode).toBe(503);
  expect(ready.json()).toMatchObject({ queue: { ok: false, error: 'the database does not answer' } });
  const told = await server.inject('/metrics');
  expect(told.statusCode).toBe(200);
  expect(told.body).toContain('dograh_bridge_webhooks_total{outcome="not_stored"} 1');
  expect(measured).toEqual([undefined]);
  await server.close();
});
