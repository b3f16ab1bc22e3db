import type {
  CachePartitionDefinition,
  ExternalCredentialDefinition,
  NamedCredentialDefinition,
  TrustedSiteDefinition
} from './vocabulary/credentials.ts';

/** Who Salesforce is when it calls. The API key itself is entered in each org. */
export const externalCredentials = {
  Dograh_External_Credential: {
    label: 'Dograh',
    description: 'API key of the organization in Dograh, sent as X-API-Key with every callout.',
    protocol: 'Custom',
    principal: 'Dograh_Service',
    headers: [{ name: 'X-API-Key', value: '{!$Credential.Dograh_External_Credential.ApiKey}' }]
  },
  Dograh_Storage_Access: {
    label: 'Dograh Storage',
    description: 'Presigned addresses carry their own proof: nothing is added, and above all not the API key.',
    protocol: 'NoAuthentication',
    principal: 'Dograh_Presigned',
    headers: []
  }
} as const satisfies { readonly [apiName: string]: ExternalCredentialDefinition };

/** Where Salesforce calls. Both addresses are set in each org when Dograh does not run at its own cloud. */
export const namedCredentials = {
  Dograh_API: {
    label: 'Dograh API',
    description: 'Dograh itself, with the version of its API.',
    url: 'https://app.dograh.com/api/v1',
    credential: 'Dograh_External_Credential',
    formulasInHeaders: true
  },
  /** The placeholder ends in `.invalid`, so that nothing can leave the org before somebody has set the real host. */
  Dograh_Storage: {
    label: 'Dograh Storage',
    description: 'Host of the bucket to which lists of people are uploaded with presigned addresses.',
    url: 'https://dograh-storage.invalid',
    credential: 'Dograh_Storage_Access',
    formulasInHeaders: false
  }
} as const satisfies { readonly [apiName: string]: NamedCredentialDefinition<keyof typeof externalCredentials> };

/** Platform Cache. Everything works without it: the package asks for no capacity, an admin may give some. */
export const cachePartitions = {
  Dograh: {
    label: 'Dograh',
    description: 'State of the circuit breaker and answers of Dograh that may be shown again for a short while.'
  }
} as const satisfies { readonly [apiName: string]: CachePartitionDefinition };

/** Hosts from which the browser may load. Recordings play from the storage host; set it together with `Dograh_Storage`. */
export const trustedSites = {
  Dograh_Recordings: {
    description: 'Recordings of calls are played from the storage of Dograh.',
    url: 'https://dograh-storage.invalid',
    allows: ['media']
  }
} as const satisfies { readonly [apiName: string]: TrustedSiteDefinition };
