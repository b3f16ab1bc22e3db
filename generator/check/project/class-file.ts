/** Reads the fields of a compiled Java class (JVM specification, chapter 4): names and descriptors, nothing else. */

export interface JavaField {
  readonly name: string;
  /** For example `Lcom/example/String;` or `[Lcom/example/Contact;`. */
  readonly descriptor: string;
  readonly isStatic: boolean;
}

const classFileMagic = 0xcafebabe;
const staticFlag = 0x0008;
const utf8Tag = 1;

/** Bytes after the tag of each kind of constant, texts excepted. */
const constantSizes: Readonly<Record<number, number>> = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2
};

/** Long and double constants take two places in the pool. */
const doubleWidthTags: ReadonlySet<number> = new Set([5, 6]);

/** All fields that the class declares, in the order of their declaration. */
export function readJavaFields(bytes: Buffer): JavaField[] {
  if (bytes.readUInt32BE(0) !== classFileMagic) throw new Error('not a Java class file');
  const { texts, end } = readConstantPool(bytes);
  const interfaceCount = bytes.readUInt16BE(end + 6);
  let at = end + 8 + interfaceCount * 2;
  const fieldCount = bytes.readUInt16BE(at);
  at += 2;
  const fields: JavaField[] = [];
  for (let index = 0; index < fieldCount; index += 1) {
    fields.push({
      isStatic: (bytes.readUInt16BE(at) & staticFlag) !== 0,
      name: texts.get(bytes.readUInt16BE(at + 2)) ?? '',
      descriptor: texts.get(bytes.readUInt16BE(at + 4)) ?? ''
    });
    at = skipAttributes(bytes, at + 6);
  }
  return fields;
}

function readConstantPool(bytes: Buffer): { texts: Map<number, string>; end: number } {
  const count = bytes.readUInt16BE(8);
  const texts = new Map<number, string>();
  let at = 10;
  for (let index = 1; index < count; index += 1) {
    const tag = bytes.readUInt8(at);
    if (tag === utf8Tag) {
      const length = bytes.readUInt16BE(at + 1);
      texts.set(index, bytes.toString('utf8', at + 3, at + 3 + length));
      at += 3 + length;
    } else {
      at += 1 + (constantSizes[tag] ?? 0);
      if (doubleWidthTags.has(tag)) index += 1;
    }
  }
  return { texts, end: at };
}

function skipAttributes(bytes: Buffer, start: number): number {
  let at = start + 2;
  for (let left = bytes.readUInt16BE(start); left > 0; left -= 1) at += 6 + bytes.readUInt32BE(at + 2);
  return at;
}
