/** Apex as text: syntax, queries and writes against the project's own objects, and rules of the platform. */
import { ruleGate } from '../findings.ts';
import { codeStyleRules } from '../rules/apex/code-rules.ts';
import { createdNameRules } from '../rules/apex/created-names.ts';
import { describedNames } from '../rules/apex/described-names.ts';
import { dmlRules } from '../rules/apex/dml-rules.ts';
import { endlessRules } from '../rules/apex/endless-rules.ts';
import { injectionRules } from '../rules/apex/injection-rules.ts';
import { literalArguments } from '../rules/apex/literal-arguments.ts';
import { namingRules } from '../rules/apex/naming-rules.ts';
import { incompleteRecords } from '../rules/apex/new-record-rules.ts';
import { platformValueRules } from '../rules/apex/platform-values.ts';
import { nameValueRules } from '../rules/apex/name-values.ts';
import { soqlShapeRules } from '../rules/apex/soql-shape.ts';
import { soqlRules } from '../rules/apex/soql-rules.ts';
import { soqlValueRules } from '../rules/apex/soql-values.ts';
import { searches } from '../rules/apex/sosl-rules.ts';
import { testRules } from '../rules/apex/test-rules.ts';
import { unusedMembers, unusedVariables } from '../rules/apex/unused-rules.ts';

export const apexSyntaxGate = ruleGate(
  'apex-syntax',
  'Apex syntax, queries and writes against the project’s objects, and what the platform refuses only when code runs',
  [
    ...codeStyleRules,
    ...namingRules,
    ...soqlRules,
    ...soqlValueRules,
    ...injectionRules,
    ...dmlRules,
    ...platformValueRules,
    ...testRules,
    ...soqlShapeRules,
    ...nameValueRules,
    ...createdNameRules,
    ...endlessRules,
    describedNames,
    incompleteRecords,
    literalArguments,
    searches,
    unusedMembers,
    unusedVariables
  ]
);
