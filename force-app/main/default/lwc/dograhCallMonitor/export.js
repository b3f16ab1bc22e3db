/* Compiled from lwc-src/dograhCallMonitor/export.ts by `npm run build:lwc`. Do not edit: change that file. */
import { callStatus } from 'c/dograhFormat';
import campaignText from '@salesforce/label/c.Dograh_Monitor_Campaign';
import dispositionText from '@salesforce/label/c.Dograh_Monitor_Disposition';
import durationText from '@salesforce/label/c.Dograh_Monitor_Duration_Seconds';
import endedText from '@salesforce/label/c.Dograh_Call_Ended_At';
import flaggedText from '@salesforce/label/c.Dograh_Flagged';
import numberText from '@salesforce/label/c.Dograh_Monitor_Call_Number';
import personText from '@salesforce/label/c.Dograh_Monitor_Person';
import sentimentText from '@salesforce/label/c.Dograh_Call_Sentiment';
import startedText from '@salesforce/label/c.Dograh_Monitor_Started';
import statusText from '@salesforce/label/c.Dograh_Monitor_Status';
import workflowText from '@salesforce/label/c.Dograh_Monitor_Workflow';
const COLUMNS = [
  { label: numberText, cell: (row) => row.callNumber },
  { label: statusText, cell: (row) => callStatus(row.status).label },
  { label: personText, cell: (row) => row.personName },
  { label: campaignText, cell: (row) => row.campaignName },
  { label: workflowText, cell: (row) => row.workflowName },
  { label: dispositionText, cell: (row) => row.disposition },
  { label: sentimentText, cell: (row) => row.sentiment },
  { label: durationText, cell: (row) => row.durationSeconds },
  { label: startedText, cell: (row) => row.startedAt },
  { label: endedText, cell: (row) => row.endedAt },
  { label: flaggedText, cell: (row) => row.flaggedForReview }
];
/** The calls as lines of a table, its heading first. Times stand in ISO 8601, which every program can read. */
export function linesOf(rows) {
  return [COLUMNS.map(({ label }) => label), ...rows.map((row) => COLUMNS.map(({ cell }) => cell(row)))];
}
