import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type {
  CreateWebhookCredential,
  DeletedWebhookCredential,
  UpdateWebhookCredential,
  WebhookCredential,
  WebhookCredentialType
} from '../../../generator/schema/dograh-api/webhook-credentials.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import { ApiError } from '../http/api-error.ts';
import { API } from '../http/paths.ts';
import { validated } from '../http/validate.ts';
import { randomFor } from '../random.ts';
import type { Simulation } from '../simulation.ts';
import type { CredentialRecord } from '../store/other-records.ts';
import type { Store } from '../store/store.ts';
import { optional, withZ } from '../timestamps.ts';
import { credentialMembers } from '../webhooks/credential-header.ts';
import { textIn } from './id-parameter.ts';

const kind = z.enum(['none', 'api_key', 'bearer_token', 'basic_auth', 'custom_header']);
const members = z.record(z.string(), z.unknown());
const name = z.string().min(1).max(255);
const bodies = {
  create: z.object({ name, description: z.string().nullish(), credential_type: kind, credential_data: members }),
  update: z.object({
    name: name.nullish(),
    description: z.string().nullish(),
    credential_type: kind.nullish(),
    credential_data: members.nullish()
  })
};
const BASE = `${API}/credentials/`;

/** Headers that webhooks send. What is secret in them is never given out. */
export function credentialRoutes(server: FastifyInstance, { store, clock, options }: Simulation): void {
  const found = (uuid: string): CredentialRecord => {
    const credential = store.credentials.get(uuid);
    if (credential === undefined || credential.isDeleted) throw new ApiError(404, 'Credential not found');
    return credential;
  };

  server.get(BASE, (): WebhookCredential[] =>
    [...store.credentials.values()].filter(({ isDeleted }) => !isDeleted).map(view)
  );

  server.post(BASE, (request): WebhookCredential => {
    const body = validated(bodies.create, request.body, 'body') as CreateWebhookCredential;
    requireMembers(body.credential_type, body.credential_data);
    requireFreeName(body.name, store, null);
    const credential: CredentialRecord = {
      uuid: randomFor(options.seed, 'credential', store.credentials.size).uuid(),
      name: body.name,
      description: body.description ?? null,
      type: body.credential_type,
      data: body.credential_data,
      createdAt: clock.now,
      updatedAt: null,
      isDeleted: false
    };
    store.credentials.set(credential.uuid, credential);
    return view(credential);
  });

  server.put(`${BASE}:credential_uuid`, (request): WebhookCredential => {
    const credential = found(textIn(request, 'credential_uuid'));
    const body = validated(bodies.update, request.body, 'body') as UpdateWebhookCredential;
    const { name: wanted, credential_type: type, credential_data: data } = body;
    if (type && data) requireMembers(type, data);
    if (wanted) requireFreeName(wanted, store, credential);
    credential.name = body.name ?? credential.name;
    credential.description = body.description ?? credential.description;
    credential.type = body.credential_type ?? credential.type;
    credential.data = body.credential_data ?? credential.data;
    credential.updatedAt = clock.now;
    return view(credential);
  });

  server.delete(`${BASE}:credential_uuid`, (request): DeletedWebhookCredential => {
    const credential = found(textIn(request, 'credential_uuid'));
    credential.isDeleted = true;
    return { status: 'deleted', uuid: credential.uuid };
  });
}

function requireMembers(of: WebhookCredentialType, given: JsonObject): void {
  const missing = credentialMembers[of].filter((member) => given[member] === undefined || given[member] === '');
  if (missing.length > 0) throw new ApiError(400, `${of} credentials require: ${missing.join(', ')}`);
}

/** A deleted credential keeps its name. */
function requireFreeName(wanted: string, store: Store, except: CredentialRecord | null): void {
  const isTaken = [...store.credentials.values()].some((one) => one !== except && one.name === wanted);
  if (isTaken) throw new ApiError(409, `A credential with the name '${wanted}' already exists`);
}

const view = (credential: CredentialRecord): WebhookCredential => ({
  uuid: credential.uuid,
  name: credential.name,
  description: credential.description,
  credential_type: credential.type,
  created_at: withZ(credential.createdAt),
  updated_at: optional(withZ, credential.updatedAt)
});
