import { SignJWT } from 'jose';
import { createPrivateKey } from 'node:crypto';

/** One way to log in: an external client app and the key that belongs to its certificate. */
export interface Login {
  /** Consumer key of the external client app. */
  readonly clientId: string;
  /** Private key in PEM form. */
  readonly privateKey: string;
}

/** Who logs in, and where. */
export interface LoginTarget {
  /** `https://login.salesforce.com`, `https://test.salesforce.com`, or the My Domain of the org. */
  readonly loginUrl: string;
  /** What the assertion is made out to; the login address unless a My Domain is used. */
  readonly audience: string;
  /** Name of the integration user. */
  readonly username: string;
}

/** An access token and what it is good for. */
export interface AccessToken {
  readonly token: string;
  /** Address of the org. */
  readonly instanceUrl: string;
}

/** Salesforce does not log the bridge in. */
export class LoginRefused extends Error {
  /** `invalid_grant` and others of OAuth 2.0. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'LoginRefused';
    this.code = code;
  }
}

/** Salesforce takes assertions that end within five minutes; less leaves room for clocks that differ. */
const ASSERTION_SECONDS = 180;
const TIMEOUT = 30_000;

/**
 * Asks Salesforce for an access token with a signed assertion (OAuth 2.0 JWT bearer, RFC 7523).
 *
 * @param now seconds since 1970
 * @throws {LoginRefused} when Salesforce says no; @throws {TypeError} when it cannot be reached
 */
export async function logIn(target: LoginTarget, login: Login, now: number): Promise<AccessToken> {
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(login.clientId)
    .setSubject(target.username)
    .setAudience(target.audience)
    .setExpirationTime(now + ASSERTION_SECONDS)
    .sign(createPrivateKey(login.privateKey));
  const response = await fetch(new URL('/services/oauth2/token', target.loginUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT)
  });
  const answer = await jsonOf(response);
  const [token, instanceUrl] = [answer['access_token'], answer['instance_url']];
  if (response.ok && typeof token === 'string' && typeof instanceUrl === 'string') return { token, instanceUrl };
  const code = typeof answer['error'] === 'string' ? answer['error'] : `HTTP ${response.status}`;
  const description = typeof answer['error_description'] === 'string' ? `: ${answer['error_description']}` : '';
  throw new LoginRefused(code, `Salesforce refused the login with ${code}${description}`);
}

async function jsonOf(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch (error) {
    // A proxy in between answers with a page of its own; the status says enough then.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
