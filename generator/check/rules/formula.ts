/** The references in a formula: enough to find a field that does not exist. */
import type { Project } from '../project/project.ts';
import type { ObjectModel } from '../project/schema.ts';

/** One sentence for every problem of a formula that belongs to an object. */
export function formulaProblems(formula: string, object: ObjectModel, project: Project): string[] {
  const code = formula.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/"(\\.|[^"\\])*"|'(\\.|[^'\\])*'/g, '""');
  return [...bracketProblems(code), ...labelProblems(code, project), ...referenceProblems(code, object, project)];
}

function bracketProblems(code: string): string[] {
  let open = 0;
  for (const character of code) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open < 0) break;
  }
  return open === 0 ? [] : ['the brackets of the formula do not match'];
}

function labelProblems(code: string, project: Project): string[] {
  return [...code.matchAll(/\$Label\.(\w+)/gi)].flatMap(([, name = '']) =>
    project.labels.has(name.toLowerCase()) ? [] : [`there is no label ${name}`]
  );
}

/** Only custom names and paths over relationships are followed: other words may be functions. */
function referenceProblems(code: string, object: ObjectModel, project: Project): string[] {
  const problems: string[] = [];
  for (const [whole] of code.matchAll(/(?<![\w$.])[A-Za-z]\w*(?:\.[A-Za-z]\w*)*/g)) {
    if (/__c$|__r\./i.test(whole)) problems.push(...pathProblems(whole.split('.'), object, project));
  }
  return problems;
}

/** Follows `Parent__r.Field__c` from an object; says where the path breaks. */
export function pathProblems(path: readonly string[], object: ObjectModel, project: Project): string[] {
  let at: ObjectModel | undefined = object;
  for (const [index, name] of path.entries()) {
    const isLast = index === path.length - 1;
    if (!at) return [];
    if (isLast) return at.fields.has(name.toLowerCase()) ? [] : [`${at.apiName} has no field ${name}`];
    const parents: readonly string[] | undefined = at.parents.get(name.toLowerCase());
    if (!parents) return [`${at.apiName} has no relationship ${name}`];
    at = parents.length === 1 ? project.schema.object(parents[0] ?? '') : undefined;
  }
  return [];
}
