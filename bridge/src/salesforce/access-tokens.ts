import type { AccessToken, Login } from './login.ts';

/** How the tokens are got and watched. */
export interface TokenPorts {
  /** The ways to log in as they stand now: during a rotation the old and the new one. */
  logins: () => readonly Login[];
  logIn: (login: Login) => Promise<AccessToken>;
  /** Milliseconds of a clock that is never set back. */
  now: () => number;
  onLogin: (outcome: 'granted' | 'refused') => void;
}

/**
 * Salesforce does not say how long a token lives; that is set in the org, at least 15 minutes. A token in use is kept
 * alive by its use, so this only bounds how long one is relied on that lies idle.
 */
const RELY_ON_FOR = 10 * 60_000;

/**
 * A login that was refused is refused again: whoever asks within this time, in milliseconds, hears the same without
 * another login. Salesforce locks out who tries too often, and a probe of `/ready` may come every few seconds.
 */
const REFUSED_FOR = 5_000;

/** One access token for all who deliver: however many ask at once, one login is made. */
export class AccessTokens {
  private readonly ports: TokenPorts;
  private current: { readonly token: AccessToken; readonly since: number } | undefined;
  private pending: Promise<AccessToken> | undefined;
  private refusal: { readonly error: unknown; readonly since: number } | undefined;

  constructor(ports: TokenPorts) {
    this.ports = ports;
  }

  /** The token in force; a new one when there is none, or it is old. */
  async get(): Promise<AccessToken> {
    if (this.current !== undefined && this.ports.now() - this.current.since < RELY_ON_FOR) return this.current.token;
    if (this.refusal !== undefined && this.ports.now() - this.refusal.since < REFUSED_FOR) throw this.refusal.error;
    this.pending ??= this.renew().finally(() => {
      this.pending = undefined;
    });
    return this.pending;
  }

  /** Salesforce no longer takes this token. Others that were got since stay. */
  invalidate(token: AccessToken): void {
    if (this.current?.token.token === token.token) this.current = undefined;
  }

  private async renew(): Promise<AccessToken> {
    const logins = this.ports.logins();
    let refusal: unknown = new Error('No key to log in to Salesforce with is given.');
    for (const login of logins) {
      try {
        const token = await this.ports.logIn(login);
        this.current = { token, since: this.ports.now() };
        this.refusal = undefined;
        this.ports.onLogin('granted');
        return token;
      } catch (error) {
        // During a rotation one of two keys is refused: the other one still serves.
        this.ports.onLogin('refused');
        refusal = error;
      }
    }
    this.refusal = { error: refusal, since: this.ports.now() };
    throw refusal;
  }
}
