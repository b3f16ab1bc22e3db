/** Formulas, without a full parser: their brackets, texts, functions, and the fields that they read. */
import type { Project } from '../project/project.ts';
import { fieldOf, longTextTypes, type ObjectModel } from '../project/schema.ts';
import { functionProblems } from './formula-functions.ts';

/** One sentence for every problem of a formula that belongs to an object. */
export function formulaProblems(formula: string, object: ObjectModel, project: Project): string[] {
  const code = codeOf(formula);
  return [
    ...callProblems(code),
    ...labelProblems(code, project),
    ...referenceProblems(code, object, project),
    ...fieldUseProblems(code, object)
  ];
}

/** What is wrong with the brackets, texts and functions of any formula, also of one in a flow. */
export function formulaCallProblems(formula: string): string[] {
  return callProblems(codeOf(formula));
}

/** The formula without its comments, and with empty texts. */
function codeOf(formula: string): string {
  return formula.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/"(\\.|[^"\\])*"|'(\\.|[^'\\])*'/g, "''");
}

function callProblems(code: string): string[] {
  if (code.includes('"') || code.replaceAll("''", '').includes("'")) return ['a text of the formula is not closed'];
  const brackets = bracketProblems(code);
  return brackets.length > 0 ? brackets : functionProblems(code);
}

/** Functions that take a picklist as it is; everywhere else its value has to be made a text. */
const takesPicklist = /(?:ISPICKVAL|TEXT|ISBLANK|ISNULL|CASE|INCLUDES|ISCHANGED|PRIORVALUE|PICKLISTCOUNT)\s*\(\s*$/i;

/** Fields whose kind a formula cannot read as it does. */
function fieldUseProblems(code: string, object: ObjectModel): string[] {
  return [...code.matchAll(/(?<![\w$.])[A-Za-z]\w*__c\b/g)].flatMap(({ 0: name, index }) => {
    const field = fieldOf(object, name);
    if (field && longTextTypes.has(field.type)) return [`a formula cannot read the ${field.type} field ${name}`];
    if (field && /^(Multiselect)?Picklist$/.test(field.type) && !takesPicklist.test(code.slice(0, index)))
      return [`the picklist ${name} is read without TEXT or ISPICKVAL`];
    return [];
  });
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
