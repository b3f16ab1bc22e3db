/** A campaign that is being entered: its values, what is wrong with them, and the request that comes of them. */
export { mappingsFor, newDraft, withDefaults } from './draft';
export type { CampaignDraft, DayHours, PeopleSource } from './draft';
export { callingHoursOf, recipientsOf, requestOf } from './request';
export { readHeader } from './csv';
export type { CsvHeader } from './csv';
export { problemsOf, STEPS } from './problems';
export type { Problem, StepName } from './problems';
export { forgetCreation, recallCreation, rememberCreation } from './pending';
export type { PendingCreation } from './pending';
