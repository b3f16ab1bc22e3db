import { describe, expect, test } from '@jest/globals';
import { comparePackages } from '../compare.ts';
import { destructiveChanges } from '../destructive-changes.ts';

const base = 'force-app/main/default';
const object = `${base}/objects/Dograh_A__c/Dograh_A__c.object-meta.xml`;
const field = `${base}/objects/Dograh_A__c/fields/Name__c.field-meta.xml`;

function fieldXml(inner: string): string {
  return `<?xml version="1.0"?><CustomField xmlns="x"><fullName>Name__c</fullName>${inner}</CustomField>`;
}

function breaksOf(before: string, after: string, path = field): readonly string[] {
  const [change] = comparePackages(
    new Map([
      [object, 'o'],
      [path, before]
    ]),
    new Map([
      [object, 'o'],
      [path, after]
    ])
  );
  return change?.breaks ?? [];
}

describe('what an org notices of a new package', () => {
  test('nothing when nothing changed', () => {
    expect(comparePackages(new Map([[object, 'o']]), new Map([[object, 'o']]))).toEqual([]);
  });

  test('what is added, changed and deleted, by type and full name', () => {
    const label = (name: string, text: string): string =>
      `<labels><fullName>${name}</fullName><value>${text}</value></labels>`;
    const labels = `${base}/labels/CustomLabels.labels-meta.xml`;
    const changes = comparePackages(
      new Map([
        [field, 'a'],
        [object, 'o'],
        [labels, label('One', '1') + label('Two', '2')],
        [`${base}/classes/x/Old.cls`, '']
      ]),
      new Map([
        [field, 'b'],
        [object, 'o'],
        [labels, label('One', '1') + label('Two', 'zwei')],
        [`${base}/classes/y/New.cls`, '']
      ])
    );
    expect(changes.map(({ kind, type, fullName }) => `${kind} ${type} ${fullName}`)).toEqual([
      'added ApexClass New',
      'deleted ApexClass Old',
      'changed CustomField Dograh_A__c.Name__c',
      'changed CustomLabel Two'
    ]);
  });

  test('a class that only moved to another folder has not changed', () => {
    const moved = comparePackages(
      new Map([[`${base}/classes/x/A.cls`, 'c']]),
      new Map([[`${base}/classes/y/A.cls`, 'c']])
    );
    expect(moved).toEqual([]);
  });

  test('a deleted object takes its fields with it', () => {
    const changes = comparePackages(
      new Map([
        [object, 'o'],
        [field, 'f']
      ]),
      new Map()
    );
    expect(changes.map(({ fullName }) => fullName)).toEqual(['Dograh_A__c']);
  });

  test.each([
    ['another type', '<type>Text</type>', '<type>Number</type>', 'type changes from Text to Number'],
    ['a shorter length', '<length>80</length>', '<length>40</length>', 'length shrinks from 80 to 40'],
    ['a requirement', '', '<required>true</required>', 'becomes required'],
    ['uniqueness', '<unique>false</unique>', '<unique>true</unique>', 'becomes unique'],
    [
      'the loss of the external id',
      '<externalId>true</externalId>',
      '<externalId>false</externalId>',
      'no external id'
    ],
    [
      'a value that goes away',
      '<valueSet><valueSetDefinition><value><fullName>a</fullName></value><value><fullName>b</fullName></value></valueSetDefinition></valueSet>',
      '<valueSet><valueSetDefinition><value><fullName>a</fullName></value></valueSetDefinition></valueSet>',
      'value b goes away'
    ]
  ])('a field with %s is breaking', (_what, before, after, reason) => {
    expect(breaksOf(fieldXml(before), fieldXml(after))).toEqual([expect.stringContaining(reason)]);
  });

  test('a longer field with another label is not breaking', () => {
    expect(
      breaksOf(fieldXml('<label>A</label><length>40</length>'), fieldXml('<label>B</label><length>80</length>'))
    ).toEqual([]);
  });

  test('a required field on an object that orgs have is breaking; on a new object it is not', () => {
    const required = fieldXml('<required>true</required>');
    expect(
      comparePackages(
        new Map([[object, 'o']]),
        new Map([
          [object, 'o'],
          [field, required]
        ])
      )[0]?.breaks
    ).toHaveLength(1);
    const fresh = comparePackages(
      new Map(),
      new Map([
        [object, 'o'],
        [field, required]
      ])
    );
    expect(fresh.flatMap(({ breaks }) => breaks)).toEqual([]);
  });

  test('a global method or a REST address that goes away is breaking, a private one is not', () => {
    const path = `${base}/classes/x/A.cls`;
    const before =
      "@RestResource(urlMapping='/a') global class A { global static void one() {} private void two() {} }";
    expect(breaksOf(before, before.replace('private void two() {}', ''), path)).toEqual([]);
    expect(breaksOf(before, before.replace('void one()', 'void one(String x)'), path)).toEqual([
      '`static void one()` goes away or changes'
    ]);
    expect(breaksOf(before, before.replace("'/a'", "'/b'"), path)).toEqual(['its address changes from /a to /b']);
  });

  test('a permission that goes away is breaking', () => {
    const path = `${base}/permissionsets/P.permissionset-meta.xml`;
    const set = (edit: boolean): string =>
      `<PermissionSet><objectPermissions><allowEdit>${edit}</allowEdit><object>A__c</object></objectPermissions></PermissionSet>`;
    expect(breaksOf(set(true), set(false), path)).toEqual(['its users lose allowEdit on A__c']);
    expect(breaksOf(set(false), set(true), path)).toEqual([]);
  });
});

test('the manifest of deletions names each deleted component once, sorted', () => {
  const changes = comparePackages(
    new Map([
      [object, 'o'],
      [`${base}/classes/x/B.cls`, ''],
      [`${base}/classes/x/A.cls`, '']
    ]),
    new Map([[object, 'changed']])
  );
  const [manifest, empty] = destructiveChanges(changes, '65.0');
  expect(manifest?.content.replace(/\s+/g, '')).toContain(
    '<types><members>A</members><members>B</members><name>ApexClass</name></types><version>65.0</version>'
  );
  expect(empty?.content).not.toContain('<types>');
});
