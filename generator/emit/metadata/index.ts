import type { PackageModel } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { emitApplications, emitQuickActions, emitTabs } from './applications.ts';
import { emitCachePartitions, emitExternalCredentials, emitNamedCredentials, emitTrustedSites } from './credentials.ts';
import { emitCustomLabels } from './custom-labels.ts';
import { emitMetadataRecords } from './custom-metadata.ts';
import { emitCustomObjects, emitMetadataTypes, emitPlatformEvents } from './custom-objects.ts';
import { emitFlexiPages } from './flexi-pages.ts';
import { emitFlows } from './flows.ts';
import { emitLayouts } from './layouts.ts';
import { emitListViews } from './list-views.ts';
import { emitCustomPermissions, emitPermissionSets } from './permission-sets.ts';
import { emitReportTypes } from './report-types.ts';

/** Everything of the package that is neither Apex nor a Lightning web component. */
export const metadataEmitters: readonly ((model: PackageModel, render: Render) => EmittedFile[])[] = [
  emitApplications,
  emitCachePartitions,
  emitCustomLabels,
  emitCustomObjects,
  emitCustomPermissions,
  emitExternalCredentials,
  emitFlexiPages,
  emitFlows,
  emitLayouts,
  emitListViews,
  emitMetadataRecords,
  emitMetadataTypes,
  emitNamedCredentials,
  emitPermissionSets,
  emitPlatformEvents,
  emitQuickActions,
  emitReportTypes,
  emitTabs,
  emitTrustedSites
];
