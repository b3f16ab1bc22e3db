/** Formulas as trees: precedence as in Salesforce, from `||` down to the sign. */

export type FormulaNode =
  | { readonly kind: 'literal'; readonly type: 'Text' | 'Number' | 'Boolean' | 'Unknown'; readonly text: string }
  | { readonly kind: 'name'; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly name: string; readonly values: readonly FormulaNode[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly values: readonly FormulaNode[] };

/** A formula that is none; the message says where. */
export class FormulaSyntaxError extends Error {}

const token =
  /\s*(?:(?<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?<number>\d+(?:\.\d+)?|\.\d+)|(?<merge>\{!\s*[^}]+\})|(?<name>\$?[A-Za-z_]\w*(?:\s*[.:]\s*\w+)*)|(?<operator>\|\||&&|<>|!=|<=|>=|==|[-+*/^&=<>!(),]))/y;

/** Loosest first; `&` joins texts and stands beside `+`. */
const levels: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['=', '==', '<>', '!=', '<', '>', '<=', '>='],
  ['+', '-', '&'],
  ['*', '/'],
  ['^']
];

/**
 * Parses a formula of a field, rule or flow.
 * @param formula may contain comments; undefined stands for a formula without content
 * @throws FormulaSyntaxError with a sentence that says what was expected
 */
export function parseFormula(formula: string): FormulaNode | undefined {
  const tokens = tokensOf(formula.replace(/\/\*[\s\S]*?\*\//g, ' '));
  if (tokens.length === 0) return undefined;
  const parser = new Parser(tokens);
  const node = parser.expression();
  parser.expectEnd();
  return node;
}

interface Token {
  readonly kind: string;
  readonly text: string;
}

function tokensOf(formula: string): Token[] {
  const found: Token[] = [];
  const end = formula.trimEnd().length;
  let start = 0;
  while (start < end) {
    token.lastIndex = start;
    const groups: Readonly<Record<string, string | undefined>> = token.exec(formula)?.groups ?? {};
    const [kind, text] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
    if (kind === undefined || text === undefined)
      throw new FormulaSyntaxError(`the formula cannot be read at "${formula.slice(start).trim().slice(0, 20)}"`);
    found.push({ kind, text });
    start = token.lastIndex;
  }
  return found;
}

class Parser {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  expression(level = 0): FormulaNode {
    const operators = levels[level];
    if (!operators) return this.#signed();
    let left = this.expression(level + 1);
    for (let operator = this.#take(operators); operator !== undefined; operator = this.#take(operators)) {
      left = { kind: 'operation', operator, values: [left, this.expression(level + 1)] };
    }
    return left;
  }

  expectEnd(): void {
    const rest = this.#tokens[this.#at];
    if (rest) throw new FormulaSyntaxError(`an operator is missing in front of ${rest.text}`);
  }

  #signed(): FormulaNode {
    const operator = this.#take(['-', '+', '!']);
    return operator === undefined ? this.#primary() : { kind: 'operation', operator, values: [this.#signed()] };
  }

  #primary(): FormulaNode {
    const next = this.#tokens[this.#at];
    if (!next) throw new FormulaSyntaxError('the formula ends too early');
    this.#at += 1;
    if (next.kind === 'text') return { kind: 'literal', type: 'Text', text: next.text.slice(1, -1) };
    if (next.kind === 'number') return { kind: 'literal', type: 'Number', text: next.text };
    if (next.kind === 'merge') return { kind: 'name', path: pathOf(next.text.slice(2, -1)) };
    if (next.kind === 'name') return this.#take(['(']) === undefined ? named(next.text) : this.#call(next.text);
    if (next.text !== '(') throw new FormulaSyntaxError(`a value is missing in front of ${next.text}`);
    const inner = this.expression();
    if (this.#take([')']) === undefined) throw new FormulaSyntaxError('a bracket of the formula is not closed');
    return inner;
  }

  #call(name: string): FormulaNode {
    const values: FormulaNode[] = [];
    if (this.#take([')']) !== undefined) return { kind: 'call', name: name.toUpperCase(), values };
    do values.push(this.expression());
    while (this.#take([',']) !== undefined);
    if (this.#take([')']) === undefined) throw new FormulaSyntaxError(`the call of ${name} is not closed`);
    return { kind: 'call', name: name.toUpperCase(), values };
  }

  #take(operators: readonly string[]): string | undefined {
    const next = this.#tokens[this.#at];
    if (next?.kind !== 'operator' || !operators.includes(next.text)) return undefined;
    this.#at += 1;
    return next.text;
  }
}

function named(text: string): FormulaNode {
  if (/^(true|false)$/i.test(text)) return { kind: 'literal', type: 'Boolean', text };
  if (/^null$/i.test(text)) return { kind: 'literal', type: 'Unknown', text };
  return { kind: 'name', path: pathOf(text) };
}

function pathOf(text: string): string[] {
  return text.split('.').map((part) => part.trim());
}
