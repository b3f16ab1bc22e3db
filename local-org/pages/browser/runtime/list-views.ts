/** List views: what the platform runs for them, as a query. */
import type { ListView } from '../../metadata/types.ts';

/** Standard columns have names of their own in list views. */
const STANDARD_COLUMNS: Readonly<Record<string, string>> = {
  NAME: 'Name',
  'OWNER.ALIAS': 'Owner.Name',
  'CORE.USERS.ALIAS': 'Owner.Name',
  CREATED_DATE: 'CreatedDate',
  CREATEDBY_USER: 'CreatedBy.Name',
  LAST_UPDATE: 'LastModifiedDate',
  UPDATEDBY_USER: 'LastModifiedBy.Name'
};

/** The field that a column of a list view shows. */
export function columnField(column: string): string {
  return STANDARD_COLUMNS[column] ?? column;
}

/** What objects have that the project says nothing about. */
const STANDARD_FIELDS: Readonly<Record<string, string[]>> = {
  Lead: ['Name', 'Company', 'Phone', 'Email', 'Status'],
  Contact: ['Name', 'Account.Name', 'Title', 'Phone', 'Email'],
  Account: ['Name', 'Phone', 'Industry'],
  Campaign: ['Name', 'Type', 'Status', 'StartDate', 'IsActive'],
  Task: ['Subject', 'Status', 'Priority', 'ActivityDate'],
  User: ['Name', 'Username']
};

/** The list views of an object: the platform's own two, and those of the project. */
export function listViewsOf(objectName: string, label: string, ofProject: ListView[]): ListView[] {
  const columns = ofProject.find((view) => view.filters.length === 0)?.columns ??
    STANDARD_FIELDS[objectName] ?? ['Name'];
  const standard = { columns, mine: false, filters: [] };
  return [
    ...ofProject,
    { ...standard, name: `AllOpen${objectName.replace(/__c$/, '')}`, label: `All ${label}` },
    { ...standard, name: '__Recent', label: 'Recently Viewed' }
  ].filter((view, index, all) => all.findIndex((other) => other.label === view.label) === index);
}

const OPERATORS: Readonly<Record<string, string>> = {
  equals: '=',
  notEqual: '!=',
  lessThan: '<',
  greaterThan: '>',
  lessOrEqual: '<=',
  greaterOrEqual: '>='
};

/** Field types whose values stand in a query without quotation marks. */
const UNQUOTED = /^(Boolean|Double|Currency|Percent|Int|Long|Date|DateTime)$/i;

function literal(value: string, dataType: string): string {
  if (/^boolean$/i.test(dataType)) return String(/^(1|true)$/i.test(value));
  if (UNQUOTED.test(dataType)) return value;
  return `'${value.replace(/['\\]/g, (character) => `\\${character}`)}'`;
}

/** `ALL` words for time, such as `LAST_N_DAYS:7`, come as they are. */
function condition(filter: ListView['filters'][number], dataTypeOf: (field: string) => string): string {
  const field = columnField(filter.field);
  const dataType = dataTypeOf(field);
  const values =
    filter.value === '' ? ['null'] : filter.value.split(',').map((value) => literal(value.trim(), dataType));
  if (filter.operation === 'contains' || filter.operation === 'notContain' || filter.operation === 'startsWith') {
    const likes = filter.value.split(',').map((value) => {
      const pattern = `${filter.operation === 'startsWith' ? '' : '%'}${value.trim()}%`;
      return `${field} LIKE ${literal(pattern, 'String')}`;
    });
    return filter.operation === 'notContain' ? `(NOT (${likes.join(' OR ')}))` : `(${likes.join(' OR ')})`;
  }
  const operator = OPERATORS[filter.operation] ?? '=';
  const joined = values.map((value) => `${field} ${operator} ${value}`);
  return `(${joined.join(operator === '!=' ? ' AND ' : ' OR ')})`;
}

export interface ListQuery {
  fields: string[];
  limit: number;
  offset?: number;
  /** `Name`, or `-Name` for the other direction. */
  sortBy?: string | undefined;
  userId: string;
}

/** The query behind a list view. */
export function listViewQuery(
  objectName: string,
  view: ListView,
  { fields, limit, offset = 0, sortBy, userId }: ListQuery,
  dataTypeOf: (field: string) => string
): string {
  const conditions = view.filters.map((filter) => condition(filter, dataTypeOf));
  if (view.mine) conditions.push(`OwnerId = '${userId}'`);
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  const standardOrder = view.name === '__Recent' ? 'LastModifiedDate DESC' : 'CreatedDate DESC';
  const order = sortBy
    ? `${sortBy.replace(/^-/, '')} ${sortBy.startsWith('-') ? 'DESC' : 'ASC'} NULLS LAST`
    : standardOrder;
  const selected = [...new Set(['Id', ...fields])].join(', ');
  return `SELECT ${selected} FROM ${objectName}${where} ORDER BY ${order} LIMIT ${limit}${offset > 0 ? ` OFFSET ${offset}` : ''}`;
}
