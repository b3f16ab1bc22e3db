/** Character-level reading for the XML parser. */
import type { XmlAttribute } from './element.ts';
import { LineTable } from './lines.ts';

/** A syntax error at an offset of the source. */
export class XmlSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const namePattern = /[A-Za-z_][\w.:-]*/y;
const whitespacePattern = /[ \t\r\n]+/y;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export class XmlReader {
  offset = 0;
  /** Where the document begins: behind the byte order mark, if there is one. */
  beginning = 0;
  readonly #source: string;
  readonly #lines: LineTable;

  constructor(source: string) {
    this.#source = source;
    this.#lines = new LineTable(source);
  }

  skipByteOrderMark(): void {
    if (this.skip('\uFEFF')) this.beginning = this.offset;
  }

  atEnd(): boolean {
    return this.offset >= this.#source.length;
  }

  startsWith(text: string): boolean {
    return this.#source.startsWith(text, this.offset);
  }

  skip(text: string): boolean {
    if (!this.startsWith(text)) return false;
    this.offset += text.length;
    return true;
  }

  expect(text: string): void {
    if (!this.skip(text)) throw this.error(this.atEnd() ? 'the file ends too early' : `"${text}" is missing here`);
  }

  skipWhitespace(): boolean {
    return this.#match(whitespacePattern) !== undefined;
  }

  name(what: string): string {
    const found = this.#match(namePattern);
    if (found === undefined) throw this.error(`${what} is missing here`);
    return found;
  }

  /** Everything up to `end`, which is consumed too. */
  until(end: string, otherwise: string): string {
    const found = this.#source.indexOf(end, this.offset);
    if (found < 0) throw this.error(otherwise);
    const text = this.#source.slice(this.offset, found);
    this.offset = found + end.length;
    return text;
  }

  /** Character data up to the next `<`, entities resolved. */
  textUntilMarkup(): string {
    const start = this.offset;
    const end = this.#source.indexOf('<', start);
    if (end < 0) throw new XmlSyntaxError('the file ends inside an element', this.#source.length);
    this.offset = end;
    return resolveEntities(this.#source.slice(start, end), start);
  }

  attributes(): XmlAttribute[] {
    const found: XmlAttribute[] = [];
    while (this.skipWhitespace() && !this.startsWith('>') && !this.startsWith('/>')) {
      const start = this.offset;
      const name = this.name('an attribute name');
      this.skipWhitespace();
      this.expect('=');
      this.skipWhitespace();
      if (found.some((other) => other.name === name)) throw new XmlSyntaxError(`attribute ${name} is repeated`, start);
      found.push({ name, value: this.#quoted() });
    }
    return found;
  }

  error(message: string): XmlSyntaxError {
    return new XmlSyntaxError(message, this.offset);
  }

  positionOf(offset: number): { line: number; column: number } {
    return this.#lines.positionOf(offset);
  }

  #quoted(): string {
    const quote = this.startsWith('"') ? '"' : "'";
    this.expect(quote);
    const start = this.offset;
    const text = this.until(quote, 'the attribute value is not closed');
    if (text.includes('<')) throw new XmlSyntaxError('"<" is not allowed in an attribute value', start);
    return resolveEntities(text, start);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.#source)?.[0];
    this.offset += found?.length ?? 0;
    return found;
  }
}

function resolveEntities(text: string, start: number): string {
  if (text.includes(']]>')) throw new XmlSyntaxError('"]]>" is not allowed in text', start + text.indexOf(']]>'));
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.exec(text);
  if (control) throw new XmlSyntaxError('a control character is not allowed in XML', start + control.index);
  return text.replace(/&(#x[0-9a-fA-F]+;|#\d+;|\w+;)?/g, (whole, body: string | undefined, at: number) => {
    const resolved = body === undefined ? undefined : resolveEntity(body.slice(0, -1));
    if (resolved === undefined)
      throw new XmlSyntaxError(`"${whole}" is not a known entity; write &amp; for &`, start + at);
    return resolved;
  });
}

function resolveEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name];
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
