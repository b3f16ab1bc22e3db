/* Compiled from lwc-src/dograhFormat/states.ts by `npm run build:lwc`. Do not edit: change that file. */
import busy from '@salesforce/label/c.Dograh_Call_Busy';
import callCompleted from '@salesforce/label/c.Dograh_Call_Completed';
import callFailed from '@salesforce/label/c.Dograh_Call_Failed';
import canceled from '@salesforce/label/c.Dograh_Call_Canceled';
import inProgress from '@salesforce/label/c.Dograh_Call_In_Progress';
import initiated from '@salesforce/label/c.Dograh_Call_Initiated';
import noAnswer from '@salesforce/label/c.Dograh_Call_No_Answer';
import queued from '@salesforce/label/c.Dograh_Call_Queued';
import ringing from '@salesforce/label/c.Dograh_Call_Ringing';
import unknown from '@salesforce/label/c.Dograh_Call_Unknown';
import voicemail from '@salesforce/label/c.Dograh_Call_Voicemail';
import campaignCompleted from '@salesforce/label/c.Dograh_Campaign_Completed';
import campaignFailed from '@salesforce/label/c.Dograh_Campaign_Failed';
import created from '@salesforce/label/c.Dograh_Campaign_Created';
import paused from '@salesforce/label/c.Dograh_Campaign_Paused';
import running from '@salesforce/label/c.Dograh_Campaign_Running';
import syncing from '@salesforce/label/c.Dograh_Campaign_Syncing';
const CALLS = {
  queued: { label: queued, icon: 'utility:clock', tone: 'neutral', ended: false },
  initiated: { label: initiated, icon: 'utility:outbound_call', tone: 'live', ended: false },
  ringing: { label: ringing, icon: 'utility:incoming_call', tone: 'live', ended: false },
  in_progress: { label: inProgress, icon: 'utility:call', tone: 'live', ended: false },
  completed: { label: callCompleted, icon: 'utility:success', tone: 'success', ended: true },
  no_answer: { label: noAnswer, icon: 'utility:missed_call', tone: 'warning', ended: true },
  busy: { label: busy, icon: 'utility:ban', tone: 'warning', ended: true },
  voicemail: { label: voicemail, icon: 'utility:voicemail_drop', tone: 'warning', ended: true },
  canceled: { label: canceled, icon: 'utility:end_call', tone: 'neutral', ended: true },
  failed: { label: callFailed, icon: 'utility:error', tone: 'error', ended: true },
  unknown: { label: unknown, icon: 'utility:question', tone: 'neutral', ended: true }
};
const CAMPAIGNS = {
  created: { label: created, icon: 'utility:clock', tone: 'neutral' },
  syncing: { label: syncing, icon: 'utility:sync', tone: 'live' },
  running: { label: running, icon: 'utility:play', tone: 'live' },
  paused: { label: paused, icon: 'utility:pause', tone: 'warning' },
  completed: { label: campaignCompleted, icon: 'utility:success', tone: 'success' },
  failed: { label: campaignFailed, icon: 'utility:error', tone: 'error' }
};
/** How a call's status is shown. A status that this version does not know is shown as it is called. */
export function callStatus(status) {
  return CALLS[status] ?? { ...CALLS.unknown, label: status, ended: false };
}
/** How a campaign's state is shown. A state that this version does not know is shown as it is called. */
export function campaignState(state) {
  return CAMPAIGNS[state] ?? { label: state, icon: 'utility:question', tone: 'neutral' };
}
