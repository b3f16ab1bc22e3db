/** What the filters of a list view compare, and how they are joined. */
import { type FieldModel } from '../../project/schema.ts';

/** How each field type is compared; types that are absent are not judged. */
const operatorsOf: Readonly<Record<string, readonly string[]>> = {
  ...forTypes(['equals', 'notEqual'], 'Checkbox'),
  ...forTypes(['contains', 'notContain'], 'LongTextArea Html'),
  ...forTypes(
    ['equals', 'notEqual', 'lessThan', 'greaterThan', 'lessOrEqual', 'greaterOrEqual'],
    'Number Currency Percent Date DateTime Summary'
  ),
  ...forTypes(['equals', 'notEqual', 'includes', 'excludes'], 'MultiselectPicklist'),
  ...forTypes(
    [
      'equals',
      'notEqual',
      'contains',
      'notContain',
      'startsWith',
      'lessThan',
      'greaterThan',
      'lessOrEqual',
      'greaterOrEqual'
    ],
    'Picklist Text TextArea Email Phone Url AutoNumber Lookup MasterDetail'
  )
};

const literalDate =
  /^(YESTERDAY|TODAY|TOMORROW|(LAST|THIS|NEXT)_(WEEK|MONTH|QUARTER|YEAR|FISCAL_QUARTER|FISCAL_YEAR)|LAST_90_DAYS|NEXT_90_DAYS|(LAST|NEXT)_N_(DAYS|WEEKS|MONTHS|QUARTERS|YEARS|FISCAL_QUARTERS|FISCAL_YEARS):\d+|N_(DAYS|WEEKS|MONTHS|QUARTERS|YEARS)_AGO:\d+)$/;
const writtenDate = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T].*)?$/;
const words = /^(LAST|NEXT) \d+ [A-Z]+$/;

/** One sentence for what a filter on a field cannot mean; undefined where it can be anything. */
export function filterProblem(field: FieldModel, operation: string, value: string | undefined): string | undefined {
  const operators = operatorsOf[field.type];
  if (operators && !operators.includes(operation))
    return `${field.apiName} is of type ${field.type} and cannot be compared with ${operation}`;
  if (value === undefined || value === '') return undefined;
  if (field.type === 'Checkbox')
    return /^[01]$/.test(value) ? undefined : `the checkbox ${field.apiName} is compared with 1 or 0`;
  if (/^(Number|Currency|Percent|Summary)$/.test(field.type))
    return value.split(',').every((one) => /^[+-]?\d+(\.\d+)?$/.test(one.trim()))
      ? undefined
      : `"${value}" is no number`;
  if (/^Date(Time)?$/.test(field.type))
    return [literalDate, writtenDate, words].some((form) => form.test(value)) ? undefined : `"${value}" is no date`;
  if (!field.values || !/^(equals|notEqual|includes|excludes)$/.test(operation)) return undefined;
  const unknown = value.split(',').find((one) => one !== '' && field.values?.includes(one) === false);
  return unknown === undefined ? undefined : `${field.apiName} has no value ${unknown}`;
}

/** One sentence when `1 AND (2 OR 3)` cannot be read or does not name each filter. */
export function logicProblem(logic: string, filters: number): string | undefined {
  const named = new Set([...logic.matchAll(/\d+/g)].map(([number]) => Number(number)));
  const expected = Array.from({ length: filters }, (_, index) => index + 1);
  if (named.size !== filters || expected.some((number) => !named.has(number)))
    return `the logic ${logic} does not name each of the ${filters} filters`;
  let rest = logic.toUpperCase().replace(/\d+/g, '1');
  for (let before = ''; rest !== before;) {
    before = rest;
    rest = rest.replace(/\(\s*1\s*\)|NOT\s*1|1\s+(AND|OR)\s+1/g, '1').replace(/NOT\s*\(/g, '(');
  }
  return rest.trim() === '1' ? undefined : `the logic ${logic} cannot be read`;
}

/** True for a scope that lists of custom objects have. */
export function isRecordScope(scope: string): boolean {
  return /^(Everything|Mine|MineAndMyGroups|Queue|Delegated)$/.test(scope);
}

function forTypes(operators: readonly string[], types: string): Record<string, readonly string[]> {
  return Object.fromEntries(types.split(' ').map((type) => [type, operators]));
}
