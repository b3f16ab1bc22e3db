import type { WebhookCredentialType } from '../../../generator/schema/dograh-api/webhook-credentials.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';

/** Members that the data of a credential must have. */
export const credentialMembers: Readonly<Record<WebhookCredentialType, readonly string[]>> = {
  none: [],
  api_key: ['header_name', 'api_key'],
  bearer_token: ['token'],
  basic_auth: ['username', 'password'],
  custom_header: ['header_name', 'header_value']
};

/** The header that a credential becomes. */
export function credentialHeader(type: WebhookCredentialType, data: JsonObject): Record<string, string> {
  const member = (name: string): string => {
    const value = data[name];
    return typeof value === 'string' ? value : '';
  };
  switch (type) {
    case 'none':
      return {};
    case 'api_key':
      return { [member('header_name')]: member('api_key') };
    case 'bearer_token':
      return { Authorization: `Bearer ${member('token')}` };
    case 'basic_auth':
      return {
        Authorization: `Basic ${Buffer.from(`${member('username')}:${member('password')}`).toString('base64')}`
      };
    case 'custom_header':
      return { [member('header_name')]: member('header_value') };
  }
}

const suspicious =
  /authorization|auth|token|secret|password|passwd|cookie|credential|api-key|apikey|api_key|access-key/i;

/** Headers of a webhook node as they are sent: those whose names sound like a secret are dropped without a word. */
export function allowedHeaders(headers: unknown): Record<string, string> {
  const pairs = Array.isArray(headers) ? (headers as { key?: unknown; value?: unknown }[]) : [];
  return Object.fromEntries(
    pairs.flatMap(({ key, value }) =>
      typeof key === 'string' && typeof value === 'string' && !suspicious.test(key) ? [[key, value]] : []
    )
  );
}
