import { describe, expect, test } from '@jest/globals';
import { codesAndPlaces, readSource } from '../../testing/read-source.ts';

const header = `import type { AutoNumber, Checkbox, DateTime, DecimalNumber, ExternalId, Formula, FromEvent, IndexedText, Lookup, LongText, OpenPicklist, Phone, Picklist, Text, WholeNumber } from '../vocabulary/fields.ts';
import type { CustomObject, StandardObject } from '../vocabulary/objects.ts';
`;

const options = `{ label: 'Invoice'; pluralLabel: 'Invoices'; name: AutoNumber<'INV-{0000}'>; nameLabel: 'Invoice Number'; sharing: 'Private'; history: true; reports: true; search: false; activities: false }`;

function objectWith(members: string, extra = ''): Record<string, string> {
  return {
    'objects/invoice.ts': `${header}${extra}
/** What a customer owes. */
export interface Invoice extends CustomObject<'Dograh_Invoice__c', ${options}> {
${members}
}
`
  };
}

function fieldOf(members: string, extra = ''): unknown {
  const { model, diagnostics } = readSource(objectWith(members, extra));
  expect(diagnostics).toEqual([]);
  return model?.objects[0]?.fields[0];
}

describe('an object of the schema', () => {
  test('takes its description from the comment and its behaviour from the options', () => {
    const { model } = readSource(objectWith('/** Who owes. */\n  debtor: Text<80>;'));
    expect(model?.objects[0]).toMatchObject({
      name: 'Invoice',
      apiName: 'Dograh_Invoice__c',
      label: 'Invoice',
      pluralLabel: 'Invoices',
      description: 'What a customer owes.',
      nameField: { label: 'Invoice Number', type: { kind: 'AutoNumber', format: 'INV-{0000}' } },
      sharing: 'Private',
      history: true,
      reports: true,
      search: false,
      activities: false
    });
  });

  test('inherits the members of plain interfaces, its own last', () => {
    const shared = `interface Traced {\n  /** Which request it was. */\n  correlationId?: IndexedText<64>;\n}\n`;
    const source = objectWith('/** Who owes. */\n  debtor: Text<80>;', shared);
    const text = source['objects/invoice.ts']?.replace(`${options}>`, `${options}>, Traced`) ?? '';
    const { model } = readSource({ 'objects/invoice.ts': text });
    expect(model?.objects[0]?.fields.map(({ property }) => property)).toEqual(['correlationId', 'debtor']);
  });
});

