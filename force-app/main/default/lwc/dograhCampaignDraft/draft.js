/* Compiled from lwc-src/dograhCampaignDraft/draft.ts by `npm run build:lwc`. Do not edit: change that file. */
const WORKDAYS = 5;
const DAYS = 7;
const RECENT_DAYS = 7;
/** What Dograh does by itself, for when it cannot be asked. */
const RETRY = { enabled: true, maximumRetries: 1, delaySeconds: 120, onBusy: true, onNoAnswer: true };
const BREAKER = { enabled: true, failureThreshold: 0.5, windowSeconds: 120, minimumCalls: 5 };
/**
 * @param recordId the record on whose page the campaign is created
 * @param objectApiName its object
 * @returns a draft that calls this record, or the members of this Salesforce campaign, where there is one
 */
export function newDraft(recordId, objectApiName) {
  const isPerson = objectApiName === 'Lead' || objectApiName === 'Contact';
  const isCampaign = recordId !== null && objectApiName === 'Campaign';
  const source = recordId !== null && isPerson ? 'this_record' : isCampaign ? 'campaign_members' : null;
  return {
    name: '',
    workflowId: null,
    workflowName: '',
    variableNames: [],
    source,
    recordId,
    sourceId: isCampaign ? recordId : null,
    sourceName: '',
    listObject: 'Lead',
    listViewApiName: null,
    listRecordIds: null,
    csv: null,
    columns: [],
    phoneColumn: null,
    phoneFields: ['MobilePhone', 'Phone'],
    countryCode: '',
    mappings: [],
    optOutFields: [],
    recentlyCalledDays: RECENT_DAYS,
    anyTime: false,
    days: Array.from({ length: DAYS }, (_, day) => ({ enabled: day < WORKDAYS, startTime: '09:00', endTime: '17:00' })),
    timeZone: '',
    telephonyId: null,
    maximumConcurrency: null,
    retry: RETRY,
    breaker: BREAKER
  };
}
/**
 * @param draft what was entered
 * @param defaults what Dograh allows and the last campaign used
 * @returns the draft with the defaults
 */
export function withDefaults(draft, defaults) {
  return { ...draft, retry: defaults.retry, breaker: defaults.breaker, timeZone: draft.timeZone || defaults.timeZone };
}
/**
 * A mapping for each variable: the known one, else to a field or column of like name, else a text that is still to be
 * given.
 *
 * @param names variables of the workflow
 * @param known mappings so far
 * @param fields names and labels of the fields or columns to choose from
 */
export function mappingsFor(names, known, fields) {
  return names.map((variable) => {
    const before = known.find((mapping) => mapping.variable === variable);
    const isUsable =
      before !== undefined && (before.field === null || fields.some(({ name }) => name === before.field));
    if (isUsable && (before.field !== null || before.text !== null)) {
      return before;
    }
    const like = fields.find(({ name, label }) => plain(name) === plain(variable) || plain(label) === plain(variable));
    return { variable, field: like?.name ?? null, text: before?.text ?? null, required: true };
  });
}
/** `first_name`, `FirstName` and `First Name` are alike. */
function plain(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
