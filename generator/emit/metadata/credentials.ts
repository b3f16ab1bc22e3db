import type { TablesPart } from '../../model/types.ts';
import { schemaConstant, sortedRows } from '../../plan/schema-constants.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { metadataFile, xmlBoolean } from './files.ts';

export function emitExternalCredentials(model: TablesPart, render: Render): EmittedFile[] {
  return sortedRows(schemaConstant(model, 'externalCredentials')).map(([name, definition]) =>
    metadataFile(render, 'external-credential', `externalCredentials/${name}.externalCredential`, {
      ...definition,
      headers: definition.headers.map((header, index) => ({ ...header, position: String(index + 1) }))
    })
  );
}

export function emitNamedCredentials(model: TablesPart, render: Render): EmittedFile[] {
  return sortedRows(schemaConstant(model, 'namedCredentials')).map(([name, definition]) =>
    metadataFile(render, 'named-credential', `namedCredentials/${name}.namedCredential`, {
      ...definition,
      formulasInHeaders: xmlBoolean(definition.formulasInHeaders)
    })
  );
}

/** Partitions without capacity: they deploy to every edition, also to those that have no cache at all. */
export function emitCachePartitions(model: TablesPart, render: Render): EmittedFile[] {
  return sortedRows(schemaConstant(model, 'cachePartitions')).map(([name, definition]) =>
    metadataFile(render, 'cache-partition', `cachePartitions/${name}.cachePartition`, {
      ...definition,
      cacheTypes: ['Session', 'Organization']
    })
  );
}

export function emitTrustedSites(model: TablesPart, render: Render): EmittedFile[] {
  return sortedRows(schemaConstant(model, 'trustedSites')).map(([name, { description, url, allows }]) =>
    metadataFile(render, 'csp-trusted-site', `cspTrustedSites/${name}.cspTrustedSite`, {
      description,
      url,
      images: xmlBoolean(allows.includes('images')),
      media: xmlBoolean(allows.includes('media'))
    })
  );
}
