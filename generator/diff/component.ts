/** One part of a package that an org knows by type and name. */
export interface Component {
  /** Metadata API type, such as `CustomField`. */
  readonly type: string;
  /** Full name, such as `Dograh_Call_Activity__c.Status__c`. */
  readonly fullName: string;
  readonly path: string;
  readonly content: string;
}

interface Place {
  readonly pattern: RegExp;
  readonly type: string;
}

/** Where source format keeps each type. The captured groups, joined by a dot, are the full name. */
const places: readonly Place[] = [
  { pattern: /\/objects\/[^/]+\/fields\/([^/]+)\.field-meta\.xml$/, type: 'CustomField' },
  { pattern: /\/objects\/[^/]+\/listViews\/([^/]+)\.listView-meta\.xml$/, type: 'ListView' },
  { pattern: /\/objects\/[^/]+\/compactLayouts\/([^/]+)\.compactLayout-meta\.xml$/, type: 'CompactLayout' },
  { pattern: /\/objects\/[^/]+\/validationRules\/([^/]+)\.validationRule-meta\.xml$/, type: 'ValidationRule' },
  { pattern: /\/objects\/[^/]+\/recordTypes\/([^/]+)\.recordType-meta\.xml$/, type: 'RecordType' },
  { pattern: /\/objects\/([^/]+)\/[^/]+\.object-meta\.xml$/, type: 'CustomObject' },
  { pattern: /\/classes\/(?:.*\/)?([^/]+)\.cls$/, type: 'ApexClass' },
  { pattern: /\/triggers\/(?:.*\/)?([^/]+)\.trigger$/, type: 'ApexTrigger' },
  { pattern: /\/customMetadata\/(.+)\.md-meta\.xml$/, type: 'CustomMetadata' },
  { pattern: /\/permissionsets\/(.+)\.permissionset-meta\.xml$/, type: 'PermissionSet' },
  { pattern: /\/customPermissions\/(.+)\.customPermission-meta\.xml$/, type: 'CustomPermission' },
  { pattern: /\/externalCredentials\/(.+)\.externalCredential-meta\.xml$/, type: 'ExternalCredential' },
  { pattern: /\/namedCredentials\/(.+)\.namedCredential-meta\.xml$/, type: 'NamedCredential' },
  { pattern: /\/cachePartitions\/(.+)\.cachePartition-meta\.xml$/, type: 'PlatformCachePartition' },
  { pattern: /\/cspTrustedSites\/(.+)\.cspTrustedSite-meta\.xml$/, type: 'CspTrustedSite' },
  { pattern: /\/applications\/(.+)\.app-meta\.xml$/, type: 'CustomApplication' },
  { pattern: /\/tabs\/(.+)\.tab-meta\.xml$/, type: 'CustomTab' },
  { pattern: /\/flexipages\/(.+)\.flexipage-meta\.xml$/, type: 'FlexiPage' },
  { pattern: /\/layouts\/(.+)\.layout-meta\.xml$/, type: 'Layout' },
  { pattern: /\/quickActions\/(.+)\.quickAction-meta\.xml$/, type: 'QuickAction' },
  { pattern: /\/reportTypes\/(.+)\.reportType-meta\.xml$/, type: 'ReportType' },
  { pattern: /\/reports\/(.+)\.report-meta\.xml$/, type: 'Report' },
  { pattern: /\/reports\/(.+)\.reportFolder-meta\.xml$/, type: 'Report' },
  { pattern: /\/flows\/(.+)\.flow-meta\.xml$/, type: 'Flow' },
  { pattern: /\/lwc\/([^/]+)\/[^/]+\.js-meta\.xml$/, type: 'LightningComponentBundle' }
];

const labelsPattern = /\/labels\/[^/]+\.labels-meta\.xml$/;
const objectPattern = /\/objects\/([^/]+)\//;

/** The components of a set of source files; companions such as `.cls-meta.xml` are part of theirs. */
export function componentsOf(files: ReadonlyMap<string, string>): Component[] {
  return [...files].flatMap(([path, content]) => {
    if (labelsPattern.test(path)) {
      return labelsOf(path, content);
    }
    for (const { pattern, type } of places) {
      const name = pattern.exec(path)?.[1];
      if (name !== undefined) {
        return [{ type, fullName: qualified(type, name, path), path, content }];
      }
    }
    return [];
  });
}

function qualified(type: string, name: string, path: string): string {
  const object = objectPattern.exec(path)?.[1];
  return object === undefined || type === 'CustomObject' ? decodeURIComponent(name) : `${object}.${name}`;
}

/** Each label is a component of its own, though they share a file. */
function labelsOf(path: string, content: string): Component[] {
  return [...content.matchAll(/<labels>([\s\S]*?)<\/labels>/g)].map(([text, inner = '']) => ({
    type: 'CustomLabel',
    fullName: /<fullName>(.*?)<\/fullName>/.exec(inner)?.[1] ?? '',
    path,
    content: text
  }));
}
