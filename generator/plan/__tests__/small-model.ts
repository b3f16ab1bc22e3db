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

const tables: Readonly<Record<string, Literal>> = {
  customPermissions: {
    Dograh_Switch: { label: 'Switch Lamps', description: 'Switch lamps on and off.' },
    Dograh_Watch: { label: 'Watch Lamps', description: 'See which lamps shine.' }
  },
  externalCredentials: {
    Dograh_Lamps: {
      label: 'Lamps',
      description: 'Key of the house.',
      protocol: 'Custom',
      principal: 'Keeper',
      headers: [{ name: 'X-Key', value: '{!$Credential.Dograh_Lamps.Key}' }]
    }
  },
  namedCredentials: {
    Dograh_House: {
      label: 'House',
      description: 'Where the lamps are.',
      url: 'https://house.example.com/v1?a=1&b=2',
      credential: 'Dograh_Lamps',
      formulasInHeaders: true
    }
  },
  cachePartitions: { Dograh: { label: 'Dograh', description: 'Lamps that were seen lately.' } },
  trustedSites: {
    Dograh_Pictures: { description: 'Pictures of lamps.', url: 'https://pictures.example.com', allows: ['images'] }
  },
  labels: {
    Dograh_Off: { text: 'The lamp is "off" & cold', description: 'Badge' },
    Dograh_Lit: { text: 'Lit', description: 'Badge' }
  },
  presentations: {
    Dograh_Lamp__c: {
      highlights: ['state', 'keptBy'],
      sections: [
        { label: 'Lamp', members: ['name', 'serialNumber', 'state'] },
        { label: 'Manual', members: ['manual'] }
      ],
      relatedLists: [{ of: 'Dograh_Lamp__c', by: 'twin', columns: ['name', 'state'] }],
      listViews: {
        Dograh_Lit: {
          label: 'Lit Lamps',
          columns: ['name', 'state', 'createdDate'],
          filters: [{ field: 'state', operation: 'equals', values: ['on', 'off'] }]
        }
      }
    }
  },
  reportTypes: {
    Dograh_Lamps_And_Twins: {
      label: 'Lamps and Twins',
      description: 'Lamps with the lamps that belong to them.',
      base: 'Dograh_Lamp__c',
      related: { of: 'Dograh_Lamp__c', by: 'twin', columns: ['state'] },
      includesUnrelated: true
    }
  },
  recordPages: {
    Dograh_Lamp_Page: {
      label: 'Lamp Page',
      object: 'Dograh_Lamp__c',
      tabs: [
        { label: 'Details', parts: [{ component: 'force:detailPanel' }] },
        {
          label: 'Twins',
          parts: [{ relatedList: { of: 'Dograh_Lamp__c', by: 'twin', columns: ['name', 'state'] }, records: 5 }]
        }
      ],
      side: [{ component: 'dograhSwitch', properties: { rows: 3, compact: true }, permission: 'Dograh_Switch' }]
    },
    Dograh_Owner_Page: {
      label: 'Owner Page',
      object: 'Contact',
      actions: ['Edit', 'Contact.Dograh_Toggle'],
      tabs: [{ label: 'Details', parts: [{ component: 'force:detailPanel' }] }],
      side: []
    }
  },
  appPages: {
    Dograh_House: {
      label: 'House',
      description: 'All lamps.',
      parts: [{ listView: 'Dograh_Lit', of: 'Dograh_Lamp__c', records: 10 }]
    }
  },
  tabs: {
    Dograh_House: { page: 'Dograh_House', label: 'House', description: 'All lamps.', motif: 'Custom67: Gears' },
    Dograh_Lamp__c: { motif: 'Custom9: Lightning' }
  },
  applications: {
    Dograh_Lamps: { label: 'Lamps', description: 'Light.', color: '#0B5CAB', tabs: ['Dograh_House', 'Dograh_Lamp__c'] }
  },
  utilityItems: [{ component: 'dograhSwitch', label: 'Switch', icon: 'power', width: 400, height: 600, eager: true }],
  quickActions: {
    Dograh_Toggle: {
      label: 'Toggle',
      object: 'Dograh_Lamp__c',
      component: 'dograhToggle',
      description: 'Switch this lamp.'
    }
  },
  permissionSets: {
    Dograh_Keeper: {
      label: 'Lamp Keeper',
      description: 'Switches lamps.',
      objects: { Dograh_Lamp__c: { read: true, edit: true, viewAll: true } },
      standardObjects: { Account: { read: true, fields: [] }, Contact: { read: true, fields: ['Phone'] } },
      events: { Dograh_Lamp_Event__e: 'both' },
      metadataTypes: ['Dograh_Field_Map__mdt'],
      classes: ['DograhLampReceiver'],
      customPermissions: ['Dograh_Switch', 'Dograh_Watch'],
      tabs: ['Dograh_House', 'Dograh_Lamp__c'],
      applications: ['Dograh_Lamps'],
      credentials: ['Dograh_Lamps'],
      userPermissions: ['ApiEnabled']
    },
    Dograh_Watcher: {
      label: 'Lamp Watcher',
      description: 'Sees lamps.',
      objects: { Dograh_Lamp__c: { read: true, edit: true, sensitive: true, editable: ['note'] } },
      standardObjects: {},
      events: { Dograh_Lamp_Event__e: 'subscribe' },
      metadataTypes: [],
      classes: [],
      customPermissions: ['Dograh_Watch'],
      tabs: [],
      applications: [],
      credentials: [],
      userPermissions: []
    }
  },
  fieldTransforms: { color: 'DograhLowerCaseTransform' }
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
  constants: Object.fromEntries(Object.entries(tables).map(([name, value]) => [name, constant(name, value)]))
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
