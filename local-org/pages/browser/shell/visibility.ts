import type { VisibilityRule } from '../../metadata/types.ts';

/** Who looks, and on what. */
export interface Circumstances {
  customPermissions: ReadonlySet<string>;
  formFactor: string;
  /** A field of the record on the page, as text. */
  field: (name: string) => string | undefined;
}

function valueOf(expression: string, { customPermissions, formFactor, field }: Circumstances): string {
  const path = /^\{!(.+)\}$/.exec(expression)?.[1] ?? expression;
  const permission = /^\$Permission\.CustomPermission\.(\w+)$/.exec(path)?.[1];
  if (permission) return String(customPermissions.has(permission));
  if (path === '$Client.FormFactor') return formFactor;
  const name = /^Record\.(.+)$/.exec(path)?.[1];
  return (name && field(name)) ?? '';
}

const OPERATORS: Readonly<Record<string, (left: string, right: string) => boolean>> = {
  EQUAL: (left, right) => left.toLowerCase() === right.toLowerCase(),
  NE: (left, right) => left.toLowerCase() !== right.toLowerCase(),
  CONTAINS: (left, right) => left.includes(right),
  GT: (left, right) => Number(left) > Number(right),
  GE: (left, right) => Number(left) >= Number(right),
  LT: (left, right) => Number(left) < Number(right),
  LE: (left, right) => Number(left) <= Number(right)
};

/** Reads `1 AND (2 OR 3)`: OR binds less than AND, and both less than NOT. */
function evaluate(filter: string, outcomes: boolean[]): boolean {
  const tokens = filter.match(/\d+|\(|\)|AND|OR|NOT/gi) ?? [];
  const operand = (): boolean => {
    const token = tokens.shift()?.toUpperCase();
    if (token === 'NOT') return !operand();
    if (token !== '(') return outcomes[Number(token) - 1] ?? false;
    const inner = either();
    tokens.shift();
    return inner;
  };
  const both = (): boolean => {
    let value = operand();
    while (tokens[0]?.toUpperCase() === 'AND') {
      tokens.shift();
      const right = operand();
      value = value && right;
    }
    return value;
  };
  const either = (): boolean => {
    let value = both();
    while (tokens[0]?.toUpperCase() === 'OR') {
      tokens.shift();
      const right = both();
      value = value || right;
    }
    return value;
  };
  return either();
}

/** Whether a part of a page is shown. */
export function isVisible(rule: VisibilityRule | null, circumstances: Circumstances): boolean {
  if (!rule) return true;
  const outcomes = rule.criteria.map(({ left, operator, right }) => {
    const compare = OPERATORS[operator] ?? (() => false);
    return compare(valueOf(left, circumstances), right);
  });
  return rule.filter === null ? outcomes.every(Boolean) : evaluate(rule.filter, outcomes);
}
