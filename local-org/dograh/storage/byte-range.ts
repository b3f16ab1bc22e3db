/** Part of a file, both ends included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads the header `Range`.
 *
 * @param length of the file
 * @returns null when the whole file is meant, `outside` when the file has no such part
 */
export function readRange(header: string | undefined, length: number): ByteRange | 'outside' | null {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (parts === null) return null;
  const [, from = '', to = ''] = parts;
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  return first > last || first >= length ? 'outside' : { first, last };
}
