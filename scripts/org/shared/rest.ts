import { Problem } from './problem.ts';
import { ask, commandLine, isObject } from './salesforce-cli.ts';

/** Where an org's REST API is, and the token that opens it. The token is never printed. */
export interface Connection {
  readonly instanceUrl: string;
  readonly accessToken: string;
}

/** A request to an org. `shownBody` stands for the body wherever a person can see it. */
export interface RestRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** From `/services` on. */
  readonly path: string;
  readonly body?: unknown;
  readonly shownBody?: unknown;
}

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
}

const SECONDS = 60;

/**
 * Asks the Salesforce CLI for address and token of an org. Since May 2026 the CLI gives the token only to its own command;
 * older versions do not know that command and give it with the org.
 *
 * @param org alias or username
 * @throws Problem when the CLI does not know the org or has no valid login
 */
export async function connect(org: string): Promise<Connection> {
  const display = await ask(['org', 'display', '--target-org', org]);
  const instanceUrl = textIn(display, 'instanceUrl');
  if (instanceUrl === undefined) throw new Problem(`The Salesforce CLI does not tell the address of ${org}.`);
  requireEncryption(instanceUrl);
  const accessToken = (await dedicatedToken(org)) ?? tokenIn(display);
  if (accessToken === undefined) {
    throw new Problem(
      `The Salesforce CLI gives no access token for ${org}. Log in again: sf org login web --alias ${org}`
    );
  }
  return { instanceUrl: instanceUrl.replace(/\/+$/, ''), accessToken };
}

/** What `connect` runs, for a dry run. */
export const connectCommands = (org: string): readonly string[] => [
  commandLine(['org', 'display', '--target-org', org, '--json']),
  `${commandLine(['org', 'auth', 'show-access-token', '--target-org', org, '--json'])}  # kept in memory, not shown`
];

/**
 * Sends a request to the org.
 *
 * @throws Problem when no answer comes; an answer with an error status is an answer
 */
export async function send(connection: Connection, { method, path, body }: RestRequest): Promise<RestAnswer> {
  try {
    const answer = await fetch(connection.instanceUrl + path, {
      method,
      headers: { Authorization: `Bearer ${connection.accessToken}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(SECONDS * 1000)
    });
    return { status: answer.status, body: jsonOrText(await answer.text()) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Problem(`${connection.instanceUrl} did not answer: ${why}`);
  }
}

/** A request as a person would write it down, with its secrets left out. */
export function shownRequest({ method, path, shownBody }: RestRequest): string {
  const body = shownBody === undefined ? '' : `\n${JSON.stringify(shownBody, undefined, 2)}`;
  return `${method} <address of the org>${path}${body}`;
}

/** Salesforce's own words in an error answer. */
export function errorIn({ status, body }: RestAnswer): string {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const code = textIn(first, 'errorCode');
  const message = textIn(first, 'message') ?? textIn(first, 'error');
  const said = [code, message].filter((part) => part !== undefined).join(': ');
  return `HTTP ${status}${said === '' ? '' : `, ${said}`}`;
}

/** A text member of a JSON object, or nothing. */
export function textIn(value: unknown, name: string): string | undefined {
  const member = isObject(value) ? value[name] : undefined;
  return typeof member === 'string' && member !== '' ? member : undefined;
}

async function dedicatedToken(org: string): Promise<string | undefined> {
  try {
    return tokenIn(await ask(['org', 'auth', 'show-access-token', '--target-org', org]));
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function tokenIn(value: unknown): string | undefined {
  const token = textIn(value, 'accessToken');
  // Where a newer CLI no longer gives the token it says so in words.
  return token?.includes('REDACTED') ? undefined : token;
}

/** Token and API key travel over this connection. */
function requireEncryption(address: string): void {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && hostname !== '127.0.0.1' && hostname !== 'localhost') {
    throw new Problem(`${address} is not an encrypted address (https): nothing is sent to it.`);
  }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
