import type { AccessToken } from '../salesforce/login.ts';

const TIMEOUT = 15_000;

/** What Salesforce answered. */
export interface SalesforceAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks Salesforce as the integration user. The answer is given whatever its status is. */
export async function askSalesforce(token: AccessToken, path: string, body?: object): Promise<SalesforceAnswer> {
  const response = await fetch(new URL(path, token.instanceUrl), {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Authorization: `Bearer ${token.token}`,
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' })
    },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  });
  const text = await response.text();
  return { status: response.status, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text.slice(0, 200);
    throw error;
  }
}

/** A member of an answer; undefined when the answer is something else. */
export const member = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
