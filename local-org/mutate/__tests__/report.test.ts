import { describe, expect, it } from '@jest/globals';
import { parseReviewed, review, type Accepted } from '../accepted.ts';
import { linesOfDiff } from '../changed-lines.ts';
import { staleReasons } from '../reasons.ts';
import { score, summary } from '../report.ts';
import type { Mutant } from '../run.ts';

const file = 'classes/Toll.cls';
const mutant = (line: number, change: string, killer: string | null): Mutant => ({
  class: 'Toll',
  file,
  line,
  kind: 'change-constant',
  change,
  killer,
  tests: 2,
  fresh: true
});
const mutants = [mutant(1, '3 became 4', 'TollTest.a'), mutant(1, '5 became 6', null), mutant(2, '7 became 8', null)];
const sourceLine = ({ line }: Mutant): string => (line === 1 ? '  return 3 + 5;' : '  return 7;');
const accept = (line: string, change?: string): string =>
  JSON.stringify({
    accepted: [{ file, line, ...(change === undefined ? {} : { change }), reason: 'Both come to the same.' }]
  });
const entriesOf = (text: string): Accepted[] => parseReviewed(text, 'f').accepted;

describe('the reviewed file', () => {
  it('accepts survivors of a line, and takes them out of the score', () => {
    const { open, accepted, stale } = review(mutants, entriesOf(accept('return 7')), sourceLine, () => true);
    expect({ open, accepted, stale }).toEqual({ open: [mutants[1]], accepted: [mutants[2]], stale: [] });
    expect(score(1, 3, 1)).toBe(0.5);
  });

  it('accepts one change of a line alone', () => {
    const { accepted } = review(mutants, entriesOf(accept('return', '7 became 8')), sourceLine, () => true);
    expect(accepted).toEqual([mutants[2]]);
  });

  it('names entries that fit no survivor any more, where all of the file was tried', () => {
    const entries = entriesOf(accept('return 9'));
    expect(review(mutants, entries, sourceLine, () => true).stale).toEqual(entries);
    expect(review(mutants, entries, sourceLine, () => false).stale).toEqual([]);
  });

  it('refuses an entry without a reason that can be judged', () => {
    expect(() => parseReviewed('{"accepted":[{"file":"a","line":"b","reason":"ok"}]}', 'f.json')).toThrow(
      'f.json: entry 1 needs file, line and a reason of 15 characters, may have change, and nothing else.'
    );
    expect(() => parseReviewed('{"accepted":{}}', 'f.json')).toThrow('f.json: accepted must be a list.');
    expect(() => parseReviewed('{"loggers":[1]}', 'f.json')).toThrow('f.json: loggers must be a list of class names.');
    expect(() => parseReviewed('{"reasons":[{"file":"a","reason":"Nobody pays seven."}]}', 'f.json')).toThrow(
      'f.json: reason 1 needs a reason of 15 characters, may have class, line and change, and nothing else.'
    );
    expect(() => parseReviewed('{"reasons":[{"line":"(","reason":"Nobody pays seven."}]}', 'f.json')).toThrow(
      'f.json: reason 1: line is no regular expression: ('
    );
    expect(() => parseReviewed('[', 'f.json')).toThrow(/^f.json is not valid JSON: /);
  });
});

describe('the report', () => {
  it('shows survivors with their line, and the score of each class', () => {
    const text = summary(
      mutants,
      review(mutants, [], sourceLine, () => true),
      [],
      sourceLine
    );
    expect(text).toContain('classes/Toll.cls:2: 7 became 8\n    return 7;');
    expect(text).toContain(' 33%  Toll (1 of 3 noticed)');
    expect(text).toContain(
      '3 mutations (3 tried now): 1 noticed, 2 survived (2 without a reason), 0 accepted; score 33.3%'
    );
  });

  it('puts survivors under the first reason that fits them, and leaves the score as it is', () => {
    const { reasons } = parseReviewed(
      JSON.stringify({
        reasons: [
          { class: '^Toll$', line: 'return 7', change: 'became 8', reason: 'Nobody pays seven.' },
          { line: 'return 7', reason: 'A later one is not asked.' }
        ]
      }),
      'f'
    );
    const text = summary(
      mutants,
      review(mutants, [], sourceLine, () => true),
      reasons,
      sourceLine
    );
    expect(text).toContain('1 change that no test notices: Nobody pays seven.\n\nclasses/Toll.cls:2: 7 became 8');
    expect(text).toContain('1 change that no test notices: nobody has said why.\n\nclasses/Toll.cls:1: 5 became 6');
    expect(text).not.toContain('A later one');
    expect(text).toContain('2 survived (1 without a reason), 0 accepted; score 33.3%');
  });
});

describe('reasons that nothing needs any more', () => {
  const { reasons } = parseReviewed(
    JSON.stringify({
      reasons: [
        { line: 'return 7', reason: 'Nobody pays seven.' },
        { class: '^Toll$', line: 'return', reason: 'Nobody pays another sum.' },
        { class: '^Toll$', line: 'return 3', change: '^5', reason: 'Nobody pays five.' },
        { line: 'return 9', reason: 'Nobody pays seven.' }
      ]
    }),
    'f'
  );
  const report = (isWhole: boolean): string =>
    summary(
      mutants,
      review(mutants, [], sourceLine, () => true),
      reasons,
      sourceLine,
      isWhole
    );

  it('are named after a whole run: those that fit no survivor, and those that an earlier one leaves nothing to', () => {
    expect(staleReasons(mutants.slice(1), reasons, sourceLine)).toEqual(reasons.slice(2));
    expect(report(true)).toContain(
      [
        'Reason 3 is the reason of no survivor (class: ^Toll$, line: return 3, change: ^5): Nobody pays five.',
        'Reason 4 is the reason of no survivor (line: return 9): Nobody pays seven.'
      ].join('\n')
    );
  });

  it('are not judged by a run that tried only some changes', () => {
    expect(report(false)).not.toContain('reason of no survivor');
  });
});

describe('lines that changed', () => {
  it('are those that a diff adds', () => {
    const diff = [
      '+++ b/classes/Toll.cls',
      '@@ -3,2 +3 @@ class',
      '+a',
      '@@ -9,0 +10,2 @@',
      '@@ -20,2 +22,0 @@',
      '+++ /dev/null'
    ];
    expect(linesOfDiff(diff.join('\n'))).toEqual(['classes/Toll.cls:3', 'classes/Toll.cls:10', 'classes/Toll.cls:11']);
  });
});
