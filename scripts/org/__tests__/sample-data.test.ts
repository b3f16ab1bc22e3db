import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { projectNames } from '../../docs/project-names.ts';

const project = join(import.meta.dirname, '../../..');
const data = join(project, 'data');

interface Field {
  readonly type: string;
  readonly required?: boolean;
  readonly length?: number;
  readonly formula?: string;
  readonly valueSet?: {
    readonly restricted?: boolean;
    readonly valueSetDefinition?: { readonly value: readonly { readonly fullName: string }[] };
  };
}

type SampleRecord = Record<string, unknown> & {
  readonly attributes: { readonly type: string; readonly referenceId: string };
};

const json = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'));
const plan = json('plan.json') as readonly { sobject: string; files: readonly string[] }[];
const records = plan.flatMap(({ files }) =>
  files.flatMap((name) => (json(name) as { records: readonly SampleRecord[] }).records)
);

const xml = new XMLParser({ isArray: (name) => name === 'value' });
const roots = ['force-app/main/default', 'data/metadata'];

function fieldsOf(object: string): ReadonlyMap<string, Field> {
  const files = roots
    .map((root) => join(project, root, 'objects', object, 'fields'))
    .flatMap((folder) => filesIn(folder).map((name) => join(folder, name)));
  return new Map(
    files.map((path) => {
      const parsed = xml.parse(readFileSync(path, 'utf8')) as { CustomField: Field & { fullName: string } };
      return [parsed.CustomField.fullName, parsed.CustomField];
    })
  );
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not every object has fields of its own in both places.
    return [];
  }
}

function problemsOf(record: SampleRecord, fields: ReadonlyMap<string, Field>): readonly string[] {
  const given = Object.entries(record).filter(([name]) => name.endsWith('__c'));
  const required = [...fields].filter(([, { required, formula }]) => required === true && formula === undefined);
  return [
    ...given.flatMap(([name, value]) => problemOf(name, value, fields.get(name))),
    ...required.filter(([name]) => record[name] === undefined).map(([name]) => `${name} is missing`)
  ];
}

function problemOf(name: string, value: unknown, field: Field | undefined): readonly string[] {
  if (field === undefined) return [`there is no field ${name}`];
  if (field.formula !== undefined) return [`${name} is computed`];
  if (field.type === 'Lookup')
    return typeof value === 'string' && value.startsWith('@') ? [] : [`${name} is no reference`];
  if (field.type === 'Number') return typeof value === 'number' ? [] : [`${name} is no number`];
  if (field.type === 'Checkbox') return typeof value === 'boolean' ? [] : [`${name} is no checkbox`];
  if (typeof value !== 'string') return [`${name} is no text`];
  if (field.type === 'DateTime') return Number.isNaN(Date.parse(value)) ? [`${name} is no time`] : [];
  const values = field.valueSet?.valueSetDefinition?.value.map(({ fullName }) => fullName);
  if (field.valueSet?.restricted === true && values?.includes(value) === false)
    return [`${name} has no value ${value}`];
  return value.length > (field.length ?? 255) ? [`${name} is too long`] : [];
}

describe('the sample data', () => {
  it.each(records.map((record) => [record.attributes.referenceId, record] as const))(
    'fits its object: %s',
    (_id, record) => {
      expect(problemsOf(record, fieldsOf(record.attributes.type))).toEqual([]);
    }
  );

  it('names people and calls so that they can be told from real ones', () => {
    for (const record of records) {
      const mark = ['External_Run_Id__c', 'External_Campaign_Id__c', 'External_Workflow_Id__c', 'Delivery_Id__c']
        .map((name) => record[name])
        .find((value) => value !== undefined);
      expect(mark ?? record['LeadSource']).toMatch(/^sample-|^Dograh Sample$/);
      for (const text of JSON.stringify(record).match(/\+\d{8,}/g) ?? []) expect(text).toMatch(/^\+120255501\d\d$/);
    }
  });

  it('refers only to records of files that come earlier in the plan, in the form that the CLI understands', () => {
    const known = new Set<string>();
    for (const { sobject, files } of plan) {
      const rows = files.flatMap((name) => (json(name) as { records: readonly SampleRecord[] }).records);
      for (const row of rows) {
        const references = Object.values(row).filter((value) => typeof value === 'string' && value.startsWith('@'));
        for (const reference of references) expect(known).toContain(String(reference).slice(1));
      }
      for (const { attributes } of rows) {
        expect(attributes.type).toBe(sobject);
        expect(attributes.referenceId).toMatch(new RegExp(`^${sobject}Ref\\d+$`));
        expect(known).not.toContain(attributes.referenceId);
        known.add(attributes.referenceId);
      }
    }
  });

  it('maps to a field and a transform that exist', () => {
    const names = projectNames(project);
    const map = readFileSync(
      join(data, 'metadata/customMetadata/Dograh_Field_Map.Sample_Renewal_Intent.md-meta.xml'),
      'utf8'
    );
    const value = (field: string): string =>
      new RegExp(`<field>${field}</field>\\s*<value[^>]*>([^<]*)</value>`).exec(map)?.[1] ?? '';
    expect(names.fields.get(value('Target_Object__c'))).toContain(value('Salesforce_Field__c'));
    expect(names.classes.has(value('Transform_Class__c'))).toBe(true);
  });

  it('catches what would not fit', () => {
    const attributes = { type: 'Dograh_Call_Activity__c', referenceId: 'x' };
    const wrong = {
      attributes,
      Status__c: 'done',
      Duration__c: '94',
      Nothing__c: 1,
      Connected__c: true,
      Lead__c: '00Q'
    };
    expect(problemsOf(wrong, fieldsOf('Dograh_Call_Activity__c'))).toEqual([
      'Status__c has no value done',
      'Duration__c is no number',
      'there is no field Nothing__c',
      'Connected__c is computed',
      'Lead__c is no reference',
      'External_Run_Id__c is missing'
    ]);
  });
});
