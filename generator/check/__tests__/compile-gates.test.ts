/** The compilers notice what does not compile: many faulty classes in one project, told apart by their files. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { apexCompilerGate } from '../gates/apex-compiler.ts';
import { apexTypesGate } from '../gates/apex-types.ts';
import type { Finding } from '../types.ts';
import { compileFaults } from './cases/compile-faults.ts';
import { sample, sampleWith } from './sample.ts';

const classMeta = sample.files.get('force-app/main/default/classes/ParcelService.cls-meta.xml') ?? '';
const fileOf = (index: number): string => `force-app/main/default/classes/Fault${index}.cls`;

const faulty = new Map(sample.files);
for (const [index, { body, wholeFile }] of compileFaults.entries()) {
  const name = `Fault${index}`;
  faulty.set(fileOf(index), wholeFile ? body.replace('NAME', name) : `public class ${name} {\n    ${body}\n}\n`);
  faulty.set(`${fileOf(index)}-meta.xml`, classMeta);
}

describe.each([apexTypesGate, apexCompilerGate])('$name', (gate) => {
  let findings: readonly Finding[] = [];

  beforeAll(async () => {
    findings = await gate.run(sampleWith(faulty));
  }, 120_000);

  const expected = [...compileFaults.entries()].filter(([, fault]) => fault.gates.some((name) => name === gate.name));

  test.each(expected.map(([index, { what }]) => ({ what, file: fileOf(index) })))('notices $what', ({ file }) => {
    expect(findings.filter((finding) => finding.file === file)).not.toEqual([]);
  });

  test('finds nothing in the correct classes beside them', () => {
    expect(findings.filter((finding) => !finding.file.includes('/Fault'))).toEqual([]);
  });
});
