/** Apex types by apex-ls, against the platform's declarations and the project's objects. */
import { finding } from '../findings.ts';
import { checkWithApexLs, type ApexIssue } from '../process/apex-ls.ts';
import type { Project } from '../project/project.ts';
import { withCopy } from '../process/workspace.ts';
import type { Finding, Gate, RuleDescription } from '../types.ts';

const rule = (id: string, what: string, mend: string): RuleDescription => ({ id, gate: 'apex-types', what, mend });

const rules = {
  error: rule(
    'apex-type-error',
    'A type, argument, modifier or declaration is not one Apex accepts.',
    'Correct the code; the message says what was expected.'
  ),
  missing: rule(
    'apex-type-missing',
    'A type, variable, field or method does not exist.',
    'Correct the name or declare what is missing.'
  ),
  syntax: rule('apex-type-syntax', 'The text is not Apex.', 'Correct the text.'),
  warning: rule(
    'apex-type-warning',
    'The code is legal and most likely not what was meant.',
    'Follow the message, or accept it with a reason in the suppressions file.'
  )
};

/** Issues that apex-ls 6.0.2 raises on code an org accepts, each with the reason why it is no finding. */
export const falseAlarms: readonly { message: RegExp; reason: string }[] = [
  {
    message: /is currently a legal method name but is a reserved identifier/,
    reason: 'Salesforce’s own compiler accepts the name, and so do orgs: it is legal wherever a method name stands.'
  },
  {
    message: /'builder' .*QueueableDuplicateSignature|QueueableDuplicateSignature.*'builder'/i,
    reason: 'The declarations for API 65.0 lack the static method.'
  }
];

export const apexTypesGate: Gate = {
  name: 'apex-types',
  what: 'Apex types by apex-ls, with the declarations of API 65.0',
  rules: Object.values(rules),
  async run(project) {
    const issues =
      project.folder === ''
        ? await withCopy(project, new Map(), checkWithApexLs)
        : await checkWithApexLs(project.folder);
    return issues
      .filter(({ message }) => !falseAlarms.some((alarm) => alarm.message.test(message)))
      .map((issue) => asFinding(project, issue));
  }
};

function asFinding(project: Project, { file, line, column, category, message }: ApexIssue): Finding {
  const kind = category.toLowerCase();
  const isKnown = (value: string): value is keyof typeof rules => value in rules;
  return finding(project, rules[isKnown(kind) ? kind : 'error'], { place: { file, line, column }, message });
}
