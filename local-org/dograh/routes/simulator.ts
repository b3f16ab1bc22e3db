import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { callIn, type InboundCall } from '../calls/inbound-call.ts';
import { outcomes } from '../calls/outcomes.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Fault } from '../faults.ts';
import { historyOf } from '../history.ts';
import { validated } from '../http/validate.ts';
import type { Simulation } from '../simulation.ts';
import { withZ } from '../timestamps.ts';

const outcome = z.enum(outcomes);
const bodies = {
  clock: z.union([
    z.strictObject({ advanceSeconds: z.number().min(0) }),
    z.strictObject({ speed: z.number().min(0).max(100_000) })
  ]),
  inbound: z.strictObject({
    from: z.string(),
    to: z.string().optional(),
    initialContext: z.record(z.string(), z.unknown()).optional(),
    outcome: outcome.optional()
  }),
  circumstances: z.strictObject({
    concurrencyLimit: z.number().int().min(0).optional(),
    callsPerSecond: z.number().int().min(1).optional(),
    hasTelephony: z.boolean().optional(),
    hasCredits: z.boolean().optional(),
    outcomes: z.partialRecord(outcome, z.number().min(0)).optional(),
    outcomeByNumber: z.record(z.string(), outcome).optional()
  })
};

const count = z.number().int().min(1).optional();
const request = { path: z.string().optional(), method: z.string().optional(), count };
const fault = z.discriminatedUnion('kind', [
  z.strictObject({ ...request, kind: z.literal('latency'), milliseconds: z.number().min(0) }),
  z.strictObject({
    ...request,
    kind: z.literal('status'),
    status: z.number().int().min(400).max(599),
    detail: z.string().optional()
  }),
  z.strictObject({ ...request, kind: z.literal('reset') }),
  z.strictObject({ ...request, kind: z.literal('timeout') }),
  z.strictObject({ ...request, kind: z.literal('answer-lost') }),
  z.strictObject({ count, kind: z.literal('webhook-dropped') }),
  z.strictObject({ count, kind: z.literal('webhook-doubled') }),
  z.strictObject({ count, kind: z.literal('webhook-late'), seconds: z.number().min(0) }),
  z.strictObject({ count, kind: z.literal('webhook-reordered') })
]);

/** What only the simulation has: its clock, its people, its faults. Needs no key. */
export function simulatorRoutes(server: FastifyInstance, simulation: Simulation): void {
  const { clock, store, faults, circumstances, addresses, options } = simulation;
  const time = (): object => ({ now: withZ(clock.now), speed: clock.speed });

  server.get('/simulator', () => ({
    ...time(),
    seed: options.seed,
    apiUrl: addresses.apiUrl,
    storageUrl: addresses.storageUrl,
    workflows: store.workflows.size,
    campaigns: store.campaigns.size,
    runs: store.runs.size,
    callsUnderWay: store.underWay.size,
    deliveries: store.deliveries.length
  }));
  server.get('/simulator/history', () => historyOf(store));
  server.get('/simulator/requests', () => simulation.requests.list());
  server.get('/simulator/clock', time);
  server.post('/simulator/clock', async (asked) => {
    const body = validated(bodies.clock, asked.body, 'body') as { advanceSeconds: number } | { speed: number };
    if ('speed' in body) clock.run(body.speed);
    else await clock.advance(body.advanceSeconds * 1_000);
    return time();
  });
  server.post('/simulator/calls', (asked) => {
    const run = callIn(validated(bodies.inbound, asked.body, 'body') as InboundCall, simulation);
    return { workflow_run_id: run.id };
  });
  server.get('/simulator/circumstances', () => circumstances);
  server.patch('/simulator/circumstances', (asked) =>
    Object.assign(circumstances, validated(bodies.circumstances, asked.body, 'body') as Partial<Circumstances>)
  );
  server.get('/simulator/faults', () => faults.list());
  server.post('/simulator/faults', (asked) => {
    faults.add(validated(fault, asked.body, 'body') as Fault);
    return faults.list();
  });
  server.delete('/simulator/faults', () => {
    faults.clear();
    return faults.list();
  });
  server.post('/simulator/reset', () => {
    simulation.reset();
    return time();
  });
}
