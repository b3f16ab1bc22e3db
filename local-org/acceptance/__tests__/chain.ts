import { generateKeyPairSync, randomBytes, type KeyPairKeyObjectResult } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTimedBridge, type LogLine, type TimedBridgeProcess } from '../../../bridge/testing/bridge-process.ts';
import { FaultyLink } from '../../../bridge/testing/faulty-link.ts';
import { putReadyQueue } from '../../../bridge/testing/ready-queue.ts';
import { temporaryFolder, until } from '../../../bridge/testing/running-bridge.ts';
import { freePort } from '../../demo/free-port.ts';
import { startSimulatedDograh, type SimulatedDograh } from '../../dograh/server.ts';
import { Client } from '../../serve/__tests__/client.ts';
import { startLocalOrg, type LocalOrg } from '../../serve/server.ts';

const HOUR = 3_600_000;
/** `Renewal outreach EN`. */
const WORKFLOW = '6c1a9b52-0d0e-4f1f-8f3e-2f6f7f0b9f11';
/** Short, so that a session can end while the bridge still relies on its token. */
const SESSION_MINUTES = 5;
/** Seconds: the bridge asks again after a quarter of an hour at the latest, when Salesforce's limit is reached. */
const LONGEST_PAUSE = 960;
/** Milliseconds in which the bridge can try something that fails at once. */
const BREATH = 30;
const [WEBHOOK_SECRET, ADMIN_TOKEN] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
const CONSUMER_KEY = 'local-dograh-bridge';

const newKeys = (): KeyPairKeyObjectResult => generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicPem = ({ publicKey }: KeyPairKeyObjectResult): string =>
  publicKey.export({ type: 'spki', format: 'pem' }).toString();
const privatePem = ({ privateKey }: KeyPairKeyObjectResult): string =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/**
 * The whole chain on one machine: the simulated Dograh, the bridge in a process of its own, a stretch of network that
 * can fail, and the package's Apex in a local org.
 */
export class Chain {
  readonly dograh: SimulatedDograh;
  readonly org: LocalOrg;
  readonly link: FaultyLink;
  /** A lead, whom everybody calls. */
  readonly leadId: string;
  bridge!: TimedBridgeProcess;
  private readonly space: Awaited<ReturnType<typeof temporaryFolder>>;
  private readonly port: number;
  private readonly earlierLogs: LogLine[] = [];
  private readonly orgLines: OrgLine[] = [];
  /** Correlation ids of the requests for calls, as Dograh's access log has them. */
  readonly asked = new Set<string>();
  private keys: KeyPairKeyObjectResult;
  /** Seconds by which bridge and org are ahead of the machine. */
  private ahead = 0;

  private constructor(parts: ChainParts) {
    this.dograh = parts.dograh;
    this.org = parts.org;
    this.link = parts.link;
    this.leadId = parts.leadId;
    this.space = parts.space;
    this.port = parts.port;
    this.keys = parts.keys;
  }

  static async start(): Promise<Chain> {
    const [space, port, keys] = [await temporaryFolder(), await freePort(), newKeys()];
    await putReadyQueue(join(space.folder, 'bridge'));
    const dograh = await startSimulatedDograh({
      speed: 0,
      // All of it lies in the past when it has happened: an org takes no news of the future.
      startAt: new Date(Date.now() - 20 * HOUR),
      webhookUrl: `http://127.0.0.1:${port}/dograh/webhooks`,
      webhookSecret: WEBHOOK_SECRET,
      circumstances: {
        concurrencyLimit: 100,
        outcomes: { answered: 1 },
        // Whoever is called first does not answer.
        outcomeByNumber: { '+14155550000': 'no-answer' }
      }
    });
    let orgPort = 0;
    const link = new FaultyLink(() => orgPort);
    await link.start();
    const org = await startLocalOrg(join(import.meta.dirname, '../../..'), {
      quiet: true,
      shortLived: true,
      instanceUrl: link.url,
      sessionMinutes: SESSION_MINUTES,
      connectedApps: [{ consumerKey: CONSUMER_KEY, certificates: [publicPem(keys)] }],
      namedCredentials: { Dograh_API: `${dograh.url}/api/v1`, Dograh_Storage: dograh.storageUrl },
      credentials: { 'Dograh_External_Credential.ApiKey': dograh.apiKey }
    });
    orgPort = Number(new URL(org.url).port);
    const admin = new Client(org, org.accessToken);
    const { body } = await admin.post('/services/data/v65.0/sobjects/Lead', {
      LastName: 'Lovelace',
      Company: 'Example'
    });
    const leadId = (body as { id: string }).id;
    const chain = new Chain({ space, port, keys, dograh, org, link, leadId });
    await chain.startBridge();
    return chain;
  }

