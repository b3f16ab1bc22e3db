/** What a formula's parts are: Salesforce refuses a text where a number belongs. */
import type { FormulaNode } from './parse.ts';

/** Types that formulas distinguish; `Unknown` fits everything. */
export type FormulaType = 'Text' | 'Number' | 'Boolean' | 'Date' | 'DateTime' | 'Time' | 'Picklist' | 'Unknown';

/** The type of a merge field; `Unknown` for names that are judged elsewhere. */
export type TypeOfName = (path: readonly string[]) => FormulaType;

const fieldTypes: Readonly<Record<string, FormulaType>> = {
  ...typed('Text', 'Text TextArea Email Phone Url AutoNumber Lookup MasterDetail Hierarchy Id'),
  ...typed('Number', 'Number Currency Percent Summary'),
  ...typed('Picklist', 'Picklist MultiselectPicklist'),
  Checkbox: 'Boolean',
  Date: 'Date',
  DateTime: 'DateTime',
  Time: 'Time'
};

/** The formula type of a field type of the Metadata API. */
export function formulaTypeOf(fieldType: string): FormulaType {
  return fieldTypes[fieldType] ?? 'Unknown';
}

interface Signature {
  readonly result: FormulaType;
  /** What every argument is; absent where they differ. */
  readonly takes?: FormulaType;
}

const functions: Readonly<Record<string, Signature>> = {
  ...signatures({ result: 'Boolean', takes: 'Boolean' }, 'AND OR NOT'),
  ...signatures({ result: 'Boolean' }, 'ISBLANK ISNULL ISNEW ISCLONE ISCHANGED ISPICKVAL INCLUDES ISNUMBER'),
  ...signatures({ result: 'Boolean', takes: 'Text' }, 'BEGINS CONTAINS REGEX'),
  ...signatures({ result: 'Text', takes: 'Text' }, 'LOWER UPPER TRIM INITCAP REVERSE CASESAFEID'),
  ...signatures({ result: 'Text' }, 'TEXT LEFT RIGHT MID SUBSTITUTE LPAD RPAD BR CHR HYPERLINK IMAGE FORMATDURATION'),
  ...signatures({ result: 'Number', takes: 'Number' }, 'ABS CEILING FLOOR ROUND MOD POWER SQRT EXP LN LOG TRUNC'),
  ...signatures({ result: 'Number', takes: 'Number' }, 'MCEILING MFLOOR'),
  ...signatures({ result: 'Number', takes: 'Text' }, 'LEN VALUE ASCII'),
  ...signatures({ result: 'Number' }, 'FIND YEAR MONTH DAY WEEKDAY HOUR MINUTE SECOND PI UNIXTIMESTAMP DISTANCE'),
  ...signatures({ result: 'Number' }, 'ISOWEEK ISOYEAR DAYOFYEAR PICKLISTCOUNT'),
  ...signatures({ result: 'Date' }, 'TODAY DATE DATEVALUE'),
  ...signatures({ result: 'DateTime' }, 'NOW DATETIMEVALUE FROMUNIXTIME'),
  ...signatures({ result: 'Time' }, 'TIMENOW TIMEVALUE')
};

/** A formula's type together with one sentence for every part that Salesforce refuses. */
export class FormulaTypes {
  readonly problems: string[] = [];
  readonly #typeOfName: TypeOfName;

  constructor(typeOfName: TypeOfName) {
    this.#typeOfName = typeOfName;
  }

  typeOf(node: FormulaNode): FormulaType {
    if (node.kind === 'literal') return node.type;
    if (node.kind === 'name') return this.#typeOfName(node.path);
    const types = node.values.map((value) => this.typeOf(value));
    return node.kind === 'call' ? this.#typeOfCall(node.name, types) : this.#typeOfOperation(node.operator, types);
  }

  #typeOfCall(name: string, types: readonly FormulaType[]): FormulaType {
    const [first = 'Unknown', second = 'Unknown', third = 'Unknown'] = types;
    if (name === 'IF') {
      this.#expect(first, 'Boolean', 'the condition of IF');
      return this.#common([second, third], 'the results of IF');
    }
    if (name === 'CASE')
      return this.#common(
        types.filter((_, index) => index === types.length - 1 || (index > 0 && index % 2 === 0)),
        'the results of CASE'
      );
    if (/^(BLANKVALUE|NULLVALUE|PRIORVALUE|MAX|MIN)$/.test(name)) return this.#common(types, `the values of ${name}`);
    if (name === 'ADDMONTHS') return first;
    const signature = functions[name];
    if (signature?.takes !== undefined)
      for (const type of types) this.#expect(type, signature.takes, `an argument of ${name}`);
    return signature?.result ?? 'Unknown';
  }

  #typeOfOperation(operator: string, types: readonly FormulaType[]): FormulaType {
    const [left = 'Unknown', right] = types;
    const what = `a side of ${operator}`;
    if (/^(\|\||&&|!)$/.test(operator)) return this.#all(types, 'Boolean', what, 'Boolean');
    if (operator === '&') return this.#all(types, 'Text', what, 'Text');
    if (right === undefined || /^[*/^]$/.test(operator)) return this.#all(types, 'Number', what, 'Number');
    if (/^[=<>!]/.test(operator)) {
      this.#common(types, `the sides of ${operator}`);
      return 'Boolean';
    }
    return this.#typeOfSum(operator, left, right);
  }

  /** Numbers and texts are added to their like; days to dates; two dates have a distance. */
  #typeOfSum(operator: string, left: FormulaType, right: FormulaType): FormulaType {
    if (left === 'Unknown' || right === 'Unknown') return 'Unknown';
    const isMoment = (type: FormulaType): boolean => /^(Date|DateTime|Time)$/.test(type);
    if (isMoment(left) && right === 'Number') return left;
    if (left === 'Number' && isMoment(right) && operator === '+') return right;
    if (left === right && (left === 'Number' || (left === 'Text' && operator === '+'))) return left;
    if (left === right && isMoment(left) && operator === '-') return 'Number';
    this.problems.push(`${left} ${operator} ${right} cannot be calculated`);
    return 'Unknown';
  }

  #all(types: readonly FormulaType[], expected: FormulaType, what: string, result: FormulaType): FormulaType {
    for (const type of types) this.#expect(type, expected, what);
    return result;
  }

  #expect(type: FormulaType, expected: FormulaType, what: string): void {
    if (type !== 'Unknown' && type !== 'Picklist' && type !== expected)
      this.problems.push(`${what} is a ${type}, not a ${expected}`);
  }

  #common(types: readonly FormulaType[], what: string): FormulaType {
    const known = new Set(types.filter((type) => type !== 'Unknown' && type !== 'Picklist'));
    if (known.size > 1) this.problems.push(`${what} are of different types: ${[...known].join(', ')}`);
    const [only = 'Unknown'] = known;
    return known.size === 1 ? only : 'Unknown';
  }
}

function typed(type: FormulaType, names: string): Record<string, FormulaType> {
  return Object.fromEntries(names.split(' ').map((name) => [name, type]));
}

function signatures(signature: Signature, names: string): Record<string, Signature> {
  return Object.fromEntries(names.split(' ').map((name) => [name, signature]));
}
