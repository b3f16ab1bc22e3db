/** The gates that run other tools notice what they are there for. */
import { describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apexAnalysisGate } from '../gates/apex-analysis.ts';
import { generatedGate } from '../gates/generated.ts';
import { nameShadowingGate } from '../gates/name-shadowing.ts';
import { roundTripGate } from '../gates/round-trip.ts';
import { withTemporaryFolder } from '../process/workspace.ts';
import { Project } from '../project/project.ts';
import { add, applyFault, edit, together, type Fault } from './cases/fault.ts';
import { sample, sampleWith } from './sample.ts';

const minutes = 60_000;

describe('apex-analysis', () => {
  const carrier = 'classes/ParcelCarrier.cls';
  const returning = 'return response.getStatusCode();';
  const faulty = together('', '', [
    edit(
      '',
      '',
      carrier,
      returning,
      `String name = System.RestContext.request.params.get('name');\n        List<Parcel__c> found = Database.query('SELECT Id FROM Parcel__c WHERE Name = \\'' + name + '\\'');\n        ${returning}`
    ),
    edit('', '', carrier, "setMethod('POST');", "setHeader('Authorization', 'Basic c2VjcmV0');"),
    edit('', '', 'classes/ParcelSchedule.cls', ' WITH SYSTEM_MODE', '')
  ]);

  test(
    'notices injection, a hard-coded login and missing access checks, and nothing in the correct classes',
    async () => {
      const findings = await apexAnalysisGate.run(sampleWith(applyFault(sample.files, faulty)));
      const rules = findings.map((finding) => finding.rule);
      expect(rules).toContain('pmd:ApexSOQLInjection');
      expect(rules).toContain('pmd:ApexSuggestUsingNamedCred');
      expect(rules).toContain('pmd:ApexCRUDViolation');
      const faultyFiles = /Parcel(Carrier|Schedule)\.cls$/;
      expect(findings.filter((finding) => !faultyFiles.test(finding.file))).toEqual([]);
    },
    minutes
  );
});

describe('name-shadowing', () => {
  test(
    'notices types and methods that a class of the org would hide',
    async () => {
      const faulty = together('', '', [
        edit(
          '',
          '',
          'classes/ParcelCarrier.cls',
          'System.HttpRequest request = new System.HttpRequest()',
          'HttpRequest request = new HttpRequest()'
        ),
        edit('', '', 'classes/ParcelService.cls', 'return System.Database.upsert', 'return Database.upsert'),
        edit('', '', 'classes/ParcelReceiver.cls', 'System.EventBus.publish', 'EventBus.publish')
      ]);
      const findings = await nameShadowingGate.run(sampleWith(applyFault(sample.files, faulty)));
      const files = new Set(findings.map((finding) => path.basename(finding.file)));
      expect(files).toEqual(new Set(['ParcelCarrier.cls', 'ParcelService.cls', 'ParcelReceiver.cls']));
    },
    2 * minutes
  );
});

describe('round-trip', () => {
  test(
    'the correct package comes back as it was',
    async () => {
      expect(await roundTripGate.run(sample)).toEqual([]);
    },
    minutes
  );

  const metadata = (root: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata"/>\n`;
  const faults: readonly Fault[] = [
    add('a file type Salesforce does not know', 'source-unresolved', 'tabs/Other.tabb-meta.xml', metadata('CustomTab')),
    add('metadata without its class', 'source-unresolved', 'classes/Lost.cls-meta.xml', metadata('ApexClass')),
    add('a class without its metadata', 'source-changed', 'classes/Lost.cls', 'public with sharing class Lost {\n}\n'),
    add('a stray file between the components', 'source-changed', 'classes/notes.txt', 'remember the milk')
  ];

  test.each(faults)(
    'notices $what',
    async (fault) => {
      const findings = await roundTripGate.run(sampleWith(applyFault(sample.files, fault)));
      expect(findings.map((finding) => finding.rule)).toContain(fault.rule);
    },
    minutes
  );
});

describe('generated', () => {
  const answering = (answer: string, status: number): Promise<readonly { rule: string; file: string }[]> =>
    withTemporaryFolder(async (folder) => {
      mkdirSync(path.join(folder, 'generator'));
      writeFileSync(
        path.join(folder, 'generator', 'cli.ts'),
        `console.log(${JSON.stringify(answer)}); process.exit(${status});`
      );
      return generatedGate.run(new Project(folder, new Map(), sample.settings));
    });

  test('is content when the generator is', async () => {
    expect(await answering('{}', 0)).toEqual([]);
  });

  test('names every file that differs', async () => {
    const findings = await answering(
      '{"changes":[{"kind":"changed","path":"force-app/a.cls"},{"kind":"removed","path":"force-app/b.cls"}]}',
      1
    );
    expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'generated-drift force-app/a.cls',
      'generated-drift force-app/b.cls'
    ]);
  });

  test('passes on what the generator refuses', async () => {
    const findings = await answering(
      '{"diagnostics":[{"code":"DGSF1","severity":"error","message":"m","hint":"h"}],"changes":[]}',
      1
    );
    expect(findings).toMatchObject([{ rule: 'schema-refused', message: 'DGSF1: m', mend: 'h' }]);
  });

  test('does not call a generator that breaks down a success', async () => {
    await expect(answering('no JSON at all', 1)).rejects.toThrow('the generator failed');
  });
});
