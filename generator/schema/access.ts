import type { externalCredentials } from './credentials.ts';
import type { CallUpdate, CallEvent, DefinitionEvent } from './platform-events/events.ts';
import type { PackageObjects, applications, tabs } from './pages/application.ts';
import type { FieldMap } from './settings/field-map.ts';
import type { Settings } from './settings/settings.ts';
import type { CustomPermissionDefinition, PermissionSets } from './vocabulary/access.ts';

/** What a user may do. Pages ask for them before they show something, Apex before it does something. */
export const customPermissions = {
  Dograh_Manage_Campaigns: {
    label: 'Manage Dograh Campaigns',
    description: 'Create, start, pause and resume campaigns.'
  },
  Dograh_Manage_Workflows: {
    label: 'Manage Dograh Workflows',
    description: 'Publish, archive and restore workflows.'
  },
  Dograh_Monitor_Calls: {
    label: 'Monitor Dograh Calls',
    description: 'See calls while they run and afterwards, with transcript and recording.'
  },
  Dograh_Administer: {
    label: 'Administer Dograh',
    description: 'See the health of the connection, retry failed work, preview field maps.'
  },
  Dograh_Place_Calls: {
    label: 'Place Dograh Calls',
    description: 'Have Dograh call one person.'
  }
} as const satisfies { readonly [apiName: string]: CustomPermissionDefinition };

/** Reading contacts rests on reading accounts; which people a user sees is up to the sharing of the org. */
const names = {
  Account: { read: true, fields: [] },
  Contact: { read: true, fields: [] },
  Lead: { read: true, fields: [] }
} as const;

/**
 * Whoever starts calls also sees the numbers and whom a contact works for, and the campaigns and reports that people are
 * taken from.
 */
const callable = {
  Account: { read: true, fields: [] },
  Contact: { read: true, fields: ['Phone', 'MobilePhone', 'AccountId'] },
  Lead: { read: true, fields: ['Phone', 'MobilePhone'] },
  Campaign: { read: true, fields: [] }
} as const;

/** The right to note a follow-up task, and the one that it rests on. */
const tasks = ['ActivitiesAccess', 'EditTask'] as const;

/**
 * Permission sets by API name. Records are private and mostly owned by the integration user, so whoever works with
 * calls or campaigns sees all of them.
 */
