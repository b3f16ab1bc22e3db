import { describe, expect, it, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { saveText, toCsv, type Cell } from 'c/dograhCallExport';

function readBack(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: true });
}

describe('Calls as a file', () => {
  it('is UTF-8 with a mark that spreadsheets know it by, lines ended as they expect', () => {
    expect(toCsv([['Zoë', 3, true, null]])).toBe('\uFEFF"Zoë",3,true,\r\n');
  });

  it('keeps commas, quotes and line ends in their cell', () => {
    expect(readBack(toCsv([['a,b', 'say "hi"', 'one\ntwo']]))).toEqual([['a,b', 'say "hi"', 'one\ntwo']]);
  });

  it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1'])('does not let %j run as a formula', (text) => {
    expect(readBack(toCsv([[text]]))).toEqual([[`'${text}`]]);
  });

  it('leaves numbers alone, for they run nothing', () => {
    expect(toCsv([[-2]])).toContain('-2\r\n');
  });

  it('gives back every text as it was, but for the apostrophe', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom<Cell>('=x', 'a"b', 'c,d', '\n'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (lines) => {
        const back = readBack(toCsv(lines));
        expect(back.map((cells) => cells.map((text) => text.replace(/^'(?=\s*[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(
          lines.map((cells) => cells.map((text) => String(text).replace(/^'(?=\s*[=+\-@\t\r\n＝＋－＠])/, '')))
        );
      })
    );
  });
});

describe('Saving a file', () => {
  it('clicks the link with the address of a blob that Lightning Web Security allows', async () => {
    const createObjectURL = jest.fn((_blob: Blob) => 'blob:here');
    const revokeObjectURL = jest.fn();
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    jest.useFakeTimers();
    const link = document.createElement('a');
    const clicked: string[] = [];
    link.addEventListener('click', (event) => {
      event.preventDefault();
      clicked.push(`${link.href} as ${link.download}`);
    });
    saveText(link, 'calls.csv', 'text');
    expect(clicked).toEqual(['blob:here as calls.csv']);
    expect(createObjectURL.mock.calls[0]?.[0].type).toBe('text/plain');
    expect(link.hasAttribute('href')).toBe(false);
    jest.runAllTimers();
    expect(revokeObjectURL).toHaveBeenCalledWith('blob:here');
    jest.useRealTimers();
  });
});
