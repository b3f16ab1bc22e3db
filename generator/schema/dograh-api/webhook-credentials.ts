import type { JsonObject, Timestamp } from '../vocabulary/api.ts';

/**
 * Credentials that Dograh's webhooks and tools send to others: one fixed header each. Secrets can be written, never
 * read.
 */
export interface WebhookCredentialApi {
  /**
   * Every credential of the organization, without its secret.
   *
   * @http GET /credentials/
   * @timeout 10s
   * @differs WebhookCredential.credential_type Dograh's database knows these five values only; its document says any text.
   */
  listWebhookCredentials(): WebhookCredential[];

  /**
   * Adds a credential.
   *
   * @http POST /credentials/
   * @timeout 10s
   * @once
   * @errors 400 The data lacks a member that a credential of this type needs.
   * @errors 409 There is, or was, a credential of this name; also a deleted one keeps its name.
   */
  createWebhookCredential(body: CreateWebhookCredential): WebhookCredential;

  /**
   * Changes a credential in place. Webhooks send the new secret from their next attempt on.
   *
   * @http PUT /credentials/{credentialUuid}
   * @timeout 10s
   * @errors 400 The data lacks a member that a credential of this type needs.
   * @errors 404 There is no such credential.
   * @errors 409 There is, or was, a credential of this name.
   */
  updateWebhookCredential(credentialUuid: string, body: UpdateWebhookCredential): WebhookCredential;

  /**
   * Deletes a credential. Webhooks that use it are sent without it from then on. Its name stays taken.
   *
   * @http DELETE /credentials/{credentialUuid}
   * @timeout 10s
   * @errors 404 There is no such credential.
   * @differs response Dograh's document says any object; these are the members that it sends.
   */
  deleteWebhookCredential(credentialUuid: string): DeletedWebhookCredential;
}

/** Which header a credential becomes, and what its data has to hold. */
export type WebhookCredentialType =
  /** No header. */
  | 'none'
  /** `header_name` and `api_key`. */
  | 'api_key'
  /** `token`, sent as `Authorization: Bearer`. */
  | 'bearer_token'
  /** `username` and `password`, sent as `Authorization: Basic`. */
  | 'basic_auth'
  /** `header_name` and `header_value`. */
  | 'custom_header';

/** A credential without its secret. */
export interface WebhookCredential {
  uuid: string;
  name: string;
  description: string | null;
  credential_type: WebhookCredentialType;
  created_at: Timestamp;
  updated_at: Timestamp | null;
}

/** A new credential. */
export interface CreateWebhookCredential {
  /** Unique in the organization, deleted credentials included. */
  name: string;
  description?: string | null;
  credential_type: WebhookCredentialType;
  /** The members that `credential_type` names. */
  credential_data: JsonObject;
}

/** Changes to a credential. What is absent stays as it is. */
export interface UpdateWebhookCredential {
  name?: string | null;
  description?: string | null;
  /** Dograh checks the data only when type and data are sent together. */
  credential_type?: WebhookCredentialType | null;
  credential_data?: JsonObject | null;
}

/** A credential that was deleted. */
export interface DeletedWebhookCredential {
  /** `deleted`. */
  status: string;
  uuid: string;
}
