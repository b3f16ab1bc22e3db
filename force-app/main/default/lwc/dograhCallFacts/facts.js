/* Compiled from lwc-src/dograhCallFacts/facts.ts by `npm run build:lwc`. Do not edit: change that file. */
import { callStatus, fillLabel, formatDateTime, formatDuration, formatNumber } from 'c/dograhFormat';
import campaignText from '@salesforce/label/c.Dograh_Monitor_Campaign';
import carrierIdText from '@salesforce/label/c.Dograh_Call_Carrier_Id';
import correlationText from '@salesforce/label/c.Dograh_Call_Correlation';
import directionText from '@salesforce/label/c.Dograh_Call_Direction';
import dispositionText from '@salesforce/label/c.Dograh_Monitor_Disposition';
import durationText from '@salesforce/label/c.Dograh_Monitor_Duration';
import endedText from '@salesforce/label/c.Dograh_Call_Ended_At';
import errorText from '@salesforce/label/c.Dograh_Call_Error';
import inboundText from '@salesforce/label/c.Dograh_Call_Inbound';
import mappedText from '@salesforce/label/c.Dograh_Call_Mapped_Disposition';
import outboundText from '@salesforce/label/c.Dograh_Call_Outbound';
import phoneText from '@salesforce/label/c.Dograh_Call_Phone';
import qualityText from '@salesforce/label/c.Dograh_Call_Quality';
import retryText from '@salesforce/label/c.Dograh_Call_Retry';
import runIdText from '@salesforce/label/c.Dograh_Call_Run_Id';
import scoreText from '@salesforce/label/c.Dograh_Call_Sentiment_Score';
import sentimentText from '@salesforce/label/c.Dograh_Call_Sentiment';
import startedText from '@salesforce/label/c.Dograh_Monitor_Started';
import tagsText from '@salesforce/label/c.Dograh_Call_Tags';
import workflowText from '@salesforce/label/c.Dograh_Monitor_Workflow';
/** What is known about a call, most important first. What is not known is left out, but for what everybody looks for. */
export function factsOf(detail) {
  const { call } = detail;
  const ended = callStatus(call.status).ended;
  return [
    ...conversation(detail),
    known('campaign', campaignText, call.campaignName, call.campaignId),
    known('workflow', workflowText, call.workflowName),
    known('phone', phoneText, detail.phoneNumber),
    known('direction', directionText, directionOf(call.direction)),
    always('started', startedText, formatDateTime(call.startedAt)),
    ended ? always('ended', endedText, formatDateTime(call.endedAt)) : null,
    ended ? always('duration', durationText, formatDuration(call.durationSeconds)) : null,
    known('retry', retryText, detail.retryAttempt ? formatNumber(detail.retryAttempt) : null),
    known('run', runIdText, detail.externalRunId, null, 'identifier'),
    known('carrier', carrierIdText, detail.providerCallId, null, 'identifier'),
    known('correlation', correlationText, detail.correlationId, null, 'identifier')
  ].filter((fact) => fact !== null);
}
function conversation(detail) {
  const mapped = detail.mappedDisposition === detail.call.disposition ? null : detail.mappedDisposition;
  return [
    known('error', errorText, detail.errorMessage),
    known('disposition', dispositionText, detail.call.disposition),
    known('mapped', mappedText, mapped),
    known('sentiment', sentimentText, sentimentOf(detail)),
    known('quality', qualityText, detail.qualityScore === null ? null : formatNumber(detail.qualityScore)),
    known('tags', tagsText, detail.callTags)
  ];
}
function sentimentOf(detail) {
  const { sentiment } = detail.call;
  const score = detail.sentimentScore === null ? null : formatNumber(detail.sentimentScore);
  return sentiment && score ? fillLabel(scoreText, sentiment, score) : sentiment || score;
}
function directionOf(direction) {
  if (direction === 'inbound') {
    return inboundText;
  }
  return direction === 'outbound' ? outboundText : direction;
}
function known(name, label, value, recordId = null, className = 'value') {
  return value ? { name, label, value, recordId, className } : null;
}
function always(name, label, value) {
  return { name, label, value, recordId: null, className: 'value' };
}
