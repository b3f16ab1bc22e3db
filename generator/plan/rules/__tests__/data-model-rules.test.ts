import { describe, expect, it } from '@jest/globals';
import type { FieldType } from '../../../model/types.ts';
import {
  field,
  fieldMap,
  lamp,
  lampEvent,
  smallModel,
  withConstant,
  withField,
  withLamp
} from '../../__tests__/small-model.ts';
import { ruleCatalog } from '../catalog.ts';
import { expectOnly, violationsOf } from './violations.ts';

const text: FieldType = { kind: 'Text', length: 10 };

function many(count: number, type: FieldType) {
  return Array.from({ length: count }, (_, index) => field(`extra${String(index)}x`, type));
}

it('finds nothing wrong with a sound package', () => {
  expect(violationsOf(smallModel)).toEqual([]);
});

it('explains every code once', () => {
  const codes = ruleCatalog.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every((code) => /^DGSF2\d\d$/.test(code))).toBe(true);
});

describe('names', () => {
  it.each([
    ['over 40 characters', 'A'.repeat(41)],
    ['with two underscores in a row', 'Two__Lines'],
    ['that end with an underscore', 'Ends_'],
    ['that begin with a digit', '2nd'],
    ['with other letters', 'Größe']
  ])('refuses names %s', (_, name) => {
    expectOnly('DGSF201', withField(field('extra', text, { apiName: `${name}__c` })), /is no API name/);
  });

  it('says which character a name cannot hold', () => {
    expectOnly('DGSF201', withField(field('extra', text, { apiName: 'Two Words__c' })), /it holds ` `/);
  });

  it('counts the 40 characters without the suffix', () => {
    expect(violationsOf(withField(field('extra', text, { apiName: `${'A'.repeat(40)}__c` })))).toEqual([]);
  });

  it('refuses two fields that differ in nothing but case', () => {
    expectOnly('DGSF202', withField(field('extra', text, { apiName: 'NOTE__c' })), /`NOTE__c` and `Note__c`/);
  });

  it('refuses a record page and an app page of one name', () => {
    const page = { label: 'x', description: 'x', parts: [] };
    expectOnly('DGSF202', withConstant('appPages', { Dograh_House: page, dograh_lamp_page: page }), /one name/);
  });

  it('refuses a method that Apex keeps for itself', () => {
    const [controller] = smallModel.controllers;
    const [method] = controller?.methods ?? [];
    const controllers = controller && method ? [{ ...controller, methods: [{ ...method, name: 'delete' }] }] : [];
    expectOnly('DGSF203', { ...smallModel, controllers }, /`delete` cannot be an Apex method/);
  });
});

describe('texts', () => {
  it('refuses a field label over 40 characters', () => {
    expectOnly('DGSF204', withField(field('extra', text, { label: 'x'.repeat(41) })), /41 characters, 40 at most/);
  });

  it('refuses a help text over 510 characters', () => {
    expectOnly('DGSF204', withField(field('extra', text, { helpText: 'x'.repeat(511) })), /Help text/);
  });

  it('refuses a custom label whose description is over 80 characters', () => {
    const labels = { Dograh_Long: { text: 'x', description: 'x'.repeat(81) } };
    expectOnly('DGSF204', withConstant('labels', labels), /Description of label Dograh_Long/);
  });
});

