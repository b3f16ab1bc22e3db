import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownCode, markdownFence, markdownProse } from '../escape.ts';

describe('code in Markdown', () => {
  test('is put in backticks', () => {
    expect(markdownCode('Status__c')).toBe('`Status__c`');
  });

  test('stays in its table cell and on its line', () => {
    expect(markdownCode("'a' | 'b'\n| 'c'")).toBe("`'a' \\| 'b' \\| 'c'`");
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(markdownCode(text)).not.toMatch(/[\r\n]|(?<!\\)\|/);
      })
    );
  });

  test('may hold backticks itself', () => {
    expect(markdownCode('a `b` c')).toBe('``a `b` c``');
    expect(markdownCode('`b`')).toBe('`` `b` ``');
  });

  test('is nothing when there is nothing', () => {
    expect(markdownCode('')).toBe('');
  });
});

describe('prose in Markdown', () => {
  test('keeps its code and escapes everything else', () => {
    expect(markdownProse('Send `a_b` or *nothing* <b>')).toBe('Send `a_b` or \\*nothing\\* \\<b\\>');
  });

  test('escapes a backtick that stands alone', () => {
    expect(markdownProse('five ` and')).toBe('five \\` and');
  });
});

describe('a fenced block in Markdown', () => {
  test('takes lines as they are', () => {
    expect(markdownFence('{\n  "a|b": 1\n}')).toBe('{\n  "a|b": 1\n}');
  });

  test('refuses what would end it', () => {
    expect(() => markdownFence('x\n```\ny')).toThrow(TypeError);
  });
});
