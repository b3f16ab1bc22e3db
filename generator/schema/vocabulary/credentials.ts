/** How Salesforce proves to another system who it is. The secrets themselves are entered in each org, never here. */
export interface ExternalCredentialDefinition {
  label: string;
  description: string;
  /** `Custom`: the headers below. `NoAuthentication`: the address itself is the proof, as with a presigned URL. */
  protocol: 'Custom' | 'NoAuthentication';
  /** Name of the identity that permission sets grant; its secrets are entered in Setup or by the set-up script. */
  principal: string;
  /**
   * Headers of every callout, in this order. A value is a formula of Salesforce: `{!$Credential.<credential>.<parameter>}`
   * takes a secret that was entered for the principal.
   */
  headers: readonly { name: string; value: string }[];
}

/** Where Salesforce calls, and with which credential. */
export interface NamedCredentialDefinition<Credential extends string> {
  label: string;
  description: string;
  url: `https://${string}`;
  credential: Credential;
  /** Headers of the credential hold formulas, which Salesforce evaluates only when this is on. */
  formulasInHeaders: boolean;
}

/** A part of Platform Cache. Its capacity is given in each org: Developer Edition orgs have none. */
export interface CachePartitionDefinition {
  label: string;
  description: string;
}

/** A host from which the browser may load what a page shows. Nothing else of that host is allowed. */
export interface TrustedSiteDefinition {
  description: string;
  url: `https://${string}`;
  allows: readonly ('media' | 'images')[];
}