describe('fields', () => {
  it.each<[string, FieldType]>([
    ['text of 256 characters', { kind: 'Text', length: 256 }],
    ['an external id of no character', { kind: 'ExternalId', length: 0 }],
    ['long text of 255 characters', { kind: 'LongText', length: 255 }],
    ['long text over 131,072 characters', { kind: 'LongText', length: 131_073 }],
    ['19 digits', { kind: 'WholeNumber', digits: 19 }],
    ['more decimals than digits', { kind: 'Decimal', digits: 3, scale: 4 }]
  ])('refuses %s', (_, type) => {
    expectOnly('DGSF210', withField(field('extra', type)), /Dograh_Lamp__c\.Extra__c/);
  });

  it.each([
    ['no value at all', [], null],
    ['values that differ in nothing but case', ['on', 'ON'], null],
    ['values that differ in nothing but punctuation', ['no answer', 'no-answer'], null],
    ['a value without letter or digit', ['+'], null],
    ['a default that is no value', ['on'], 'off'],
    ['a value over 255 characters', ['x'.repeat(256)], null]
  ])('refuses a picklist with %s', (_, names, defaultValue) => {
    const values = names.map((value) => ({ value, label: value, description: 'x' }));
    const type: FieldType = { kind: 'Picklist', enumName: 'X', restricted: true, values, defaultValue };
    expectOnly('DGSF211', withField(field('extra', type)), /Extra__c/);
  });

  it.each<[string, FieldType]>([
    ['a lookup', { kind: 'Lookup', target: 'Contact' }],
    ['an external id', { kind: 'ExternalId', length: 10 }],
    ['a phone number', { kind: 'Phone' }],
    ['a picklist', { kind: 'Picklist', enumName: 'X', restricted: true, values: [], defaultValue: null }]
  ])('refuses %s on a platform event', (_, type) => {
    const platformEvents = [{ ...lampEvent, fields: [field('extra', type)] }];
    expect(violationsOf({ ...smallModel, platformEvents }).map(({ code }) => code)).toContain('DGSF212');
  });

  it('refuses a formula on a custom metadata type', () => {
    const formula = field('extra', { kind: 'Formula', result: 'Text', expression: '"x"' });
    const metadataTypes = [{ ...fieldMap, fields: [...fieldMap.fields, formula] }];
    expectOnly('DGSF212', { ...smallModel, metadataTypes }, /a custom metadata type/);
  });

  it('refuses a numbered field besides the name', () => {
    expectOnly('DGSF212', withField(field('extra', { kind: 'AutoNumber', format: '{0}' })), /AutoNumber/);
  });

  it.each<[string, FieldType]>([
    ['long text', { kind: 'LongText', length: 1000 }],
    ['a lookup', { kind: 'Lookup', target: 'Account' }],
    ['a formula', { kind: 'Formula', result: 'Text', expression: '"x"' }]
  ])('refuses %s that is required', (_, type) => {
    expectOnly('DGSF213', withField(field('extra', type, { required: true })), /cannot be required/);
  });
});

describe('objects', () => {
  it('refuses a history that the object does not keep', () => {
    expect(violationsOf(withLamp({ history: false })).map(({ code }) => code)).toEqual(['DGSF214']);
  });

  it('refuses the history of a formula', () => {
    const formula = field('extra', { kind: 'Formula', result: 'Text', expression: '"x"' }, { trackHistory: true });
    expectOnly('DGSF214', withField(formula), /keep no history/);
  });

  it('refuses the history of a 21st field', () => {
    const tracked = many(20, text).map((extra) => ({ ...extra, trackHistory: true }));
    expectOnly('DGSF214', withField(...tracked), /Extra19x__c/);
  });

  it('refuses a number format without a place for the number', () => {
    const nameField = { label: 'No.', type: { kind: 'AutoNumber' as const, format: 'L-0000' } };
    expectOnly('DGSF215', withLamp({ nameField }), /is no number format/);
  });

  it('refuses more long text in all than an object can hold', () => {
    const model = withField(...many(13, { kind: 'LongText', length: 131_072 }));
    expectOnly('DGSF220', model, /1736704 characters in all/);
  });

  it('refuses a 26th external id', () => {
    expectOnly('DGSF221', withField(...many(24, { kind: 'IndexedText', length: 10 })), /26 external ids/);
  });

  it('refuses a fifth platform event', () => {
    const platformEvents = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ ...lampEvent, apiName: `Dograh_${name}__e` }));
    const model = withConstant('permissionSets', {
      Dograh_All: {
        label: 'All',
        description: 'All.',
        objects: {},
        standardObjects: {},
        events: {},
        metadataTypes: [],
        classes: [],
        customPermissions: ['Dograh_Switch', 'Dograh_Watch'],
        tabs: [],
        applications: [],
        credentials: [],
        userPermissions: []
      }
    });
    expectOnly('DGSF222', { ...model, platformEvents }, /Dograh_E__e/);
  });

  it('refuses two objects whose relationships to one target have one name', () => {
    const fields = [field('keptBy', { kind: 'Lookup', target: 'Contact' })];
    const fly = { ...lamp, name: 'Fly', apiName: 'Dograh_Fly__c', fields };
    const flie = { ...lamp, name: 'Flie', apiName: 'Dograh_Flie__c', fields };
    const model = { ...smallModel, objects: [...smallModel.objects, fly, flie] };
    expectOnly('DGSF223', model, /would both be Dograh_Flies on Contact/);
  });
});
