import type { Emitter } from '../index.ts';
import { whenChanged } from '../when-changed.ts';
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
import { emitReports } from './reports.ts';

/** Everything of the package that is neither Apex nor a Lightning web component. */
export const metadataEmitters: readonly Emitter[] = [
  emitApplications,
  whenChanged(['constants'], emitCachePartitions),
  whenChanged(['constants'], emitCustomLabels),
  emitCustomObjects,
  whenChanged(['constants'], emitCustomPermissions),
  whenChanged(['constants'], emitExternalCredentials),
  emitFlexiPages,
  emitFlows,
  emitLayouts,
  emitListViews,
  emitMetadataRecords,
  emitMetadataTypes,
  whenChanged(['constants'], emitNamedCredentials),
  emitPermissionSets,
  emitPlatformEvents,
  whenChanged(['constants'], emitQuickActions),
  emitReportTypes,
  emitReports,
  whenChanged(['constants'], emitTabs),
  whenChanged(['constants'], emitTrustedSites)
];
