/**
 * A strict XML parser with positions. Salesforce answers a malformed file with one sentence for a whole deployment,
 * so ours must say where. It reads what metadata files use: elements, attributes, text, CDATA, comments and
 * processing instructions. A document type declaration is refused.
 */
import { XmlReader, XmlSyntaxError } from './reader.ts';
import type { XmlAttribute, XmlDocument, XmlElement } from './element.ts';

interface OpenElement {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  readonly line: number;
  readonly column: number;
  text: string;
}

/** Parses a whole document. A document that is not well formed comes back with a `problem` and no root. */
export function parseXml(source: string): XmlDocument {
  const reader = new XmlReader(source);
  try {
    return { root: readDocument(reader) };
  } catch (error) {
    if (!(error instanceof XmlSyntaxError)) throw error;
    return { problem: { message: error.message, ...reader.positionOf(error.offset) } };
  }
}

function readDocument(reader: XmlReader): XmlElement {
  reader.skipByteOrderMark();
  let root: XmlElement | undefined;
  while (!reader.atEnd()) {
    if (readMisc(reader)) continue;
    if (root) throw reader.error('there is text after the end of the root element');
    if (!reader.startsWith('<')) throw reader.error('there is text before the root element');
    root = readElement(reader);
  }
  if (!root) throw reader.error('the document has no element');
  return root;
}

/** Whitespace, comments and processing instructions between other things. */
function readMisc(reader: XmlReader): boolean {
  if (reader.skipWhitespace()) return true;
  if (reader.startsWith('<!DOCTYPE')) throw reader.error('a document type declaration is not allowed');
  if (reader.startsWith('<!--')) return readComment(reader);
  if (reader.startsWith('<?')) return readInstruction(reader);
  return false;
}

function readComment(reader: XmlReader): true {
  const start = reader.offset;
  reader.expect('<!--');
  const body = reader.until('-->', 'the comment is not closed');
  if (body.includes('--')) throw new XmlSyntaxError('"--" is not allowed inside a comment', start);
  return true;
}

function readInstruction(reader: XmlReader): true {
  const start = reader.offset;
  reader.expect('<?');
  const body = reader.until('?>', 'the processing instruction is not closed');
  const encoding = /^xml\s.*encoding\s*=\s*["']([^"']*)["']/i.exec(body)?.[1] ?? 'UTF-8';
  if (encoding.toUpperCase() !== 'UTF-8')
    throw new XmlSyntaxError(`the encoding is ${encoding}; Salesforce’s files are in UTF-8`, start);
  if (/^xml\s/i.test(body) && start !== reader.beginning) {
    throw new XmlSyntaxError('the XML declaration must be the very first thing in the file', start);
  }
  return true;
}

function readElement(reader: XmlReader): XmlElement {
  const stack: OpenElement[] = [];
  for (;;) {
    if (reader.startsWith('</')) {
      const closed = closeElement(reader, stack);
      const parent = stack.at(-1);
      if (!parent) return closed;
      parent.children.push(closed);
    } else if (reader.startsWith('<![CDATA[')) {
      reader.expect('<![CDATA[');
      appendText(reader, stack, reader.until(']]>', 'the CDATA section is not closed'));
    } else if (reader.startsWith('<!--') || reader.startsWith('<?')) {
      readMisc(reader);
    } else if (reader.startsWith('<')) {
      const complete = openElement(reader, stack);
      if (complete) return complete;
    } else {
      appendText(reader, stack, reader.textUntilMarkup());
    }
  }
}

/** Reads a start tag; hands the element back only when it is an empty root element. */
function openElement(reader: XmlReader, stack: OpenElement[]): XmlElement | undefined {
  const position = reader.positionOf(reader.offset);
  reader.expect('<');
  const name = reader.name('an element name');
  const attributes = reader.attributes();
  const element: OpenElement = { name, attributes, children: [], text: '', ...position };
  if (reader.skip('/>')) {
    const parent = stack.at(-1);
    if (!parent) return element;
    parent.children.push(element);
    return undefined;
  }
  reader.expect('>');
  stack.push(element);
  return undefined;
}

function closeElement(reader: XmlReader, stack: OpenElement[]): XmlElement {
  const start = reader.offset;
  reader.expect('</');
  const name = reader.name('an element name');
  reader.skipWhitespace();
  reader.expect('>');
  const open = stack.pop();
  if (open?.name !== name) {
    throw new XmlSyntaxError(`</${name}> closes <${open?.name ?? 'nothing'}>`, start);
  }
  return open;
}

function appendText(reader: XmlReader, stack: OpenElement[], text: string): void {
  const open = stack.at(-1);
  if (!open) throw reader.error('there is text outside the root element');
  open.text += text;
}
