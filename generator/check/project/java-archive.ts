/** Reads single entries of a zip file (a Java archive) without unpacking it. */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const endOfDirectorySignature = 0x06054b50;
const directoryEntrySize = 46;
const localHeaderSize = 30;
const stored = 0;

interface ArchiveEntry {
  readonly method: number;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

export class JavaArchive {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, ArchiveEntry>;

  constructor(file: string) {
    this.#bytes = readFileSync(file);
    this.#entries = readDirectory(this.#bytes);
  }

  names(): Iterable<string> {
    return this.#entries.keys();
  }

  /** The content of an entry; undefined when the archive has none of that name. */
  read(name: string): Buffer | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    const nameLength = this.#bytes.readUInt16LE(entry.headerOffset + 26);
    const extraLength = this.#bytes.readUInt16LE(entry.headerOffset + 28);
    const start = entry.headerOffset + localHeaderSize + nameLength + extraLength;
    const content = this.#bytes.subarray(start, start + entry.compressedSize);
    return entry.method === stored ? content : inflateRawSync(content);
  }
}

function readDirectory(bytes: Buffer): Map<string, ArchiveEntry> {
  const end = findEndOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const entries = new Map<string, ArchiveEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + directoryEntrySize, at + directoryEntrySize + nameLength);
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      compressedSize: bytes.readUInt32LE(at + 20),
      headerOffset: bytes.readUInt32LE(at + 42)
    });
    at += directoryEntrySize + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEndOfDirectory(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= 0; at -= 1) {
    if (bytes.readUInt32LE(at) === endOfDirectorySignature) return at;
  }
  throw new Error('not a zip file: the end of its directory is missing');
}
