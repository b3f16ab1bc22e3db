import type { PackageModel } from '../../model/types.ts';
import { fieldKinds, fieldSizes, picklistValues, requiredFields } from './field-types.ts';
import { completeGrants, grantedPermissions, knownGrants } from './grants.ts';
import { legalNames, reservedWords, uniqueNames } from './names.ts';
import {
  autoNumberFormats,
  eventCount,
  fieldCounts,
  historyTracking,
  longTextTotals,
  relationshipNames
} from './object-limits.ts';
import { knownMembers, showableColumns } from './pages.ts';
import { recordValues } from './records.ts';
import { textLengths } from './text-lengths.ts';
import type { RuleViolation } from './violation.ts';

export type { RuleViolation } from './violation.ts';

export type PlatformRule = (model: PackageModel) => readonly RuleViolation[];

/** Every rule of the platform that is checked before anything is emitted. */
export const platformRules: readonly PlatformRule[] = [
  autoNumberFormats,
  completeGrants,
  eventCount,
  fieldCounts,
  fieldKinds,
  fieldSizes,
  grantedPermissions,
  historyTracking,
  knownGrants,
  knownMembers,
  legalNames,
  longTextTotals,
  picklistValues,
  recordValues,
  relationshipNames,
  requiredFields,
  reservedWords,
  showableColumns,
  textLengths,
  uniqueNames
];
