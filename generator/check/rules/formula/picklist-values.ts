/** Values that a formula compares a picklist with: one that the picklist does not list is never there. */
import { parseFormula, type FormulaNode } from './parse.ts';

/** The values of a restricted picklist, by the path that a formula reads it with; undefined for anything else. */
export type ValuesOfName = (path: readonly string[]) => readonly string[] | undefined;

/** One sentence for every value that its picklist does not list. The formula has to be one that can be parsed. */
export function picklistValueProblems(formula: string, valuesOfName: ValuesOfName): string[] {
  const tree = parseFormula(formula);
  return tree ? problemsIn(tree, valuesOfName) : [];
}

function problemsIn(node: FormulaNode, valuesOfName: ValuesOfName): string[] {
  if (node.kind === 'literal' || node.kind === 'name') return [];
  return [
    ...comparisons(node).flatMap(([picklist, value]) => problem(picklist, value, valuesOfName)),
    ...node.values.flatMap((value) => problemsIn(value, valuesOfName))
  ];
}

type Compound = Exclude<FormulaNode, { readonly kind: 'literal' | 'name' }>;

/** What a call or an operation compares with what, in both directions. */
function comparisons(node: Compound): (readonly [FormulaNode, FormulaNode])[] {
  const [first, ...others] = node.values;
  const compared = others.filter((_, index) => isCompared(node, index, others.length));
  return first ? compared.flatMap((other) => [[first, other] as const, [other, first] as const]) : [];
}

/** Of `CASE`, every other value up to the last is compared; what stands between them are results. */
function isCompared(node: Compound, index: number, count: number): boolean {
  if (node.kind === 'operation') return /^(=|==|<>|!=)$/.test(node.operator);
  return /^(ISPICKVAL|INCLUDES)$/.test(node.name) || (node.name === 'CASE' && index % 2 === 0 && index < count - 1);
}

function problem(picklist: FormulaNode, value: FormulaNode, valuesOfName: ValuesOfName): string[] {
  const named = picklist.kind === 'call' && picklist.name === 'TEXT' ? picklist.values[0] : picklist;
  if (named?.kind !== 'name' || value.kind !== 'literal' || value.type !== 'Text' || value.text === '') return [];
  const values = valuesOfName(named.path);
  return values && !values.includes(value.text) ? [`${named.path.join('.')} has no value ${value.text}`] : [];
}
