import type { Checkbox, LongText, Picklist, Text, WholeNumber } from '../vocabulary/fields.ts';
import type { CustomMetadataType, MetadataRecord } from '../vocabulary/objects.ts';

/** How the sender of a webhook proves that it is who it says. */
export type SignatureScheme =
  /** Standard Webhooks v1: HMAC-SHA256 over `id.timestamp.body`, several signatures for rotation. */
  | 'STANDARD_WEBHOOKS'
  /** `X-Dograh-Signature` and `X-Dograh-Timestamp`: HMAC-SHA256 in hexadecimal over `timestamp.body`. */
  | 'DOGRAH'
  /** RSA-SHA256 checked with a certificate of the org: no secret is stored. */
  | 'CERTIFICATE';

/** How this org talks with Dograh. One record, `default`, holds the choices; an empty value means the built-in one. */
export interface Settings extends CustomMetadataType<
  'Dograh_Settings__mdt',
  { label: 'Dograh Settings'; pluralLabel: 'Dograh Settings' }
> {
  /**
   * Dograh's address with `/api/v1`, shown to people. Callouts use the named credential.
   * @apiName API_URL__c
   * @label API URL
   */
  apiUrl?: Text<255>;
  /**
   * Address of the store that campaign lists are uploaded to, the same as in the named credential `Dograh_Storage`.
   * Apex cannot read a named credential's address, and compares this one with what Dograh asks for.
   * @apiName Storage_URL__c
   * @label Storage URL
   */
  storageUrl?: Text<255>;
  /**
   * Id of the organization in Dograh, shown to people.
   * @apiName Org_ID__c
   * @label Organization ID
   */
  organizationId?: Text<255>;
  /** The webhook receiver answers. Off: it answers 404. Not needed when the bridge signs in with OAuth. */
  webhookEnabled: Checkbox<false>;
  /** How a webhook's sender proves itself. */
  signatureScheme?: Picklist<SignatureScheme, 'STANDARD_WEBHOOKS'>;
  /**
   * Secrets of the webhook's sender, one a line, newest first: two during a rotation. Every user who may customize the
   * application can read it, and so can code of other packages: prefer OAuth, or the certificate scheme.
   */
  webhookSecret?: LongText<1000>;
  /** Developer name of the org's certificate that checks signatures, for the certificate scheme. */
  webhookCertificate?: Text<80>;
  /** Prefix of run ids when this org talks with more than one Dograh: `<connection>:<run id>`. */
  connectionName?: Text<20>;
  /** A completed call also becomes a task on the person's timeline. */
  createTasks: Checkbox<true>;
  /** Inbound calls are matched by phone number when exactly one person has it. */
  matchByPhone: Checkbox<true>;
  /** Transcript and details are fetched when an event does not carry them. */
  fetchDetails: Checkbox<true>;
  /** Runs of Dograh are compared with the call activities on schedule. */
  reconcile: Checkbox<true>;
  /** Log lines are also handed to Nebula Logger when it is installed. */
  useNebulaLogger: Checkbox<true>;
  /** Days that resolved errors are kept; empty: the built-in number. */
  keepResolvedErrorsDays?: WholeNumber<5>;
  /** Days that security events are kept; empty: the built-in number. */
  keepSecurityEventsDays?: WholeNumber<5>;
  /** Days that call activities are kept; empty: for ever. */
  keepCallActivitiesDays?: WholeNumber<5>;
}

/** The one record that the package reads. */
export const defaultSettings = {
  name: 'default',
  label: 'Default',
  values: {
    webhookEnabled: false,
    signatureScheme: 'STANDARD_WEBHOOKS',
    createTasks: true,
    matchByPhone: true,
    fetchDetails: true,
    reconcile: true,
    useNebulaLogger: true
  }
} as const satisfies MetadataRecord<Settings>;
