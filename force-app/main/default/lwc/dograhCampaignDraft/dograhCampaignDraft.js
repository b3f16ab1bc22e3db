/* Compiled from lwc-src/dograhCampaignDraft/dograhCampaignDraft.ts by `npm run build:lwc`. Do not edit: change that file. */
/** A campaign that is being entered: its values, what is wrong with them, and the request that comes of them. */
export { mappingsFor, newDraft, withDefaults } from './draft';
export { callingHoursOf, recipientsOf, requestOf } from './request';
export { readHeader } from './csv';
export { problemsOf, STEPS } from './problems';
export { forgetCreation, recallCreation, rememberCreation } from './pending';
