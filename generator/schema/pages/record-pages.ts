import type { RecordPageDefinition } from '../vocabulary/pages.ts';
import type { PackageObjects, Permission } from './application.ts';

const details = { label: 'Details', parts: [{ component: 'force:detailPanel' }] } as const;

const callColumns = ['name', 'status', 'disposition', 'durationSeconds', 'startedAt'] as const;

const liveCalls = {
  component: 'dograhCallMonitor',
  properties: { maximumCalls: 200 },
  permission: 'Dograh_Monitor_Calls'
} as const;

const standardRelated = { label: 'Related', parts: [{ component: 'force:relatedListContainer' }] } as const;

const campaignsOfPerson = {
  component: 'dograhCampaignManager',
  properties: { maximumCampaigns: 5, compact: true },
  permission: 'Dograh_Manage_Campaigns'
} as const;

const activities = { component: 'runtime_sales_activities:activityPanel' } as const;

/**
 * Record pages. Those of the package's objects are shown everywhere; those of leads, contacts and campaigns only inside
 * the app, so that the org's own pages stay as they are.
 */
export const recordPages = {
  Dograh_Call_Activity_Record_Page: {
    label: 'Call Activity Record Page',
    object: 'Dograh_Call_Activity__c',
    tabs: [{ label: 'Call', parts: [{ component: 'dograhCallDetail' }] }, details],
    side: []
  },
  Dograh_Campaign_Record_Page: {
    label: 'Dograh Campaign Record Page',
    object: 'Dograh_Campaign__c',
    tabs: [
      {
        label: 'Voice AI',
        parts: [{ component: 'dograhCampaignDetail' }]
      },
      {
        label: 'Calls',
        parts: [
          liveCalls,
          {
            relatedList: { of: 'Dograh_Call_Activity__c', by: 'campaign', columns: callColumns },
            records: 10
          }
        ]
      },
      details
    ],
    side: []
  },
  Dograh_Workflow_Record_Page: {
    label: 'Dograh Workflow Record Page',
    object: 'Dograh_Workflow__c',
    tabs: [
      { label: 'Voice AI', parts: [{ component: 'dograhWorkflowManager' }] },
      details,
      {
        label: 'Calls',
        parts: [
          {
            relatedList: { of: 'Dograh_Call_Activity__c', by: 'workflow', columns: callColumns },
            records: 10
          }
        ]
      }
    ],
    side: [
      {
        relatedList: { of: 'Dograh_Campaign__c', by: 'workflow', columns: ['name', 'status', 'progress'] },
        records: 5
      }
    ]
  },
  Dograh_Integration_Error_Record_Page: {
    label: 'Dograh Integration Error Record Page',
    object: 'Dograh_Integration_Error__c',
    tabs: [details],
    side: []
  },
  Dograh_Security_Event_Record_Page: {
    label: 'Dograh Security Event Record Page',
    object: 'Dograh_Security_Event__c',
    tabs: [details],
    side: []
  },
  Dograh_Lead_Record_Page: {
    label: 'Dograh Lead Record Page',
    object: 'Lead',
    actions: ['Lead.Dograh_Call_Lead_With_AI', 'Edit', 'Convert', 'Clone', 'Delete'],
    tabs: [
      {
        label: 'Calls',
        parts: [
          liveCalls,
          { relatedList: { of: 'Dograh_Call_Activity__c', by: 'lead', columns: callColumns }, records: 10 }
        ]
      },
      details,
      standardRelated
    ],
    side: [activities, campaignsOfPerson]
  },
  Dograh_Contact_Record_Page: {
    label: 'Dograh Contact Record Page',
    object: 'Contact',
    actions: ['Contact.Dograh_Call_Contact_With_AI', 'Edit', 'Clone', 'Delete'],
    tabs: [
      {
        label: 'Calls',
        parts: [
          liveCalls,
          {
            relatedList: { of: 'Dograh_Call_Activity__c', by: 'contact', columns: callColumns },
            records: 10
          }
        ]
      },
      details,
      standardRelated
    ],
    side: [activities, campaignsOfPerson]
  },
  Dograh_SF_Campaign_Record_Page: {
    label: 'Dograh Salesforce Campaign Record Page',
    object: 'Campaign',
    tabs: [
      {
        label: 'Voice AI',
        parts: [{ component: 'dograhCampaignManager', properties: { maximumCampaigns: 20 } }]
      },
      { label: 'Calls', parts: [liveCalls] },
      details,
      standardRelated
    ],
    side: [activities]
  }
} as const satisfies {
  readonly [apiName: string]: RecordPageDefinition<PackageObjects, 'Lead' | 'Contact' | 'Campaign', Permission>;
};
