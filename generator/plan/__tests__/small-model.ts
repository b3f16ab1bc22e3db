import type {
  ConstantModel,
  FieldModel,
  FieldType,
  Literal,
  MetadataTypeModel,
  ObjectModel,
  PackageModel,
  PlatformEventModel,
  SourceSpan
} from '../../model/types.ts';
import { smallTables } from './small-tables.ts';

export const span: SourceSpan = { file: 'generator/schema/lamps.ts', line: 4, column: 3, length: 8 };

export function field(property: string, type: FieldType, change: Partial<FieldModel> = {}): FieldModel {
  const words = property.replace(/([a-z])([A-Z])/g, '$1_$2');
  return {
    property,
    apiName: `${words.charAt(0).toUpperCase()}${words.slice(1)}__c`,
    label: words.replaceAll('_', ' '),
    description: `The ${property} of a lamp.`,
    helpText: null,
    type,
    required: false,
    sensitive: false,
    trackHistory: false,
    carriedBy: [],
    span,
    ...change
  };
}

const text: FieldType = { kind: 'Text', length: 40 };

/** One field of every kind that a record can have. */
export const fieldsOfEveryKind: readonly FieldModel[] = [
  field('serialNumber', { kind: 'ExternalId', length: 64 }, { required: true }),
  field('batch', { kind: 'IndexedText', length: 32 }),
  field('note', text, { helpText: 'Anything about "this" lamp' }),
  field('address', { kind: 'TextArea' }),
  field('manual', { kind: 'LongText', length: 32_768 }, { sensitive: true }),
  field('hotline', { kind: 'Phone' }, { sensitive: true }),
  field('contactEmail', { kind: 'Email' }),
  field('homepage', { kind: 'Url' }),
  field('lit', { kind: 'Checkbox', defaultValue: true }, { required: true }),
  field('hours', { kind: 'WholeNumber', digits: 9 }),
  field('watts', { kind: 'Decimal', digits: 8, scale: 3 }),
  field('dimmed', { kind: 'Percent', digits: 5, scale: 2 }),
  field('boughtOn', { kind: 'Date' }),
  field('switchedAt', { kind: 'DateTime' }),
  field(
    'state',
    {
      kind: 'Picklist',
      enumName: 'LampState',
      restricted: true,
      values: [
        { value: 'on', label: 'On', description: 'It shines.' },
        { value: 'off', label: 'Off', description: 'It does not.' }
      ],
      defaultValue: 'off'
    },
    { required: true, trackHistory: true }
  ),
  field('color', {
    kind: 'Picklist',
    enumName: 'Color',
    restricted: false,
    values: [{ value: 'warm', label: 'Warm', description: 'Like a candle.' }],
    defaultValue: null
  }),
  field('keptBy', { kind: 'Lookup', target: 'Contact' }),
  field('twin', { kind: 'Lookup', target: 'Dograh_Lamp__c' }),
  field('bright', { kind: 'Formula', result: 'Checkbox', expression: 'Watts__c > 60' }),
  field('usedShare', { kind: 'Formula', result: 'Percent', expression: 'Hours__c / 1000' })
];

export const lamp: ObjectModel = {
  name: 'Lamp',
  apiName: 'Dograh_Lamp__c',
  label: 'Lamp',
  pluralLabel: 'Lamps',
  description: 'Something that shines.',
  nameField: { label: 'Lamp Number', type: { kind: 'AutoNumber', format: 'L-{0000}' } },
  sharing: 'Private',
  history: true,
  reports: true,
  search: true,
  activities: false,
  fields: fieldsOfEveryKind,
  span
};

export const lampEvent: PlatformEventModel = {
  name: 'LampEvent',
  apiName: 'Dograh_Lamp_Event__e',
  label: 'Lamp Event',
  pluralLabel: 'Lamp Events',
  description: 'A lamp was switched.',
  publish: 'PublishImmediately',
  fields: [
    field('serialNumber', { kind: 'Text', length: 64 }, { required: true }),
    field('payload', { kind: 'LongText', length: 131_072 }, { required: true }),
    field('retries', { kind: 'WholeNumber', digits: 3 }, { required: true })
  ],
  span
};

export const fieldMap: MetadataTypeModel = {
  name: 'FieldMap',
  apiName: 'Dograh_Field_Map__mdt',
  label: 'Field Map',
  pluralLabel: 'Field Maps',
  description: 'Where a value goes.',
  fields: [
    field('eventType', text, { required: true }),
    field('jsonKey', { kind: 'Text', length: 255 }, { required: true }),
    field('targetObject', { kind: 'Text', length: 80 }, { required: true }),
    field('salesforceField', { kind: 'Text', length: 80 }, { required: true }),
    field('dataType', text),
    field('transformClass', text),
    field('sortOrder', { kind: 'WholeNumber', digits: 4 }),
    field('active', { kind: 'Checkbox', defaultValue: true }, { required: true })
  ],
  span
};

export function constant(name: string, value: Literal): ConstantModel {
  return { name, description: '', value, span };
}

/** A small package that has one of everything. */
export const smallModel: PackageModel = {
  package: { name: 'Lamps', description: 'Light.', apiVersion: '65.0', prefix: 'Dograh' },
  objects: [lamp],
  platformEvents: [lampEvent],
  metadataTypes: [fieldMap],
  metadataRecords: [],
  inboundEvents: [
    {
      name: 'LampSwitched',
      eventType: 'lamp_switched',
      description: 'A lamp was switched.',
      targetObject: 'Dograh_Lamp__c',
      envelope: [],
      carried: [
        {
          name: 'color',
          type: { kind: 'string' },
          required: false,
          nullable: false,
          description: 'Its color.',
          field: 'Color__c',
          span
        },
        {
          name: 'watts',
          type: { kind: 'decimal' },
          required: false,
          nullable: false,
          description: 'Its power.',
          field: 'Watts__c',
          span
        }
      ],
      profiles: [],
      span
    }
  ],
  api: [],
  controllers: [
    {
      name: 'DograhSwitchController',
      service: 'DograhSwitchService',
      description: 'Switches.',
      methods: [
        {
          name: 'toggle',
          description: 'Switches a lamp.',
          parameters: [],
          returns: { kind: 'void' },
          returnsNullable: false,
          cacheable: false,
          permission: 'Dograh_Switch',
          span
        }
      ],
      types: [],
      viewsClass: 'DograhSwitchViews',
      span
    }
  ],
  constants: Object.fromEntries(Object.entries(smallTables).map(([name, value]) => [name, constant(name, value)]))
};

/** The small package with another value of one constant. */
export function withConstant(name: string, value: Literal): PackageModel {
  return { ...smallModel, constants: { ...smallModel.constants, [name]: constant(name, value) } };
}

/** The small package whose one object is changed. */
export function withLamp(change: Partial<ObjectModel>): PackageModel {
  return { ...smallModel, objects: [{ ...lamp, ...change }] };
}

/** The small package whose one object has one more field. */
export function withField(...fields: FieldModel[]): PackageModel {
  return withLamp({ fields: [...lamp.fields, ...fields] });
}