describe('a field of the schema', () => {
  test('is named and labelled after its member', () => {
    expect(fieldOf('/** Dograh’s id. */\n  externalRunId?: Text<64>;')).toMatchObject({
      property: 'externalRunId',
      apiName: 'External_Run_Id__c',
      label: 'External Run Id',
      required: false,
      type: { kind: 'Text', length: 64 }
    });
  });

  test('follows its tags where they say otherwise', () => {
    const members = `/**
   * How long it took.
   * @apiName Duration__c
   * @label Duration (seconds)
   * @help Without the ringing.
   * @sensitive
   * @history
   */
  durationSeconds: WholeNumber<9>;`;
    expect(fieldOf(members)).toMatchObject({
      apiName: 'Duration__c',
      label: 'Duration (seconds)',
      description: 'How long it took.',
      helpText: 'Without the ringing.',
      sensitive: true,
      trackHistory: true,
      required: true
    });
  });

  test.each([
    ['ExternalId<64>', { kind: 'ExternalId', length: 64 }],
    ['IndexedText<64>', { kind: 'IndexedText', length: 64 }],
    ['LongText<131072>', { kind: 'LongText', length: 131_072 }],
    ['LongText<131_072>', { kind: 'LongText', length: 131_072 }],
    ['Phone', { kind: 'Phone' }],
    ['DateTime', { kind: 'DateTime' }],
    ['Checkbox<true>', { kind: 'Checkbox', defaultValue: true }],
    ['DecimalNumber<8, 3>', { kind: 'Decimal', digits: 8, scale: 3 }],
    ["Formula<'Number', 'Amount__c * 2'>", { kind: 'Formula', result: 'Number', expression: 'Amount__c * 2' }],
    ["Lookup<StandardObject<'Contact'>>", undefined]
  ])('%s', (type, expected) => {
    if (expected === undefined) {
      const { diagnostics } = readSource(objectWith(`/** A field. */\n  value?: ${type};`));
      expect(diagnostics.map(({ code }) => code)).toEqual(['DGSF009']);
    } else {
      expect(fieldOf(`/** A field. */\n  value?: ${type};`)).toMatchObject({ type: expected });
    }
  });

  test('points at custom and standard objects by their API names', () => {
    const contact = `type Contact = StandardObject<'Contact'>;\n`;
    expect(fieldOf('/** Who. */\n  who?: Lookup<Contact>;', contact)).toMatchObject({
      type: { kind: 'Lookup', target: 'Contact' }
    });
    expect(fieldOf('/** The one before. */\n  previous?: Lookup<Invoice>;')).toMatchObject({
      type: { kind: 'Lookup', target: 'Dograh_Invoice__c' }
    });
  });

  test('says which events carry it', () => {
    expect(fieldOf("/** Note. */\n  note?: FromEvent<'paid' | 'sent', Text<10>>;")).toMatchObject({
      carriedBy: ['paid', 'sent'],
      type: { kind: 'Text', length: 10 }
    });
  });

  test('is a closed list with the labels and meanings of its values', () => {
    const status = `/** Where it stands. */
export type InvoiceStatus =
  /** Not paid yet. */
  | 'open'
  /**
   * The money has arrived.
   * @label Paid in full
   */
  | 'paid_in_full';
`;
    expect(fieldOf("/** Where it stands. */\n  status: Picklist<InvoiceStatus, 'open'>;", status)).toMatchObject({
      type: {
        kind: 'Picklist',
        enumName: 'InvoiceStatus',
        restricted: true,
        defaultValue: 'open',
        values: [
          { value: 'open', label: 'Open', description: 'Not paid yet.' },
          { value: 'paid_in_full', label: 'Paid in full', description: 'The money has arrived.' }
        ]
      }
    });
  });

  test('is an open list when others may extend it', () => {
    expect(fieldOf("/** Mood. */\n  mood?: OpenPicklist<'good' | 'bad'>;")).toMatchObject({
      type: { kind: 'Picklist', restricted: false, defaultValue: null }
    });
  });
});

describe('a schema that is wrong', () => {
  test('names every problem with its place, all at once', () => {
    const result = readSource(objectWith('undescribed: Text<80>;\n  /** No field. */\n  plain: string;'));
    expect(codesAndPlaces(result)).toEqual(['DGSF003 objects/invoice.ts:6:1', 'DGSF002 objects/invoice.ts:8:10']);
    expect(result.model).toBeNull();
  });

  test('gets the compiler’s own message for a type error', () => {
    const result = readSource(objectWith("/** Status. */\n  status: Picklist<'a' | 'b', 'c'>;"));
    expect(codesAndPlaces(result)).toEqual(['DGSF001 objects/invoice.ts:7:31']);
    expect(result.diagnostics[0]?.message).toContain('"c"');
  });

  test('is told of names that differ by case alone', () => {
    const result = readSource(objectWith('/** One. */\n  debtorName: Text<8>;\n  /** Two. */\n  DebtorName: Text<8>;'));
    expect(codesAndPlaces(result)).toEqual(['DGSF012 objects/invoice.ts:9:3']);
  });

  test('is told of a tag that fields do not have', () => {
    const result = readSource(objectWith('/**\n   * Who owes.\n   * @lable Debtor\n   */\n  debtor: Text<8>;'));
    expect(codesAndPlaces(result)).toEqual(['DGSF006 objects/invoice.ts:10:3']);
    expect(result.diagnostics[0]?.hint).toContain('`@label`');
  });

  test('without a package is told what to write', () => {
    const { diagnostics } = readSource({ 'package.ts': 'export {};' });
    expect(diagnostics).toMatchObject([{ code: 'DGSF014', span: null }]);
  });
});
