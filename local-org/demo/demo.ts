import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { startBridge, type Bridge } from '../../bridge/src/bridge.ts';
import { Secrets } from '../../bridge/src/configuration/secrets.ts';
import { readSettings } from '../../bridge/src/configuration/settings.ts';
import { createLog } from '../../bridge/src/observability/log.ts';
import type { Progress } from '../compiler/toolchain.ts';
import { startSimulatedDograh, type SimulatedDograh, type SimulatedDograhOptions } from '../dograh/server.ts';
import { startPages, type Pages } from '../pages/server.ts';
import { startLocalOrg, type LocalOrg } from '../serve/server.ts';
import { freePort } from './free-port.ts';

/** What is started together, and how. */
export interface DemoOptions {
  /** Folder with `sfdx-project.json`. */
  readonly projectDir: string;
  /** Port of the pages; 0 takes any that is free. */
  readonly port?: number;
  /** Who is signed in at first. */
  readonly user?: string;
  /** Whether pages load anew when their sources change. */
  readonly watch?: boolean;
  /** Of the simulated Dograh. */
  readonly dograh?: SimulatedDograhOptions;
  /** File that the bridge logs to; without one it says nothing. */
  readonly bridgeLog?: string;
  readonly progress?: Progress;
  /** Lines of the org's log. */
  readonly log?: (line: string) => void;
}

/** Everything, running on this machine and connected: pages, org, bridge, simulated Dograh. */
export interface Demo {
  readonly pages: Pages;
  readonly org: LocalOrg;
  readonly bridge: Bridge;
  readonly dograh: SimulatedDograh;
  /** Ends all of them, in the order in which none misses another. */
  stop(): Promise<void>;
}

export const INTEGRATION_USER = 'integration@local.example';
const CONNECTED_APP = 'local-dograh-bridge';
const WEBHOOK_SECRET = 'the-webhook-secret-of-this-machine';
const ADMIN_TOKEN = 'the-operator-token-of-this-machine';

/**
 * Starts an org with the package, a simulated Dograh, the bridge between them, and the pages. Nothing leaves this machine.
 *
 * @throws SetUpError when something cannot be started: no JDK, a port that is taken, Apex that does not compile
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { projectDir, progress } = options;
  const [bridgePort, space] = await Promise.all([freePort(), mkdtemp(join(tmpdir(), 'dograh-demo-'))]);
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const dograh = await startSimulatedDograh({
    webhookUrl: `http://127.0.0.1:${bridgePort}/dograh/webhooks`,
    webhookSecret: WEBHOOK_SECRET,
    ...options.dograh
  });
  const starting = startOrg(options, dograh, keys.publicKey.export({ type: 'spki', format: 'pem' }).toString());
  const opening = startPages({
    projectDir,
    orgUrl: starting.then(({ url }) => url),
    port: options.port ?? 0,
    ...(options.user ? { user: options.user } : {}),
    watch: options.watch === true,
    trustedUrls: { Dograh_Recordings: dograh.storageUrl },
    ...(progress ? { progress } : {})
  });
  const [org, pages] = await together(starting, opening).catch(async (error: unknown) => {
    await Promise.all([dograh.close(), rm(space, { recursive: true, force: true })]);
    throw error;
  });
  const bridge = await startOwnBridge(
    {
      PORT: String(bridgePort),
      DATA_DIRECTORY: join(space, 'bridge'),
      DOGRAH_API_URL: `${dograh.url}/api/v1`,
      DOGRAH_API_KEY: dograh.apiKey,
      SALESFORCE_LOGIN_URL: org.url,
      SALESFORCE_PRIVATE_KEY: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    },
    options.bridgeLog
  );
  return {
    pages,
    org,
    bridge,
    dograh,
    stop: async () => {
      await pages.stop();
      await dograh.close();
      await bridge.stop();
      await org.stop();
      await rm(space, { recursive: true, force: true });
    }
  };
}

function startOrg(
  { projectDir, progress, log }: DemoOptions,
  dograh: SimulatedDograh,
  certificate: string
): Promise<LocalOrg> {
  const settings = {
    quiet: true,
    connectedApps: [{ consumerKey: CONNECTED_APP, certificates: [certificate] }],
    namedCredentials: { Dograh_API: `${dograh.url}/api/v1`, Dograh_Storage: dograh.storageUrl },
    credentials: { 'Dograh_External_Credential.ApiKey': dograh.apiKey }
  };
  return startLocalOrg(projectDir, settings, { ...(progress ? { progress } : {}), ...(log ? { log } : {}) });
}

/** Both, or neither: what has started ends when the other cannot. */
async function together(starting: Promise<LocalOrg>, opening: Promise<Pages>): Promise<[LocalOrg, Pages]> {
  const [org, pages] = await Promise.allSettled([starting, opening]);
  if (org.status === 'fulfilled' && pages.status === 'fulfilled') return [org.value, pages.value];
  if (org.status === 'fulfilled') await org.value.stop();
  if (pages.status === 'fulfilled') await pages.value.stop();
  throw org.status === 'rejected' ? org.reason : (pages as PromiseRejectedResult).reason;
}

function startOwnBridge(environment: NodeJS.ProcessEnv, logFile: string | undefined): Promise<Bridge> {
  const all = {
    HOST: '127.0.0.1',
    WEBHOOK_SECRETS: WEBHOOK_SECRET,
    ADMIN_TOKEN,
    SALESFORCE_USERNAME: INTEGRATION_USER,
    SALESFORCE_CLIENT_ID: CONNECTED_APP,
    ...environment
  };
  const log =
    logFile === undefined ? createLog('silent') : createLog('info', pino.destination({ dest: logFile, sync: true }));
  return startBridge(readSettings(all), new Secrets(all), log);
}
