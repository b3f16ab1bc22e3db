import type { Connectivity } from '../../../generator/schema/dograh-api/telephony.ts';
import type { WebhookCredentialType } from '../../../generator/schema/dograh-api/webhook-credentials.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';

/** A static header that webhooks send. */
export interface CredentialRecord {
  readonly uuid: string;
  name: string;
  description: string | null;
  type: WebhookCredentialType;
  /** Secrets; never given out. */
  data: JsonObject;
  readonly createdAt: number;
  updatedAt: number | null;
  /** Keeps its name for ever. */
  isDeleted: boolean;
}

/** An account at a carrier. */
export interface TelephonyRecord {
  readonly id: number;
  readonly name: string;
  readonly provider: string;
  readonly connectivity: Connectivity;
  readonly isDefault: boolean;
  /** Why it cannot place calls; null when it can. */
  readonly blockedReason: string | null;
  readonly createdAt: number;
  readonly numbers: readonly NumberRecord[];
}

export interface NumberRecord {
  readonly id: number;
  /** In E.164 form. */
  readonly address: string;
  readonly countryCode: string;
  readonly label: string | null;
  readonly isActive: boolean;
  readonly isDefault: boolean;
  readonly inboundWorkflowId: number | null;
}

/** An object in the storage. */
export interface FileRecord {
  readonly content: Buffer;
  readonly contentType: string;
  readonly storedAt: number;
}

/** One delivery of a webhook: of one run by one node. */
export interface DeliveryRecord {
  readonly uuid: string;
  readonly runId: number;
  readonly nodeId: string;
  readonly name: string;
  readonly url: string;
  readonly method: string;
  /** The body as it is sent, the same at every attempt. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentialUuid: string | null;
  status: 'pending' | 'succeeded' | 'dead_letter';
  readonly attempts: { at: number; status: number | null; error: string | null }[];
}
