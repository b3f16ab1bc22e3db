/** What the run promises: every gate runs, nothing is silent, accepted findings carry reasons that still apply. */
import { describe, expect, test } from '@jest/globals';
import { allGates, allRules } from '../gates/all.ts';
import { jsonReport } from '../report/json.ts';
import { humanReport } from '../report/human.ts';
import { sarifReport } from '../report/sarif.ts';
import { cannotRunRule, runGates, type Report } from '../run.ts';
import { GateCannotRun, type Finding, type Gate } from '../types.ts';
import { sample } from './sample.ts';

const finding: Finding = {
  gate: 'one',
  rule: 'odd',
  file: 'a.cls',
  line: 3,
  column: 5,
  message: 'x is odd',
  mend: 'Make it even.',
  lineText: 'Integer x = 1;'
};
const gate = (name: string, run: Gate['run']): Gate => ({ name, what: name, rules: [], run });
const finds = gate('one', () => Promise.resolve([finding]));
const clean = gate('two', () => Promise.resolve([]));
const entry = { gate: 'one', rule: 'odd', file: 'a.cls', reason: 'This number has always been odd.' };

function run(gates: readonly Gate[], suppressions?: unknown): Promise<Report> {
  const text = suppressions === undefined ? undefined : JSON.stringify(suppressions, undefined, 2);
  return runGates(sample, gates, { suppressions: { file: 'config/check-suppressions.json', text } });
}

describe('a run', () => {
  test('goes on after a gate that found something, and names each gate with its count', async () => {
    const { gates } = await run([finds, clean]);
    expect(gates.map(({ name, ok, findings }) => [name, ok, findings.length])).toEqual([
      ['one', false, 1],
      ['two', true, 0]
    ]);
  });

  test('reports a gate that cannot run as a failure with the way out', async () => {
    const broken = gate('java', () => Promise.reject(new GateCannotRun('no java', 'Install Java.')));
    const { gates, findings } = await run([broken, clean]);
    expect(gates.map(({ ok }) => ok)).toEqual([false, true]);
    expect(findings).toMatchObject([{ rule: cannotRunRule, mend: 'Install Java.' }]);
  });

  test('reports a gate that breaks down as a failure, too', async () => {
    const { findings } = await run([gate('weak', () => Promise.reject(new TypeError('oops')))]);
    expect(findings[0]?.message).toContain('oops');
  });

  test('says the same thing once', async () => {
    const { findings } = await run([gate('one', () => Promise.resolve([finding, finding]))]);
    expect(findings).toHaveLength(1);
  });
});

describe('the suppressions file', () => {
  test('accepts a finding with a reason', async () => {
    const { findings, gates } = await run([finds], [entry]);
    expect(findings).toEqual([]);
    expect(gates[0]).toMatchObject({ suppressed: 1, ok: true });
  });

  test.each([
    ['the line says something else', { ...entry, line: 'Integer y' }],
    ['the symbol is another', { ...entry, symbol: 'y is' }],
    ['the file is another', { ...entry, file: 'b.cls' }],
    ['the rule is another', { ...entry, rule: 'even' }]
  ])('does not accept a finding when %s, and says that the entry is of no use', async (_, other) => {
    const { findings } = await run([finds], [other]);
    expect(findings.map(({ rule }) => rule)).toEqual(['odd', 'suppression-unused']);
  });

  test.each([
    ['no reason', { ...entry, reason: undefined }],
    ['a reason that is none', { ...entry, reason: 'ok' }],
    ['no rule', { ...entry, rule: undefined }]
  ])('is refused with %s', async (_, other) => {
    const { findings } = await run([finds], [other]);
    expect(findings.map(({ rule }) => rule)).toEqual(['odd', 'suppression-malformed']);
  });

  test('is not judged for gates that did not run', async () => {
    const { findings } = await run([clean], [entry]);
    expect(findings).toEqual([]);
  });
});

describe('reports', () => {
  test('for people name the place, the fault and the remedy', async () => {
    const text = humanReport(await run([finds]));
    expect(text).toContain('a.cls:3:5');
    expect(text).toContain('x is odd');
    expect(text).toContain('Make it even.');
    expect(text).toContain('1 finding.');
  });

  test('as JSON list gates and findings', async () => {
    const parsed = JSON.parse(jsonReport(await run([finds, clean]))) as { gates: unknown[]; findings: unknown[] };
    expect(parsed.gates).toMatchObject([
      { name: 'one', findings: 1, ok: false },
      { name: 'two', findings: 0, ok: true }
    ]);
    expect(parsed.findings).toEqual([finding]);
  });

  test('as SARIF point to the line', async () => {
    const parsed: unknown = JSON.parse(sarifReport(await run([finds])));
    const region = { startLine: 3, startColumn: 5 };
    expect(parsed).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'odd', locations: [{ physicalLocation: { region } }] }] }]
    });
  });
});

describe('the catalogue', () => {
  test('has each rule once, with a sentence for what and how', () => {
    expect(new Set(allRules.map((rule) => rule.id)).size).toBe(allRules.length);
    for (const { what, mend } of allRules) expect([what, mend].every((text) => /^[A-Z].*\.$/.test(text))).toBe(true);
  });

  test('has each gate once', () => {
    expect(new Set(allGates.map((one) => one.name)).size).toBe(allGates.length);
  });
});
