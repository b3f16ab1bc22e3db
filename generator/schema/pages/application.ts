import type { customPermissions } from '../access.ts';
import type { CallActivity } from '../objects/call-activity.ts';
import type { DograhCampaign } from '../objects/campaign.ts';
import type { IntegrationError } from '../objects/integration-error.ts';
import type { SecurityEvent } from '../objects/security-event.ts';
import type { DograhWorkflow } from '../objects/workflow.ts';
import type {
  AppPageDefinition,
  ApplicationDefinition,
  HomePageDefinition,
  QuickActionDefinition,
  TabDefinition,
  UtilityItem
} from '../vocabulary/pages.ts';

/** Every object of the package. */
export type PackageObjects = CallActivity | DograhCampaign | DograhWorkflow | IntegrationError | SecurityEvent;

export type Permission = keyof typeof customPermissions;

/** Pages of the app that belong to no record. */
export const appPages = {
  Dograh_Overview: {
    label: 'Voice AI Overview',
    description: 'What runs, what needs somebody, and what went wrong.',
    parts: [
      {
        component: 'dograhCampaignManager',
        properties: { activeOnly: true, maximumCampaigns: 10 },
        permission: 'Dograh_Manage_Campaigns'
      },
      { listView: 'Dograh_Calls_To_Review', of: 'Dograh_Call_Activity__c', records: 10 },
      {
        listView: 'Dograh_Needs_Attention',
        of: 'Dograh_Integration_Error__c',
        records: 5,
        permission: 'Dograh_Administer'
      }
    ]
  },
  Dograh_Live_Calls: {
    label: 'Live Calls',
    description: 'Calls as they happen, with transcript, recording and review.',
    parts: [{ component: 'dograhCallMonitor', properties: { maximumCalls: 1000 } }]
  },
  Dograh_Workflows: {
    label: 'AI Workflows',
    description: 'What the AI says in calls: graphs, versions, publishing.',
    parts: [{ component: 'dograhWorkflowManager' }]
  }
} as const satisfies { readonly [apiName: string]: AppPageDefinition<PackageObjects, Permission> };

/** What people see first: what goes on now, and what needs them. */
export const homePages = {
  Dograh_Home: {
    label: 'Voice AI Home',
    description: 'Calls and campaigns of this moment, and what needs somebody.',
    top: [{ component: 'dograhCallMonitor', properties: { maximumCalls: 200 }, permission: 'Dograh_Monitor_Calls' }],
    bottomLeft: [{ listView: 'Dograh_Calls_To_Review', of: 'Dograh_Call_Activity__c', records: 5 }],
    bottomRight: [
      {
        listView: 'Dograh_Needs_Attention',
        of: 'Dograh_Integration_Error__c',
        records: 5,
        permission: 'Dograh_Administer'
      }
    ],
    side: [
      {
        component: 'dograhCampaignManager',
        properties: { activeOnly: true, maximumCampaigns: 5, compact: true },
        permission: 'Dograh_Manage_Campaigns'
      }
    ]
  }
} as const satisfies { readonly [apiName: string]: HomePageDefinition<PackageObjects, Permission> };

/** Tabs, by the API name of the object or of the page that they show. */
export const tabs = {
  Dograh_Overview: {
    page: 'Dograh_Overview',
    label: 'Voice AI',
    motif: 'Custom35: Microphone',
    description: 'What runs, what needs somebody, and what went wrong.'
  },
  Dograh_Live_Calls: {
    page: 'Dograh_Live_Calls',
    label: 'Live Calls',
    motif: 'Custom22: Telephone',
    description: 'Calls as they happen, with transcript, recording and review.'
  },
  Dograh_Workflows: {
    page: 'Dograh_Workflows',
    label: 'AI Workflows',
    motif: 'Custom67: Gears',
    description: 'What the AI says in calls: graphs, versions, publishing.'
  },
  Dograh_Campaign__c: { motif: 'Custom53: Bell' },
  Dograh_Call_Activity__c: { motif: 'Custom22: Telephone' },
  Dograh_Workflow__c: { motif: 'Custom67: Gears' },
  Dograh_Integration_Error__c: { motif: 'Custom18: Form' },
  Dograh_Security_Event__c: { motif: 'Custom91: Shield' }
} as const satisfies { readonly [name: string]: TabDefinition<keyof typeof appPages> };

/** Apps of the app launcher. */
export const applications = {
  Dograh_Voice_AI: {
    label: 'Dograh Voice AI',
    description: 'AI voice calls: campaigns, calls, workflows and the health of the connection.',
    color: '#0B5CAB',
    homePage: 'Dograh_Home',
    tabs: [
      'Dograh_Overview',
      'Dograh_Live_Calls',
      'Dograh_Workflows',
      'Dograh_Campaign__c',
      'Dograh_Call_Activity__c',
      'Dograh_Workflow__c',
      'Dograh_Integration_Error__c',
      'Dograh_Security_Event__c'
    ]
  }
} as const satisfies { readonly [apiName: string]: ApplicationDefinition<keyof typeof tabs, keyof typeof homePages> };

/** What is always at hand at the bottom of the app, from left to right. Without any there is no utility bar. */
export const utilityItems = [
  {
    component: 'dograhCallMonitor',
    properties: { maximumCalls: 50 },
    permission: 'Dograh_Monitor_Calls',
    label: 'Live Calls',
    icon: 'call',
    width: 480,
    height: 600,
    eager: false
  }
] as const satisfies readonly UtilityItem<Permission>[];

/** Buttons on records, by API name. */
export const quickActions = {
  Dograh_Call_Lead_With_AI: {
    label: 'Call with AI',
    object: 'Lead',
    component: 'dograhCallWithAi',
    description: 'Has a workflow of Dograh call this lead.'
  },
  Dograh_Call_Contact_With_AI: {
    label: 'Call with AI',
    object: 'Contact',
    component: 'dograhCallWithAi',
    description: 'Has a workflow of Dograh call this contact.'
  }
} as const satisfies { readonly [apiName: string]: QuickActionDefinition };
