/** Turning what rules and outside tools say into findings. */
import type { Project } from './project/project.ts';
import type { Finding, Gate, Place, Problem, ProjectRule, RuleDescription } from './types.ts';

/** The finding for one problem of a rule; the line's text is taken from the project. */
export function finding(project: Project, rule: RuleDescription, problem: Problem): Finding {
  return {
    gate: rule.gate,
    rule: rule.id,
    file: problem.place.file,
    line: problem.place.line,
    column: problem.place.column,
    message: problem.message,
    mend: problem.mend ?? rule.mend,
    lineText: lineText(project, problem.place)
  };
}

/** A gate that consists of nothing but rules over the loaded project. */
export function ruleGate(name: string, what: string, rules: readonly ProjectRule[]): Gate {
  return {
    name,
    what,
    rules,
    run: (project) =>
      Promise.resolve(
        rules.flatMap((rule) => [...rule.check(project)].map((problem) => finding(project, rule, problem)))
      )
  };
}

/** Findings in a fixed order (file, line, column, rule), each once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((one) => [sortKey(one), one]));
  return [...unique.entries()]
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([, one]) => one);
}

function sortKey(one: Finding): string {
  const padded = (value: number): string => String(value).padStart(7, '0');
  return [one.file, padded(one.line), padded(one.column), one.rule, one.message].join('\u0000');
}

function lineText(project: Project, place: Place): string {
  return (project.files.get(place.file)?.split('\n')[place.line - 1] ?? '').trim();
}
