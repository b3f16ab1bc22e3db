/** Every fault is noticed by the gate and the rule that are there for it, and the correct package by none. */
import { describe, expect, test } from '@jest/globals';
import { apexSyntaxGate } from '../gates/apex-syntax.ts';
import { metadataGate } from '../gates/metadata.ts';
import { referencesGate } from '../gates/references.ts';
import type { Gate } from '../types.ts';
import { apexFaults } from './cases/apex-faults.ts';
import { apexQueryFaults } from './cases/apex-query-faults.ts';
import { apexTextFaults } from './cases/apex-text-faults.ts';
import { correctCode } from './cases/correct-code.ts';
import { correctVariants } from './cases/correct-variants.ts';
import { applyFault, type Fault } from './cases/fault.ts';
import { flowFaults } from './cases/flow-faults.ts';
import { formulaFaults } from './cases/formula-faults.ts';
import { grantFaults } from './cases/grant-faults.ts';
import { literalFaults } from './cases/literal-faults.ts';
import { mapFaults } from './cases/map-faults.ts';
import { pagePartFaults } from './cases/page-part-faults.ts';
import { settingFaults } from './cases/setting-faults.ts';
import { setupFaults } from './cases/setup-faults.ts';
import { metadataFaults } from './cases/metadata-faults.ts';
import { fieldFaults } from './cases/field-faults.ts';
import { objectFaults } from './cases/object-faults.ts';
import { recordFaults } from './cases/record-faults.ts';
import { otherFaults } from './cases/other-faults.ts';
import { pageFaults } from './cases/page-faults.ts';
import { permissionFaults } from './cases/permission-faults.ts';
import { productionFaults } from './cases/production-faults.ts';
import { sample, sampleWith } from './sample.ts';

const subjects: readonly (readonly [string, Gate, readonly Fault[]])[] = [
  ['metadata files', metadataGate, metadataFaults],
  ['fields', referencesGate, fieldFaults],
  ['objects', referencesGate, objectFaults],
  ['custom metadata', referencesGate, recordFaults],
  ['maps of events', referencesGate, mapFaults],
  ['formulas and defaults', referencesGate, formulaFaults],
  ['flows', referencesGate, flowFaults],
  ['permissions', referencesGate, permissionFaults],
  ['grants', referencesGate, grantFaults],
  ['parts of pages', referencesGate, pagePartFaults],
  ['settings', referencesGate, settingFaults],
  ['what is set up around the data', referencesGate, setupFaults],
  ['pages', referencesGate, pageFaults],
  ['flows, credentials, labels and code', referencesGate, otherFaults],
  ['contradictions', referencesGate, productionFaults],
  ['Apex', apexSyntaxGate, apexFaults],
  ['queries, names and tests in Apex', apexSyntaxGate, apexQueryFaults],
  ['texts in Apex', apexSyntaxGate, apexTextFaults.filter((fault) => fault.rule !== 'apex-custom-metadata-record')],
  ['what is certain about Apex', apexSyntaxGate, literalFaults],
  [
    'records that Apex queries',
    referencesGate,
    apexTextFaults.filter((fault) => fault.rule === 'apex-custom-metadata-record')
  ]
];

test.each([metadataGate, referencesGate, apexSyntaxGate])('the correct package passes $name', async (gate) => {
  expect(await gate.run(sample)).toEqual([]);
});

describe.each(subjects)('%s', (_, gate, faults) => {
  test.each(faults)(`${gate.name} notices $what ($rule)`, async ({ rule, ...fault }) => {
    const findings = await gate.run(sampleWith(applyFault(sample.files, { rule, ...fault })));
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });
});

test.each([...correctVariants, ...correctCode])('no gate minds $what', async (variant) => {
  const project = sampleWith(applyFault(sample.files, { rule: '', ...variant }));
  const findings = await Promise.all([metadataGate, referencesGate, apexSyntaxGate].map((gate) => gate.run(project)));
  expect(findings.flat()).toEqual([]);
});

test('every rule of these gates has a fault that it notices', () => {
  const proven = new Set(subjects.flatMap(([, , faults]) => faults.map((fault) => fault.rule)));
  const unproven = [metadataGate, referencesGate, apexSyntaxGate]
    .flatMap((gate) => gate.rules.map((rule) => rule.id))
    .filter((id) => !proven.has(id));
  expect(unproven).toEqual([]);
});
