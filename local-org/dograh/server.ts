import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { Circumstances } from './circumstances.ts';
import type { SimulatedClock } from './clock.ts';
import { createApiServer } from './http/api-server.ts';
import { API } from './http/paths.ts';
import { callRoutes } from './routes/calls.ts';
import { campaignRoutes } from './routes/campaigns.ts';
import { credentialRoutes } from './routes/credentials.ts';
import { organizationRoutes, telephonyRoutes } from './routes/organization.ts';
import { reportRoutes } from './routes/reports.ts';
import { runRoutes } from './routes/runs.ts';
import { simulatorRoutes } from './routes/simulator.ts';
import { storageRoutes } from './routes/storage.ts';
import { usageRoutes } from './routes/usage.ts';
import { workflowRoutes } from './routes/workflows.ts';
import { enliven } from './sample/liveliness.ts';
import type { People } from './sample/people.ts';
import { Simulation } from './simulation.ts';
import { createBucketServer } from './storage/bucket-server.ts';

/** How a simulated Dograh is started. */
export interface SimulatedDograhOptions {
  /** 0 takes any that is free. */
  readonly port?: number;
  /** Of the storage. 0 takes any that is free. */
  readonly storagePort?: number;
  readonly host?: string;
  /** Name of this machine in the addresses that are given out, for those who know it by another than `host`. */
  readonly advertisedHost?: string;
  /** The same seed and the same steps give the same history. */
  readonly seed?: string;
  /** How many times as fast as a wall clock; 0 lets the clock stand until it is advanced. */
  readonly speed?: number;
  /** When the simulation begins; now when absent. */
  readonly startAt?: Date;
  readonly apiKeys?: readonly string[];
  /** Base of the links that are given out; the server's own address when absent. */
  readonly publicUrl?: string;
  /** Where the webhooks of the sample workflows go; nowhere when absent. */
  readonly webhookUrl?: string;
  /** Shown by webhooks in the header `webhookSecretHeader`. */
  readonly webhookSecret?: string;
  readonly webhookSecretHeader?: string;
  readonly circumstances?: Partial<Circumstances>;
  /** Calls come and go by themselves when this is given. */
  readonly lively?: Liveliness;
}

/** How much is going on by itself. */
export interface Liveliness {
  readonly people: People;
  /** Seconds between two calls, on average. */
  readonly pace: number;
  /** Minutes of it that lie in the past when the simulation answers; their webhooks have been sent. */
  readonly pastMinutes?: number;
}

/** A simulated Dograh that answers. */
export interface SimulatedDograh {
  /** Without a slash at its end; the API stands under `/api/v1`. */
  readonly url: string;
  readonly storageUrl: string;
  /** A key that the API takes. */
  readonly apiKey: string;
  readonly clock: SimulatedClock;
  readonly simulation: Simulation;
  close(): Promise<void>;
}

const MINUTE = 60_000;

/** Key that is taken when none is named. */
export const SAMPLE_API_KEY = 'dgr_simulated-0123456789abcdefghijklmnopqrstuvw';

/**
 * Starts a Dograh that calls nobody: its API, its storage on a port of its own, its webhooks.
 *
 * @throws {Error} when a port is in use
 */
export async function startSimulatedDograh(options: SimulatedDograhOptions = {}): Promise<SimulatedDograh> {
  const { host = '127.0.0.1', apiKeys = [SAMPLE_API_KEY], lively } = options;
  const { advertisedHost = host } = options;
  const past = (lively?.pastMinutes ?? 0) * MINUTE;
  const simulation = new Simulation({
    seed: options.seed ?? 'dograh',
    startAt: (options.startAt ?? new Date()).getTime() - past,
    circumstances: options.circumstances ?? {},
    sample: {
      webhookUrl: options.webhookUrl ?? null,
      webhookSecret: options.webhookSecret ?? null,
      webhookSecretHeader: options.webhookSecretHeader ?? 'X-Dograh-Webhook-Secret'
    }
  });
  const { clock, faults, requests } = simulation;
  const server = createApiServer({ clock, faults, requests, apiKeys });
  for (const add of routes) add(server, simulation);
  const bucket = createBucketServer(simulation);
  try {
    simulation.addresses.storageUrl = await listen(bucket, { host, advertisedHost }, options.storagePort ?? 0);
    const url = await listen(server, { host, advertisedHost }, options.port ?? 0);
    simulation.addresses.apiUrl = `${options.publicUrl ?? url}${API}`;
    if (lively !== undefined) enliven(simulation, lively.people, lively.pace);
    await clock.advance(past);
    clock.run(options.speed ?? 1);
    return {
      url,
      storageUrl: simulation.addresses.storageUrl,
      apiKey: apiKeys[0] ?? '',
      clock,
      simulation,
      close: async () => {
        await Promise.all([clock.close(), server.close(), bucket.close()]);
      }
    };
  } catch (error) {
    await Promise.all([server.close(), bucket.close()]);
    throw error;
  }
}

const routes = [
  organizationRoutes,
  telephonyRoutes,
  workflowRoutes,
  runRoutes,
  callRoutes,
  campaignRoutes,
  storageRoutes,
  usageRoutes,
  reportRoutes,
  credentialRoutes,
  simulatorRoutes
];

async function listen(
  server: FastifyInstance,
  { host, advertisedHost }: { host: string; advertisedHost: string },
  port: number
): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use. Stop what listens there, or choose another.`, { cause: error });
  }
  const { port: taken } = server.server.address() as AddressInfo;
  return `http://${advertisedHost}:${taken}`;
}