  /** @param more settings that differ */
  async startBridge(more: NodeJS.ProcessEnv = {}): Promise<void> {
    await writeFile(this.keyFile, privatePem(this.keys));
    this.bridge = await startTimedBridge({ ...this.environment, ...more }, this.ahead);
  }

  async killBridge(): Promise<void> {
    await this.bridge.kill();
    this.earlierLogs.push(...this.bridge.log());
  }

  async stop(): Promise<void> {
    await this.bridge.kill();
    await Promise.all([this.dograh.close(), this.org.stop(), this.link.stop()]);
    await this.space.remove();
  }

  /** Settings of the bridge. */
  get environment(): NodeJS.ProcessEnv {
    return {
      HOST: '127.0.0.1',
      PORT: String(this.port),
      DATA_DIRECTORY: join(this.space.folder, 'bridge'),
      WEBHOOK_SECRETS: WEBHOOK_SECRET,
      ADMIN_TOKEN,
      DOGRAH_API_URL: `${this.dograh.url}/api/v1`,
      DOGRAH_API_KEY: this.dograh.apiKey,
      SALESFORCE_LOGIN_URL: this.link.url,
      // The org knows itself by its own address, whatever lies between.
      SALESFORCE_AUDIENCE: this.org.url,
      SALESFORCE_CLIENT_ID: CONSUMER_KEY,
      SALESFORCE_USERNAME: 'integration@local.example',
      SALESFORCE_PRIVATE_KEY_FILE: this.keyFile,
      DELIVERY_TIMEOUT_SECONDS: '2'
    };
  }

