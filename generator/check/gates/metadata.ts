/** Every metadata file against the types that Salesforce publishes, and the files against each other. */
import { ruleGate } from '../findings.ts';
import { deployableRules } from '../rules/metadata/deployable-rules.ts';
import { fileRules } from '../rules/metadata/file-rules.ts';
import { structureRules } from '../rules/metadata/structure-rules.ts';

export const metadataGate = ruleGate(
  'metadata',
  'Metadata files against the types of the Metadata API: XML, elements, values, names, folders, companions',
  [...fileRules, ...deployableRules, ...structureRules]
);
