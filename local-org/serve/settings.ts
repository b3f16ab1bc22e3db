import { readFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { SetUpError } from '../compiler/java.ts';

/** A user that the org has from the start. */
export interface UserSetting {
  username: string;
  firstName?: string;
  lastName?: string;
  /** Name of a standard profile; `Standard User` when absent. */
  profile?: string;
  userType?: 'Standard' | 'Guest';
  permissionSets?: string[];
}

/** A connected app: what may sign in, and how it proves itself. */
export interface ConnectedApp {
  consumerKey: string;
  /** Secret of the client credentials flow. */
  secret?: string;
  /**
   * X.509 certificates as PEM, or names of files that hold them; any of them may have signed an assertion. A bare public
   * key will do too, which the platform does not take.
   */
  certificates?: string[];
  /** Usernames that are approved; all when absent. */
  users?: string[];
  /** User of the client credentials flow. */
  runAs?: string;
}

/** What an administrator runs once after installation: a static method of Apex without parameters. */
export interface SetUpStep {
  class: string;
  method: string;
  /** Username; jobs that it schedules run with the rights of this user. */
  user: string;
}

/** How a local org is set up. `config/local-org.json` of a project holds these; options of the command go before it. */
export interface LocalOrgSettings {
  /** 0, the default, takes any port that is free. */
  port?: number;
  /** Address that is given out with access tokens, when something stands between the org and its clients. */
  instanceUrl?: string;
  /** Where the state is kept; nowhere when absent. */
  stateFile?: string;
  /** Username that is signed in for the person at the keyboard; an administrator when absent. */
  login?: string;
  /** No log on standard error. */
  quiet?: boolean;
  /** The org will be gone soon, as in a test: it starts in half the time, and would be slower in the long run. */
  shortLived?: boolean;
  users?: UserSetting[];
  /** Done in this order when the org is new, not when it comes back from a state file. */
  setUp?: SetUpStep[];
  connectedApps?: ConnectedApp[];
  /** Requests below `/<path>/services/apexrest` run as the guest user. */
  sites?: { path: string; guest: string }[];
  /** By trigger: who runs it, and how many events it takes at once, as a PlatformEventSubscriberConfig says. */
  eventSubscribers?: Record<string, { user?: string; batchSize?: number }>;
  /** Named credential to an address of this machine. */
  namedCredentials?: Record<string, string>;
  /** `External_Credential.Parameter` to its secret value. */
  credentials?: Record<string, string>;
  /** Addresses that Apex may call without a named credential. */
  remoteSites?: string[];
  /** How long a session lives that nobody uses. */
  sessionMinutes?: number;
  /** Requests with a token before `REQUEST_LIMIT_EXCEEDED`. */
  dailyApiRequests?: number;
}

const CONFIG = join('config', 'local-org.json');

async function readConfig(projectDir: string): Promise<LocalOrgSettings> {
  const file = join(projectDir, CONFIG);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return {};
  try {
    return JSON.parse(text) as LocalOrgSettings;
  } catch (error) {
    throw new SetUpError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Apps of `more` replace those with the same key, but keep what they do not say themselves. */
function mergeApps(apps: ConnectedApp[], more: ConnectedApp[]): ConnectedApp[] {
  const merged = new Map(apps.map((app) => [app.consumerKey, app]));
  for (const app of more) merged.set(app.consumerKey, { ...merged.get(app.consumerKey), ...app });
  return [...merged.values()];
}

async function certificate(projectDir: string, nameOrPem: string): Promise<string> {
  const isPem = /-----BEGIN (CERTIFICATE|PUBLIC KEY)-----/;
  if (isPem.test(nameOrPem)) return nameOrPem;
  const file = isAbsolute(nameOrPem) ? nameOrPem : resolve(projectDir, nameOrPem);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SetUpError(`The certificate ${file} cannot be read.`);
  });
  if (!isPem.test(text)) {
    throw new SetUpError(`${file} holds no certificate: it must be X.509 as PEM, from -----BEGIN CERTIFICATE----- on.`);
  }
  return text;
}

/**
 * The settings of a project with those of a caller over them.
 * @throws SetUpError for a file that cannot be read or is not what it should be
 */
export async function readSettings(projectDir: string, given: LocalOrgSettings): Promise<LocalOrgSettings> {
  const config = await readConfig(projectDir);
  const apps = mergeApps(config.connectedApps ?? [], given.connectedApps ?? []);
  const connectedApps = await Promise.all(
    apps.map(async (app) => ({
      ...app,
      certificates: await Promise.all((app.certificates ?? []).map((name) => certificate(projectDir, name)))
    }))
  );
  return {
    ...config,
    ...given,
    connectedApps,
    namedCredentials: { ...config.namedCredentials, ...given.namedCredentials },
    credentials: { ...config.credentials, ...given.credentials }
  };
}
