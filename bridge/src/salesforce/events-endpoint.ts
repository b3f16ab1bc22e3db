import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { CORRELATION_HEADER } from '../observability/correlation.ts';
import { messageOf } from '../observability/log.ts';
import type { AccessTokens } from './access-tokens.ts';
import { readAnswer, type Verdict } from './answer.ts';

/** Where events go, and how the request proves whose it is. */
export interface EventsEndpoint {
  /**
   * Posts events that are JSON already.
   *
   * @param body the whole body
   * @param sent how many events it holds
   * @param correlationId of the request
   */
  post(body: string, sent: number, correlationId: string): Promise<Verdict>;
}

interface Request {
  readonly url: string | URL;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly sent: number;
  readonly timeout: number;
}

async function post({ url, headers, body, sent, timeout }: Request): Promise<Verdict> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeout)
    });
    return readAnswer(response.status, response.headers, await response.text(), sent);
  } catch (error) {
    return {
      kind: 'unavailable',
      reason: `Salesforce cannot be reached: ${messageOf(error)}`,
      retryAfterSeconds: null
    };
  }
}

/** Delivery to the receiver for integration users, with an access token. */
export function oauthEndpoint(tokens: AccessTokens, timeout: number): EventsEndpoint {
  const once = async (body: string, sent: number, correlationId: string): Promise<Verdict> => {
    const token = await tokens.get();
    const verdict = await post({
      url: new URL('/services/apexrest/dograh/events', token.instanceUrl),
      headers: { Authorization: `Bearer ${token.token}`, [CORRELATION_HEADER]: correlationId },
      body,
      sent,
      timeout
    });
    if (verdict.kind === 'token-ended') tokens.invalidate(token);
    return verdict;
  };
  return {
    post: async (body, sent, correlationId) => {
      try {
        const verdict = await once(body, sent, correlationId);
        return verdict.kind === 'token-ended' ? await once(body, sent, correlationId) : verdict;
      } catch (error) {
        return { kind: 'unavailable', reason: messageOf(error), retryAfterSeconds: null };
      }
    }
  };
}

/**
 * Delivery to the receiver behind a Site, signed as Standard Webhooks 1.0.0 wants it.
 *
 * @param secrets signing secrets in force: with two, both signatures are sent, so that either side may change first
 */
export function signedEndpoint(url: string, secrets: () => readonly string[], timeout: number): EventsEndpoint {
  return {
    post: (body, sent, correlationId) => {
      const id = `msg_${randomUUID()}`;
      const now = new Date();
      const signatures = secrets().map((secret) => new Webhook(secret).sign(id, now, body));
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': signatures.join(' '),
        [CORRELATION_HEADER]: correlationId
      };
      return post({ url, headers, body, sent, timeout });
    }
  };
}
