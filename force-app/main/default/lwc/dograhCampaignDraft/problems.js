/* Compiled from lwc-src/dograhCampaignDraft/problems.ts by `npm run build:lwc`. Do not edit: change that file. */
import codeProblem from '@salesforce/label/c.Dograh_Problem_Country_Code';
import dayOrder from '@salesforce/label/c.Dograh_Problem_Day_Order';
import daysProblem from '@salesforce/label/c.Dograh_Problem_Days';
import fileProblem from '@salesforce/label/c.Dograh_Problem_File';
import lineProblem from '@salesforce/label/c.Dograh_Problem_Line';
import listProblem from '@salesforce/label/c.Dograh_Problem_List';
import nameProblem from '@salesforce/label/c.Dograh_Problem_Name';
import noDay from '@salesforce/label/c.Dograh_Problem_No_Day';
import phoneProblem from '@salesforce/label/c.Dograh_Problem_Phone_Column';
import sourceProblem from '@salesforce/label/c.Dograh_Problem_Source';
import sourceIdProblem from '@salesforce/label/c.Dograh_Problem_Source_Id';
import zoneProblem from '@salesforce/label/c.Dograh_Problem_Time_Zone';
import variableProblem from '@salesforce/label/c.Dograh_Problem_Variable';
import wholeNumber from '@salesforce/label/c.Dograh_Problem_Whole_Number';
import workflowProblem from '@salesforce/label/c.Dograh_Problem_Workflow';
import { fillLabel } from 'c/dograhFormat';
/** The steps in their order. */
export const STEPS = ['workflow', 'people', 'variables', 'exclusions', 'rules', 'summary'];
const NAME_LENGTH = 80;
const COUNTRY_CODE = /^[1-9]\d{0,2}$/;
const MOST_DAYS = 365;
const MOST_CONCURRENCY = 100;
/**
 * @param step a step
 * @param draft what was entered
 * @param defaults what Dograh allows; null when it is not known
 * @returns what keeps the step from being left, in the order of the fields
 */
export function problemsOf(step, draft, defaults) {
  switch (step) {
    case 'workflow':
      return ofWorkflow(draft);
    case 'people':
      return ofPeople(draft);
    case 'variables':
      return ofVariables(draft);
    case 'exclusions':
      return isWhole(draft.recentlyCalledDays, 0, MOST_DAYS) ? [] : [{ field: 'recentDays', message: daysProblem }];
    case 'rules':
      return [...ofHours(draft), ...ofLine(draft, defaults), ...ofRetry(draft), ...ofBreaker(draft)];
    default:
      return [];
  }
}
function ofWorkflow({ name, workflowId }) {
  const isNamed = name.trim() !== '' && name.trim().length <= NAME_LENGTH;
  return [
    ...(isNamed ? [] : [{ field: 'name', message: nameProblem }]),
    ...(workflowId === null ? [{ field: 'workflow', message: workflowProblem }] : [])
  ];
}
function ofPeople(draft) {
  const problems = [];
  if (draft.source === null) {
    problems.push({ field: 'source', message: sourceProblem });
  } else if ((draft.source === 'report' || draft.source === 'campaign_members') && draft.sourceId === null) {
    problems.push({ field: 'sourceId', message: sourceIdProblem });
  } else if (draft.source === 'list_view' && !draft.listRecordIds?.length) {
    problems.push({ field: 'list', message: listProblem });
  } else if (draft.source === 'csv' && draft.csv === null) {
    problems.push({ field: 'file', message: fileProblem });
  } else if (draft.source === 'csv' && draft.phoneColumn === null) {
    problems.push({ field: 'phoneColumn', message: phoneProblem });
  }
  if (draft.countryCode !== '' && !COUNTRY_CODE.test(draft.countryCode)) {
    problems.push({ field: 'countryCode', message: codeProblem });
  }
  return problems;
}
function ofVariables({ mappings }) {
  return mappings
    .filter(({ field, text }) => field === null && (text ?? '').trim() === '')
    .map(({ variable }) => ({ field: `text-${variable}`, message: fillLabel(variableProblem, variable) }));
}
function ofHours({ anyTime, days, timeZone }) {
  if (anyTime) {
    return [];
  }
  const wrong = days.flatMap(({ enabled, startTime, endTime }, day) =>
    enabled && !(startTime < endTime) ? [{ field: `end-${day}`, message: dayOrder }] : []
  );
  return [
    ...(days.some(({ enabled }) => enabled) ? [] : [{ field: 'day-0', message: noDay }]),
    ...wrong,
    ...(timeZone === '' ? [{ field: 'timeZone', message: zoneProblem }] : [])
  ];
}
function ofLine({ telephonyId, maximumConcurrency }, defaults) {
  const line = defaults?.telephony.find((choice) => choice.telephonyId === telephonyId);
  const most = mostAtOnce(defaults);
  return [
    ...(line?.ready === false ? [{ field: 'telephony', message: lineProblem }] : []),
    ...(maximumConcurrency === null ? [] : number('concurrency', maximumConcurrency, 1, most))
  ];
}
/** Each call of a campaign holds a caller number, so there can be no more calls than numbers. */
function mostAtOnce(defaults) {
  const limits = [defaults?.concurrencyLimit, defaults?.callerNumbers].filter((limit) => limit != null && limit > 0);
  return Math.min(MOST_CONCURRENCY, ...limits);
}
function ofRetry({ retry }) {
  return retry.enabled
    ? [...number('retries', retry.maximumRetries, 0, 10), ...number('retryDelay', retry.delaySeconds, 30, 3600)]
    : [];
}
function ofBreaker({ breaker }) {
  return breaker.enabled
    ? [
        ...number('breakerShare', Math.round(breaker.failureThreshold * 100), 1, 100),
        ...number('breakerWindow', breaker.windowSeconds, 30, 600),
        ...number('breakerCalls', breaker.minimumCalls, 1, 100)
      ]
    : [];
}
function number(field, value, least, most) {
  return isWhole(value, least, most) ? [] : [{ field, message: fillLabel(wholeNumber, least, most) }];
}
function isWhole(value, least, most) {
  return Number.isInteger(value) && value >= least && value <= most;
}
