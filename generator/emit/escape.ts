/**
 * One escape for each place that a value can be written to. Handlebars' own HTML escaping is switched off, so a hole in
 * a template is safe only through one of these; `verify-templates.ts` refuses any other.
 */

const apexIdentifierPattern = /^[A-Za-z]\w*$/;
const soqlNamePattern = /^[A-Za-z](?:_{0,2}[A-Za-z0-9])*(?:\.[A-Za-z](?:_{0,2}[A-Za-z0-9])*)*$/;
const apexTypePattern = /^[A-Za-z][A-Za-z0-9_.]*(?:<[A-Za-z0-9_.<>, ]+>)?(?:\[\])?$/;

/** The content of an Apex string literal, without its quotes. Non-ASCII characters stay as they are. */
export function apexString(value: string): string {
  return value.replace(/[\\'\n\r\t\b\f]|[\u0000-\u001f\u007f\u2028\u2029]/g, (character) => {
    const short: Record<string, string> = {
      '\\': '\\\\',
      "'": "\\'",
      '\n': '\\n',
      '\r': '\\r',
      '\t': '\\t',
      '\b': '\\b',
      '\f': '\\f'
    };
    return short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * A name in Apex code.
 * @throws {TypeError} when the value is no legal identifier; the planner refuses such names before.
 */
export function apexIdentifier(value: string): string {
  if (!apexIdentifierPattern.test(value)) {
    throw new TypeError(`'${value}' is not an Apex identifier`);
  }
  return value;
}

/**
 * A type in Apex code, such as `List<DograhCampaignTypes.Campaign>`.
 * @throws {TypeError} when the value cannot be a type.
 */
export function apexType(value: string): string {
  if (!apexTypePattern.test(value)) {
    throw new TypeError(`'${value}' is not an Apex type`);
  }
  return value;
}

/**
 * A number in Apex code.
 * @throws {TypeError} when the value is not a finite number.
 */
export function apexNumber(value: number): string {
  if (!Number.isFinite(value)) {
    throw new TypeError(`'${value}' is not a finite number`);
  }
  return String(value);
}

/** Text inside an Apex block comment: it can neither end the comment nor leave its line prefix. */
export function apexComment(value: string): string {
  return value
    .replace(/\*\//g, '* /')
    .replace(/\/\*/g, '/ *')
    .replace(/[\r\n\u2028\u2029]+/g, '\n * ');
}

/**
 * A field, object or relationship path in SOQL.
 * @throws {TypeError} when the value is no such name.
 */
export function soqlName(value: string): string {
  if (!soqlNamePattern.test(value)) {
    throw new TypeError(`'${value}' is not a name that SOQL knows`);
  }
  return value;
}

/** Characters that XML 1.0 forbids even as references are left out. */
function xmlLegal(value: string): string {
  return value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** Quotes are escaped everywhere, although XML asks for it only in attributes: so do Salesforce's own tools. */
function xmlEscaped(value: string): string {
  return xmlLegal(value)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
}

/** Text between XML tags. Lines end in a line feed, as every XML parser reads them anyway. */
export function xmlText(value: string): string {
  return xmlEscaped(value).replace(/\r\n?/g, '\n');
}

/** The value of an XML attribute, without its quotes. */
export function xmlAttribute(value: string): string {
  return xmlEscaped(value).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text in Markdown: no character of it starts markup, and it stays on its line and in its table cell. */
export function markdown(value: string): string {
  return value
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(?=[#+-])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}

/** A name or value in Markdown, as code, also in a table cell. */
export function markdownCode(value: string): string {
  const line = value.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(/\|/g, '\\|');
  const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return line === '' ? '' : `${fence}${space}${line}${space}${fence}`;
}

/** Sentences in Markdown: what stands in backticks stays code, all other text is escaped. */
export function markdownProse(value: string): string {
  return value
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? markdownCode(part.slice(1, -1)) : markdown(part)))
    .join('');
}

/**
 * Lines of a fenced block in Markdown.
 * @throws {TypeError} when they would end the block.
 */
export function markdownFence(value: string): string {
  if (/^\s*```/m.test(value)) {
    throw new TypeError('A fenced block cannot hold a fence');
  }
  return value;
}