  /** Asks Dograh for calls. @returns the ids of their runs */
  async call(trip: string, count: number): Promise<string[]> {
    const ids: string[] = [];
    await this.readOrgLog();
    for (let number = 0; number < count; number += 1) {
      const response = await fetch(`${this.dograh.url}/api/v1/public/agent/workflow/${WORKFLOW}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-API-Key': this.dograh.apiKey,
          'X-Correlation-ID': `${trip}-${number}`
        },
        body: JSON.stringify({
          phone_number: `+1415555${String(number).padStart(4, '0')}`,
          initial_context: {
            sf_record_id: this.leadId,
            sf_org_id: this.org.organizationId,
            sf_correlation_id: `${trip}-${number}`
          }
        })
      });
      ids.push(String(((await response.json()) as { workflow_run_id: number }).workflow_run_id));
    }
    for (const { method, path, correlationId } of this.dograh.simulation.requests.list()) {
      if (method === 'POST' && path.endsWith(WORKFLOW) && correlationId !== null) this.asked.add(correlationId);
    }
    return ids;
  }

  /** Lets the calls under way end; Dograh has told of them, or tried to, when this ends. */
  letCallsEnd(minutes = 15): Promise<void> {
    return this.dograh.clock.advance(minutes * 60_000);
  }

  /**
   * Lets time pass in bridge and org.
   *
   * @param step seconds that pass at once; between two such steps the bridge does what was due
   */
  async pass(seconds: number, step = seconds): Promise<void> {
    for (let passed = 0; passed < seconds; passed += step) {
      await this.bridge.clock({ kind: 'leap', seconds: step });
      await sleep(BREATH);
    }
    await new Client(this.org).post('/local/clock', { advanceSeconds: seconds });
    this.ahead += seconds;
  }

  /** Sets the clock of the bridge, and of nobody else. */
  async setBridgeClock(bySeconds: number): Promise<void> {
    await this.bridge.clock({ kind: 'set', bySeconds });
  }

  /** The certificate in the org is replaced; the bridge gets the new key a moment later. */
  async rotateKey(): Promise<void> {
    this.keys = newKeys();
    await new Client(this.org).post('/local/connected-apps', {
      consumerKey: CONSUMER_KEY,
      certificates: [publicPem(this.keys)]
    });
    await this.endSessions();
  }

  /** As an administrator does who revokes all tokens. */
  async endSessions(): Promise<void> {
    await new Client(this.org).send('DELETE', '/local/sessions');
  }

  async giveNewKey(): Promise<void> {
    await writeFile(this.keyFile, privatePem(this.keys));
  }

  /** Compares runs, as the bridge does every quarter of an hour. */
  async reconcile(): Promise<void> {
    const since = new Date(Date.now() - 21 * HOUR).toISOString();
    await until('the runs are compared', () =>
      this.operator('reconcile', { method: 'POST', body: JSON.stringify({ since }) }).then(({ ok }) => ok)
    );
  }

  /** Whether nothing waits in the bridge and nothing is under way. */
  async isQuiet(): Promise<boolean> {
    const { waiting, active } = (await (await this.operator('status')).json()) as { waiting: number; active: number };
    return waiting + active === 0;
  }

  private operator(path: string, request: RequestInit = {}): Promise<Response> {
    const headers = { Authorization: `Bearer ${ADMIN_TOKEN}`, 'Content-Type': 'application/json' };
    return fetch(`${this.bridge.address}/operator/${path}`, { ...request, headers });
  }

  /** A session of its own each time: those of the org end soon. */
  admin(): Promise<Client> {
    return new Client(this.org).as('admin@local.example');
  }

  /** Tells the org what goes wrong from now on. */
  async fault(fault: object): Promise<void> {
    const { status } = await new Client(this.org).post('/local/faults', fault);
    if (status !== 204) throw new Error(`The org does not know the fault ${JSON.stringify(fault)}.`);
  }

  /** Everything works again, and the pauses that the bridge made are over. */
  async mend(): Promise<void> {
    await new Client(this.org).send('DELETE', '/local/faults');
    this.dograh.simulation.faults.clear();
    this.link.meet({ kind: 'none' });
    await this.bridge.disk('well');
    await this.pass(LONGEST_PAUSE);
  }

  /** How often the bridge has logged in since it was started. */
  async logins(): Promise<number> {
    const metrics = await (await fetch(`${this.bridge.address}/metrics`)).text();
    return Number(/token_requests_total\{outcome="granted"\} (\d+)/.exec(metrics)?.[1] ?? 0);
  }

  /** All that the package has logged: the org itself keeps the newest lines only, so it is read again and again. */
  async readOrgLog(): Promise<readonly OrgLine[]> {
    const last = this.orgLines.at(-1)?.number ?? 0;
    const { body } = await new Client(this.org).get(`/local/log?after=${last}`);
    this.orgLines.push(...(body as Omit<OrgLine, 'said'>[]).map((line) => ({ ...line, said: saidBy(line.text) })));
    return this.orgLines;
  }

  /** All that any bridge of this chain has logged. */
  get log(): readonly LogLine[] {
    return [...this.earlierLogs, ...this.bridge.log()];
  }

  private get keyFile(): string {
    return join(this.space.folder, 'login.key');
  }
}

/** A line of the org's log. */
export interface OrgLine {
  readonly number: number;
  readonly level: string;
  readonly text: string;
  /** What the package says in it; undefined when somebody else wrote it. */
  readonly said: { readonly code: string; readonly correlationId: string } | undefined;
}

/** The package writes JSON, behind the level of the line. */
function saidBy(text: string): OrgLine['said'] {
  const start = text.indexOf('{"');
  if (start < 0 || !text.includes('"correlationId"')) return undefined;
  return JSON.parse(text.slice(start)) as OrgLine['said'];
}

type ChainParts = Pick<Chain, 'dograh' | 'org' | 'link' | 'leadId'> & {
  readonly space: Awaited<ReturnType<typeof temporaryFolder>>;
  readonly port: number;
  readonly keys: KeyPairKeyObjectResult;
};
