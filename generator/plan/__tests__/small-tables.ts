import type { Literal } from '../../model/types.ts';

/** The constants of the small package: one row of everything. */
export const smallTables: Readonly<Record<string, Literal>> = {
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
  reportFolders: { Dograh_Lamp_Reports: { label: 'Lamps & "more"' } },
  reports: {
    Dograh_Dark_Twins: {
      label: 'Dark Twins',
      description: 'Lamps whose twin is off.',
      folder: 'Dograh_Lamp_Reports',
      type: 'Dograh_Lamps_And_Twins',
      columns: ['name', 'state'],
      filters: [{ field: 'state', operation: 'equals', values: ['off'] }],
      newestBy: 'state'
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
  homePages: {
    Dograh_Door: {
      label: 'Door',
      description: 'Where people come in.',
      top: [{ component: 'dograhSwitch', properties: { rows: 3 }, permission: 'Dograh_Switch' }],
      bottomLeft: [{ listView: 'Dograh_Lit', of: 'Dograh_Lamp__c', records: 5 }],
      bottomRight: [],
      side: [{ component: 'dograhSwitch' }]
    }
  },
  tabs: {
    Dograh_House: { page: 'Dograh_House', label: 'House', description: 'All lamps.', motif: 'Custom67: Gears' },
    Dograh_Lamp__c: { motif: 'Custom9: Lightning' }
  },
  applications: {
    Dograh_Lamps: {
      label: 'Lamps',
      description: 'Light.',
      color: '#0B5CAB',
      tabs: ['Dograh_House', 'Dograh_Lamp__c'],
      homePage: 'Dograh_Door'
    }
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
      objects: { Dograh_Lamp__c: { read: true, sensitive: true } },
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
