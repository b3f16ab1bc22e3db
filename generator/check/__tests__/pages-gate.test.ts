/** The compiler of an org and the rules about pages notice every fault, and nothing in correct components. */
import { describe, expect, test } from '@jest/globals';
import { pagesGate } from '../gates/pages.ts';
import { componentFaults } from './cases/component-faults.ts';
import { correctComponents } from './cases/correct-components.ts';
import { applyFault, edit, type Fault } from './cases/fault.ts';
import { sample, sampleWith } from './sample.ts';

/** Loading the compiler takes its time on a busy machine. */
const slowest = 60_000;

const findingsWith = (fault: Omit<Fault, 'rule'>) =>
  pagesGate.run(sampleWith(applyFault(sample.files, { rule: '', ...fault })));

test(
  'the correct components pass',
  async () => {
    expect(await pagesGate.run(sample)).toEqual([]);
  },
  slowest
);

describe('pages', () => {
  test.each(componentFaults)(
    'the gate notices $what ($rule)',
    async ({ rule, ...fault }) => {
      expect((await findingsWith(fault)).map((finding) => finding.rule)).toContain(rule);
    },
    slowest
  );
});

test.each(correctComponents)(
  'the gate does not mind $what',
  async (variant) => {
    expect(await findingsWith(variant)).toEqual([]);
  },
  slowest
);

test(
  'a refusal names file and line',
  async () => {
    const script = 'lwc/parcelDesk/parcelDesk.js';
    const [finding] = await findingsWith(
      edit('', '', script, '    async connected', '    #sum() {}\n    async connected')
    );
    expect(finding).toMatchObject({ file: `force-app/main/default/${script}`, line: 14, lineText: '#sum() {}' });
  },
  slowest
);

test('every rule has a fault that it notices', () => {
  const proven = new Set(componentFaults.map((fault) => fault.rule));
  expect(pagesGate.rules.map((rule) => rule.id).filter((id) => !proven.has(id))).toEqual([]);
});
