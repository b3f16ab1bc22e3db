/** The functions of formulas: whether each is known, and called with a number of arguments that it takes. */

const unlimited = Number.POSITIVE_INFINITY;

/**
 * Fewest and most arguments by name, as Salesforce's help on formula operators and functions lists them. Functions that
 * are absent here, such as those for packages and for images, are not judged by their arguments.
 */
const argumentCounts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...named(0, 0, 'ISNEW ISCLONE NOW TODAY TIMENOW PI'),
  ...named(1, 1, 'ABS CEILING FLOOR EXP LN LOG SQRT MCEILING MFLOOR DAY MONTH YEAR WEEKDAY DATEVALUE DATETIMEVALUE'),
  ...named(
    1,
    1,
    'ISBLANK ISNULL ISNUMBER ISCHANGED PRIORVALUE LEN LOWER UPPER TRIM TEXT VALUE NOT CASESAFEID CHR ASCII'
  ),
  ...named(
    1,
    1,
    'BR INITCAP REVERSE DAYOFYEAR ISOWEEK ISOYEAR UNIXTIMESTAMP FROMUNIXTIME HOUR MINUTE SECOND TIMEVALUE'
  ),
  ...named(2, 2, 'BLANKVALUE NULLVALUE BEGINS CONTAINS INCLUDES ISPICKVAL LEFT RIGHT ROUND MOD POWER REGEX ADDMONTHS'),
  ...named(2, 2, 'TRUNC'),
  ...named(2, 3, 'FIND HYPERLINK IMAGE LPAD RPAD'),
  ...named(3, 3, 'DATE IF MID SUBSTITUTE DISTANCE'),
  ...named(1, unlimited, 'AND OR MAX MIN'),
  ...named(4, unlimited, 'CASE')
]);

const knownWithoutCount: ReadonlySet<string> = new Set(
  'GETSESSIONID GETRECORDIDS HTMLENCODE JSENCODE JSINHTMLENCODE URLENCODE URLFOR VLOOKUP PARENTGROUPVAL PREVGROUPVAL GEOLOCATION IMAGEPROXYURL CURRENCYRATE FORMATDURATION PREDICT REQUIRESCRIPT LINKTO JUNCTIONIDLIST ACOS ASIN ATAN ATAN2 COS SIN TAN PICKLISTCOUNT IFNULL'.split(
    ' '
  )
);

/**
 * One sentence for every call that Salesforce refuses.
 * @param code a formula whose comments are gone and whose texts are emptied, with matching brackets
 */
export function functionProblems(code: string): string[] {
  return [...code.matchAll(/(?<![\w$.])([A-Za-z]\w*)\s*\(/g)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const upper = name.toUpperCase();
    const counts = argumentCounts.get(upper);
    if (!counts) return knownWithoutCount.has(upper) ? [] : [`there is no function ${name}`];
    const given = argumentsFrom(code, index + whole.length);
    if (given < counts[0] || given > counts[1]) return [`${upper} does not take ${String(given)} arguments`];
    return upper === 'CASE' && given % 2 === 1 ? ['CASE has no value for everything else as its last argument'] : [];
  });
}

/** Counts the arguments of the call whose opening bracket ends before a position. */
function argumentsFrom(code: string, start: number): number {
  let depth = 0;
  let commas = 0;
  for (let at = start; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (character === '(' || character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (character === ')') {
      if (depth === 0) return commas === 0 && code.slice(start, at).trim() === '' ? 0 : commas + 1;
      depth -= 1;
    }
    if (character === ',' && depth === 0) commas += 1;
  }
  return commas + 1;
}

function named(fewest: number, most: number, names: string): (readonly [string, readonly [number, number]])[] {
  return names.split(' ').map((name) => [name, [fewest, most]] as const);
}
