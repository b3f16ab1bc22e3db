/** How the components of a project fit together: what each names must be there and be of the right kind. */
import { ruleGate } from '../findings.ts';
import { codeRules } from '../rules/code/apex-references.ts';
import { scriptImports } from '../rules/code/script-rules.ts';
import { externalApps } from '../rules/credentials/external-app-rules.ts';
import { credentialRules } from '../rules/credentials/credential-rules.ts';
import { recordRules } from '../rules/custom-metadata/record-rules.ts';
import { definitionRules } from '../rules/fields/definition-rules.ts';
import { relationshipRules } from '../rules/fields/relationship-rules.ts';
import { valueRules } from '../rules/fields/value-rules.ts';
import { flowRules } from '../rules/flow/flow-rules.ts';
import { nameRules } from '../rules/names/name-rules.ts';
import { objectRules } from '../rules/objects/object-rules.ts';
import { queueObjects, sharingCriteria } from '../rules/objects/queue-rules.ts';
import { viewRules } from '../rules/objects/view-rules.ts';
import { appRules } from '../rules/pages/app-rules.ts';
import { layoutRules } from '../rules/pages/layout-rules.ts';
import { pageRules } from '../rules/pages/page-rules.ts';
import { standardComponentRules } from '../rules/pages/standard-component-rules.ts';
import { reports, reportTypes } from '../rules/pages/report-rules.ts';
import { utilityItems } from '../rules/pages/utility-items.ts';
import { permissionRules } from '../rules/permissions/permission-rules.ts';

export const referencesGate = ruleGate(
  'references',
  'References between components, names, limits and what each kind of field, object, page, flow and grant asks for',
  [
    ...nameRules,
    ...definitionRules,
    ...relationshipRules,
    ...valueRules,
    ...objectRules,
    ...viewRules,
    ...recordRules,
    ...permissionRules,
    ...appRules,
    ...pageRules,
    ...standardComponentRules,
    ...layoutRules,
    ...flowRules,
    ...credentialRules,
    ...codeRules,
    externalApps,
    queueObjects,
    sharingCriteria,
    utilityItems,
    scriptImports,
    reportTypes,
    reports
  ]
);
