import { beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetUpError } from '../../compiler/java.ts';
import { cacheableMethods } from '../metadata/apex.ts';
import { readPageProject } from '../metadata/project.ts';
import type { PageProject } from '../metadata/types.ts';

describe('what the shell is told about a project', () => {
  let project: PageProject;

  beforeAll(async () => {
    project = await readPageProject(join(import.meta.dirname, 'fixtures', 'project'));
  });

  it('holds the app with its tabs, its home page, its utility bar and the record pages that hold inside it', () => {
    expect(project.apps).toEqual([
      {
        name: 'Probe',
        label: 'Probe App',
        tabs: ['standard-home', 'Probe', 'standard-Lead'],
        utilityBar: 'Probe_Utilities',
        homePage: 'Probe_Home',
        recordPages: { Lead: 'Probe_Lead' }
      }
    ]);
    expect(project.tabs['Probe']).toEqual({ label: 'Probe', flexiPage: 'Probe', component: null, icon: '53' });
  });

  it('holds pages with regions, properties and visibility rules', () => {
    const [main] = project.flexiPages['Probe']?.regions ?? [];
    expect(main?.items.map(({ component }) => component)).toEqual(['probe', 'broken', 'refused', 'pilot']);
    expect(main?.items[0]?.properties).toEqual({ rows: '2', loud: 'true' });
    expect(main?.items[3]?.visibility).toEqual({
      filter: null,
      criteria: [{ left: '{!$Permission.CustomPermission.Probe_Fly}', operator: 'EQUAL', right: 'true' }]
    });
  });

  it('holds permissions, labels, bundles with the types of their properties, and what pages may keep', () => {
    expect(project.customPermissions).toEqual({ Probe_Pilot: ['Probe_Fly'] });
    expect(project.labels).toEqual({ Probe_Title: 'Probe of the page' });
    expect(project.bundles['probe']?.properties).toEqual({ rows: 'Integer', loud: 'Boolean' });
    expect(project.cacheableApex).toEqual(['ProbeController.leads']);
  });

  it('says which folder is no project, and which file is not well formed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pages-'));
    await expect(readPageProject(folder)).rejects.toThrow(
      new SetUpError(`${folder} is no Salesforce project: sfdx-project.json is missing.`)
    );
    await writeFile(join(folder, 'sfdx-project.json'), '{ "packageDirectories": [{ "path": "." }] }');
    await writeFile(join(folder, 'Bad.tab-meta.xml'), '<CustomTab><label></CustomTab>');
    await expect(readPageProject(folder)).rejects.toThrow(/Bad\.tab-meta\.xml:1: /);
  });
});

describe('cacheable methods of a class', () => {
  it.each([
    ['@AuraEnabled(cacheable=true)\n  public static List<Account> all() {', ['C.all']],
    [
      "@AuraEnabled(cacheable = true scope='global')\n  global static Map<String, Integer> counts(Id id) {",
      ['C.counts']
    ],
    ['@AuraEnabled\n  public static void change() {', []],
    ['@AuraEnabled(cacheable=false)\n  public static void change() {', []]
  ])('%s', (source, names) => {
    expect(cacheableMethods('C', source)).toEqual(names);
  });
});