export const permissionSets = {
  Dograh_Integration_User: {
    label: 'Dograh Integration User',
    description:
      'For the user as which Dograh, or the bridge for it, signs in: posts events, and owns the records that they become.',
    objects: {
      Dograh_Call_Activity__c: { read: true, create: true, edit: true, sensitive: true },
      Dograh_Campaign__c: { read: true, create: true, edit: true },
      Dograh_Workflow__c: { read: true, create: true, edit: true },
      Dograh_Integration_Error__c: { read: true, create: true, edit: true, sensitive: true }
    },
    standardObjects: {},
    events: { Dograh_Call_Event__e: 'both', Dograh_Call_Update__e: 'publish', Dograh_Definition_Event__e: 'publish' },
    metadataTypes: [],
    classes: ['DograhEventsReceiver'],
    customPermissions: [],
    tabs: [],
    applications: [],
    credentials: ['Dograh_External_Credential'],
    userPermissions: ['ApiEnabled']
  },
  Dograh_Webhook_Guest: {
    label: 'Dograh Webhook Guest',
    description: 'For the guest user of the Site that takes signed webhooks; not needed when the sender uses OAuth.',
    objects: {},
    standardObjects: {},
    events: {},
    metadataTypes: [],
    classes: ['DograhWebhookReceiver'],
    customPermissions: [],
    tabs: [],
    applications: [],
    credentials: [],
    userPermissions: []
  },
  Dograh_Campaign_Manager: {
    label: 'Dograh Campaign Manager',
    description: 'Creates and runs campaigns, places single calls, sees their outcome.',
    objects: {
      Dograh_Campaign__c: { read: true, create: true, edit: true, viewAll: true },
      Dograh_Call_Activity__c: { read: true, viewAll: true, sensitive: true },
      Dograh_Workflow__c: { read: true }
    },
    standardObjects: callable,
    events: { Dograh_Call_Update__e: 'subscribe', Dograh_Definition_Event__e: 'subscribe' },
    metadataTypes: [],
    classes: [
      'DograhPlaceCallAction',
      'DograhStartCampaignAction',
      'DograhPauseCampaignAction',
      'DograhResumeCampaignAction'
    ],
    customPermissions: ['Dograh_Manage_Campaigns', 'Dograh_Place_Calls'],
    tabs: ['Dograh_Overview', 'Dograh_Campaign__c', 'Dograh_Call_Activity__c', 'Dograh_Workflow__c'],
    applications: ['Dograh_Voice_AI'],
    credentials: ['Dograh_External_Credential', 'Dograh_Storage_Access'],
    userPermissions: ['RunReports']
  },
  Dograh_Workflow_Admin: {
    label: 'Dograh Workflow Admin',
    description: 'Reviews, publishes and archives workflows and tries them with a call to a number of their own.',
    objects: {
      Dograh_Workflow__c: { read: true, create: true, edit: true },
      Dograh_Call_Activity__c: { read: true, viewAll: true },
      Dograh_Campaign__c: { read: true, viewAll: true }
    },
    standardObjects: {},
    events: { Dograh_Call_Update__e: 'subscribe', Dograh_Definition_Event__e: 'subscribe' },
    metadataTypes: [],
    classes: ['DograhPlaceCallAction'],
    customPermissions: ['Dograh_Manage_Workflows', 'Dograh_Place_Calls'],
    tabs: ['Dograh_Workflows', 'Dograh_Workflow__c', 'Dograh_Call_Activity__c'],
    applications: ['Dograh_Voice_AI'],
    credentials: ['Dograh_External_Credential'],
    userPermissions: []
  },
  Dograh_Call_Monitor: {
    label: 'Dograh Call Monitor',
    description: 'Watches calls, reads transcripts, plays recordings, flags calls for review. Starts nothing.',
    objects: {
      Dograh_Call_Activity__c: { read: true, viewAll: true, sensitive: true },
      Dograh_Campaign__c: { read: true, viewAll: true },
      Dograh_Workflow__c: { read: true }
    },
    standardObjects: names,
    events: { Dograh_Call_Update__e: 'subscribe' },
    metadataTypes: [],
    classes: [],
    customPermissions: ['Dograh_Monitor_Calls'],
    tabs: ['Dograh_Overview', 'Dograh_Live_Calls', 'Dograh_Call_Activity__c', 'Dograh_Campaign__c'],
    applications: ['Dograh_Voice_AI'],
    credentials: ['Dograh_External_Credential'],
    userPermissions: tasks
  },
  Dograh_Admin: {
    label: 'Dograh Admin',
    description:
      'Everything of the package: health, failed work, security events, settings, and all that the others may.',
    objects: {
      Dograh_Call_Activity__c: {
        read: true,
        create: true,
        edit: true,
        delete: true,
        viewAll: true,
        modifyAll: true,
        sensitive: true
      },
      Dograh_Campaign__c: { read: true, create: true, edit: true, delete: true, viewAll: true, modifyAll: true },
      Dograh_Workflow__c: { read: true, create: true, edit: true, delete: true, viewAll: true, modifyAll: true },
      Dograh_Integration_Error__c: {
        read: true,
        create: true,
        edit: true,
        delete: true,
        viewAll: true,
        modifyAll: true,
        sensitive: true
      },
      Dograh_Security_Event__c: { read: true, delete: true, edit: true, viewAll: true, modifyAll: true }
    },
    standardObjects: callable,
    events: {
      Dograh_Call_Event__e: 'both',
      Dograh_Call_Update__e: 'subscribe',
      Dograh_Definition_Event__e: 'subscribe'
    },
    metadataTypes: ['Dograh_Field_Map__mdt', 'Dograh_Settings__mdt'],
    classes: [
      'DograhEventsReceiver',
      'DograhPlaceCallAction',
      'DograhStartCampaignAction',
      'DograhPauseCampaignAction',
      'DograhResumeCampaignAction'
    ],
    customPermissions: [
      'Dograh_Administer',
      'Dograh_Manage_Campaigns',
      'Dograh_Manage_Workflows',
      'Dograh_Monitor_Calls',
      'Dograh_Place_Calls'
    ],
    tabs: [
      'Dograh_Overview',
      'Dograh_Workflows',
      'Dograh_Live_Calls',
      'Dograh_Campaign__c',
      'Dograh_Call_Activity__c',
      'Dograh_Workflow__c',
      'Dograh_Integration_Error__c',
      'Dograh_Security_Event__c'
    ],
    applications: ['Dograh_Voice_AI'],
    credentials: ['Dograh_External_Credential', 'Dograh_Storage_Access'],
    userPermissions: [...tasks, 'RunReports']
  }
} as const satisfies PermissionSets<{
  objects: PackageObjects;
  events: CallEvent | CallUpdate | DefinitionEvent;
  metadataTypes: FieldMap | Settings;
  standardObjects: 'Account' | 'Contact' | 'Lead' | 'Campaign';
  classes:
    | 'DograhEventsReceiver'
    | 'DograhWebhookReceiver'
    | 'DograhPlaceCallAction'
    | 'DograhStartCampaignAction'
    | 'DograhPauseCampaignAction'
    | 'DograhResumeCampaignAction';
  customPermissions: keyof typeof customPermissions;
  tabs: keyof typeof tabs;
  applications: keyof typeof applications;
  credentials: keyof typeof externalCredentials;
}>;
