/** What Salesforce refuses in a formula: its form, its functions, the fields that it reads, and its types. */
import type { Project } from '../../project/project.ts';
import { fieldOf, longTextTypes, type ObjectModel } from '../../project/schema.ts';
import { functionProblems } from './functions.ts';
import { globalProblem } from './globals.ts';
import { FormulaSyntaxError, parseFormula, type FormulaNode } from './parse.ts';
import { picklistValueProblems, type ValuesOfName } from './picklist-values.ts';
import { FormulaTypes, formulaTypeOf, type FormulaType, type TypeOfName } from './types.ts';

/**
 * One sentence for every problem of a formula that belongs to an object.
 * @param expected what the formula has to result in; absent where anything will do
 */
export function formulaProblems(
  formula: string,
  object: ObjectModel,
  project: Project,
  expected?: FormulaType
): string[] {
  const code = codeOf(formula);
  const typeOfName: TypeOfName = (path) => typeOfPath(path, object, project);
  const problems = [
    ...callProblems(code),
    ...labelProblems(code, project),
    ...referenceProblems(code, object, project),
    ...fieldUseProblems(code, object)
  ];
  const valuesOfName: ValuesOfName = (path) => valuesOfPath(path, object, project);
  return problems.length > 0
    ? problems
    : treeProblems(formula, project, { typeOfName, valuesOfName, expected, object });
}

/** What is wrong with a formula of a flow, whose names the flow itself knows. */
export function flowFormulaProblems(
  formula: string,
  project: Project,
  names: { readonly typeOfName: TypeOfName; readonly valuesOfName: ValuesOfName },
  expected?: FormulaType
): string[] {
  const problems = callProblems(codeOf(formula));
  return problems.length > 0 ? problems : treeProblems(formula, project, { ...names, expected });
}

interface TreeOptions {
  readonly typeOfName: TypeOfName;
  readonly valuesOfName: ValuesOfName;
  readonly expected: FormulaType | undefined;
  /** The object whose fields are read without a prefix; absent in flows. */
  readonly object?: ObjectModel;
}

function treeProblems(formula: string, project: Project, options: TreeOptions): string[] {
  try {
    const tree = parseFormula(formula);
    if (!tree) return ['the formula is empty'];
    const names = namesIn(tree).flatMap((path) => nameProblems(path, project, options.object));
    const types = new FormulaTypes(options.typeOfName);
    const result = types.typeOf(tree);
    const { expected = 'Unknown' } = options;
    const fits = [result, expected].includes('Unknown') || result === expected || expected === 'Picklist';
    const mismatch = fits ? [] : [`the formula results in a ${result}, not in a ${expected}`];
    const values = picklistValueProblems(formula, options.valuesOfName);
    return [...names, ...types.problems, ...mismatch, ...values];
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    return [error.message];
  }
}

function namesIn(node: FormulaNode): (readonly string[])[] {
  if (node.kind === 'name') return [node.path];
  return node.kind === 'literal' ? [] : node.values.flatMap(namesIn);
}

/** Custom names have been followed before; this is about standard fields of own objects and about global names. */
function nameProblems(path: readonly string[], project: Project, object: ObjectModel | undefined): string[] {
  const [name = ''] = path;
  const global = globalProblem(path, project, object === undefined);
  if (global !== undefined) return [global];
  const isPlain = path.length === 1 && /^\w+$/.test(name) && !/__[cr]$/i.test(name);
  return isPlain && object?.kind === 'custom' && !fieldOf(object, name)
    ? [`${object.apiName} has no field ${name}`]
    : [];
}

/** Texts of standard objects may be picklists: the platform's declarations do not tell them apart. */
function typeOfPath(path: readonly string[], object: ObjectModel, project: Project): FormulaType {
  return fieldFormulaType(ownerOfLast(path, object, project), path.at(-1) ?? '');
}

/** The values of the restricted picklist at the end of a path that begins at an object. */
export function valuesOfPath(
  path: readonly string[],
  object: ObjectModel | undefined,
  project: Project
): readonly string[] | undefined {
  const field = fieldOf(ownerOfLast(path, object, project), path.at(-1) ?? '');
  return field?.restricted ? field.values : undefined;
}

/** The object that the last name of a path is a field of. */
function ownerOfLast(
  path: readonly string[],
  object: ObjectModel | undefined,
  project: Project
): ObjectModel | undefined {
  let at = object;
  for (const name of path.slice(0, -1)) at = project.schema.object(at?.parents.get(name.toLowerCase())?.[0] ?? '');
  return at;
}

/** The formula type of an object's field. */
export function fieldFormulaType(object: ObjectModel | undefined, name: string): FormulaType {
  const field = fieldOf(object, name);
  if (!field || (!field.isCustom && field.type === 'Text')) return 'Unknown';
  return formulaTypeOf(field.type);
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
