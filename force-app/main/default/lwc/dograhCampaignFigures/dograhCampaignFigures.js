/* Compiled from lwc-src/dograhCampaignFigures/dograhCampaignFigures.ts by `npm run build:lwc`. Do not edit: change that file. */
/** Progress, pace and calling hours of campaigns, reckoned from what Apex gives. */
export { progressOf } from './progress';
export { averagePace, estimatedEnd, placedPace, remainingCalls } from './pace';
export { hourBars } from './hours';
export { callingHoursInWords, weekdayNames } from './callingHours';
