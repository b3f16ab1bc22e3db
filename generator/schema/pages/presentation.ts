import type { Presentations, ReportTypeDefinition } from '../vocabulary/pages.ts';
import type { PackageObjects } from './application.ts';

/** Layouts, highlights, related lists and list views of the package's objects. */
export const presentations = {
  Dograh_Call_Activity__c: {
    highlights: ['status', 'disposition', 'direction', 'durationSeconds', 'startedAt', 'campaign', 'workflow'],
    sections: [
      {
        label: 'Call',
        members: [
          'name',
          'status',
          'direction',
          'disposition',
          'mappedDisposition',
          'startedAt',
          'endedAt',
          'durationSeconds',
          'connected',
          'errorMessage'
        ]
      },
      { label: 'Person', members: ['contact', 'lead', 'phoneNumber', 'dograhNumber', 'matchResult', 'taskId'] },
      {
        label: 'Conversation',
        members: ['summary', 'sentiment', 'sentimentScore', 'qualityScore', 'callTags', 'transcript', 'extractedData']
      },
      { label: 'Review', members: ['flaggedForReview', 'reviewReason', 'mappingErrors'] },
      { label: 'Dograh', members: ['campaign', 'workflow', 'workflowId', 'externalRunId', 'correlationId'] }
    ],
    relatedLists: [],
    listViews: {
      Dograh_All: {
        label: 'All Calls',
        columns: ['name', 'status', 'disposition', 'contact', 'lead', 'campaign', 'startedAt', 'durationSeconds'],
        filters: []
      },
      Dograh_Under_Way: {
        label: 'Calls Under Way',
        columns: ['name', 'status', 'contact', 'lead', 'campaign', 'startedAt'],
        filters: [{ field: 'status', operation: 'equals', values: ['queued', 'initiated', 'ringing', 'in_progress'] }]
      },
      Dograh_Today: {
        label: "Today's Calls",
        columns: ['name', 'status', 'disposition', 'contact', 'lead', 'campaign', 'startedAt', 'durationSeconds'],
        filters: [{ field: 'startedAt', operation: 'equals', values: ['TODAY'] }]
      },
      Dograh_Calls_To_Review: {
        label: 'Calls to Review',
        columns: ['name', 'reviewReason', 'status', 'disposition', 'contact', 'lead', 'campaign', 'startedAt'],
        filters: [{ field: 'flaggedForReview', operation: 'equals', values: ['1'] }]
      },
      Dograh_Person_Unclear: {
        label: 'Person Unclear',
        columns: ['name', 'matchResult', 'status', 'direction', 'startedAt'],
        filters: [{ field: 'matchResult', operation: 'equals', values: ['ambiguous', 'unmatched'] }]
      }
    }
  },
  Dograh_Campaign__c: {
    highlights: ['status', 'progress', 'executedCount', 'totalQueuedCount', 'workflow', 'startedAt'],
    sections: [
      {
        label: 'Campaign',
        members: [
          'name',
          'status',
          'workflow',
          'salesforceCampaign',
          'startedAt',
          'completedAt',
          'lastLogEvent',
          'lastLogMessage'
        ]
      },
      {
        label: 'Progress',
        members: [
          'progress',
          'executedCount',
          'totalQueuedCount',
          'totalRows',
          'connectedCount',
          'noAnswerCount',
          'busyCount',
          'failedRows'
        ]
      },
      { label: 'Calling', members: ['maximumConcurrency', 'timeZone'] },
      {
        label: 'Dograh',
        members: [
          'externalCampaignId',
          'workflowId',
          'workflowName',
          'parentCampaignId',
          'correlationId',
          'lastSyncedAt'
        ]
      }
    ],
    relatedLists: [
      {
        of: 'Dograh_Call_Activity__c',
        by: 'campaign',
        columns: ['name', 'status', 'disposition', 'durationSeconds', 'startedAt']
      }
    ],
    listViews: {
      Dograh_All: {
        label: 'All Campaigns',
        columns: ['name', 'status', 'progress', 'workflow', 'salesforceCampaign', 'startedAt', 'completedAt'],
        filters: []
      },
      Dograh_Running_Campaigns: {
        label: 'Running Campaigns',
        columns: ['name', 'status', 'progress', 'executedCount', 'totalQueuedCount', 'startedAt'],
        filters: [{ field: 'status', operation: 'equals', values: ['syncing', 'running', 'paused'] }]
      }
    }
  },
  Dograh_Workflow__c: {
    highlights: ['status', 'versionNumber', 'publishedAt', 'totalRuns'],
    sections: [
      { label: 'Workflow', members: ['name', 'status', 'versionNumber', 'publishedAt', 'totalRuns'] },
      { label: 'Dograh', members: ['externalWorkflowId', 'workflowUuid', 'correlationId', 'lastSyncedAt'] }
    ],
    relatedLists: [
      { of: 'Dograh_Campaign__c', by: 'workflow', columns: ['name', 'status', 'progress', 'startedAt'] },
      { of: 'Dograh_Call_Activity__c', by: 'workflow', columns: ['name', 'status', 'disposition', 'startedAt'] }
    ],
    listViews: {
      Dograh_All: {
        label: 'All Workflows',
        columns: ['name', 'status', 'versionNumber', 'publishedAt', 'totalRuns'],
        filters: []
      },
      Dograh_Active: {
        label: 'Active Workflows',
        columns: ['name', 'versionNumber', 'publishedAt', 'totalRuns'],
        filters: [{ field: 'status', operation: 'equals', values: ['active'] }]
      }
    }
  },
  Dograh_Integration_Error__c: {
    highlights: ['status', 'reason', 'eventType', 'attempts', 'nextAttemptAt'],
    sections: [
      { label: 'Error', members: ['name', 'status', 'reason', 'errorMessage', 'resolvedAt', 'resolutionNotes'] },
      { label: 'Attempts', members: ['attempts', 'lastAttemptAt', 'nextAttemptAt'] },
      { label: 'Event', members: ['eventType', 'deliveryId', 'externalRunId', 'correlationId', 'payload'] }
    ],
    relatedLists: [],
    listViews: {
      Dograh_All: {
        label: 'All Errors',
        columns: ['name', 'status', 'reason', 'eventType', 'attempts', 'createdDate'],
        filters: []
      },
      Dograh_Needs_Attention: {
        label: 'Needs Attention',
        columns: ['name', 'reason', 'eventType', 'externalRunId', 'attempts', 'createdDate'],
        filters: [{ field: 'status', operation: 'equals', values: ['DEAD'] }]
      },
      Dograh_Waiting: {
        label: 'Waiting for Retry',
        columns: ['name', 'reason', 'eventType', 'attempts', 'nextAttemptAt'],
        filters: [{ field: 'status', operation: 'equals', values: ['PENDING_RETRY', 'RETRYING'] }]
      }
    }
  },
  Dograh_Security_Event__c: {
    highlights: ['reason', 'occurredAt', 'sourceAddress'],
    sections: [
      {
        label: 'Refused Request',
        members: ['name', 'reason', 'occurredAt', 'sourceAddress', 'requestPath', 'bodySize', 'correlationId']
      }
    ],
    relatedLists: [],
    listViews: {
      Dograh_All: {
        label: 'All Security Events',
        columns: ['name', 'reason', 'sourceAddress', 'occurredAt'],
        filters: []
      },
      Dograh_Last_7_Days: {
        label: 'Last 7 Days',
        columns: ['name', 'reason', 'sourceAddress', 'occurredAt'],
        filters: [{ field: 'occurredAt', operation: 'equals', values: ['LAST_N_DAYS:7'] }]
      }
    }
  }
} as const satisfies Presentations<PackageObjects>;

/** What the report builder offers besides the report types that Salesforce makes by itself. */
export const reportTypes = {
  Dograh_Campaigns_With_Calls: {
    label: 'Dograh Campaigns with Call Activities',
    description: 'Campaigns with the calls that they placed, also campaigns without any call yet.',
    base: 'Dograh_Campaign__c',
    related: {
      of: 'Dograh_Call_Activity__c',
      by: 'campaign',
      columns: ['status', 'disposition', 'durationSeconds', 'startedAt', 'sentiment']
    },
    includesUnrelated: true
  },
  Dograh_Workflows_With_Calls: {
    label: 'Dograh Workflows with Call Activities',
    description: 'Workflows with the calls that they held, also workflows without any call yet.',
    base: 'Dograh_Workflow__c',
    related: {
      of: 'Dograh_Call_Activity__c',
      by: 'workflow',
      columns: ['status', 'disposition', 'durationSeconds', 'startedAt', 'sentiment']
    },
    includesUnrelated: true
  }
} as const satisfies { readonly [apiName: string]: ReportTypeDefinition<PackageObjects> };
