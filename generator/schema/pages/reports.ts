import type { CallActivity } from '../objects/call-activity.ts';
import type { ReportDefinition, ReportFolderDefinition } from '../vocabulary/reports.ts';
import type { reportTypes } from './presentation.ts';

/** Where the package's reports stand. */
export const reportFolders = {
  Dograh_Voice_AI: { label: 'Dograh Voice AI' }
} as const satisfies { readonly [apiName: string]: ReportFolderDefinition };

/** Reports that come with the package; a campaign can be made from each. */
export const reports = {
  Dograh_Leads_To_Call_Again: {
    label: 'Leads to Call Again',
    description: 'Leads whom a campaign did not reach: nobody answered, the line was engaged, or the call failed.',
    folder: 'Dograh_Voice_AI',
    type: 'Dograh_Campaigns_With_Calls',
    columns: ['lead', 'phoneNumber', 'status', 'disposition', 'startedAt'],
    filters: [
      { field: 'lead', operation: 'notEqual', values: [''] },
      { field: 'status', operation: 'equals', values: ['no_answer', 'busy', 'failed'] }
    ],
    newestBy: 'startedAt'
  }
} as const satisfies {
  readonly [apiName: string]: ReportDefinition<keyof typeof reportFolders, keyof typeof reportTypes, CallActivity>;
};
