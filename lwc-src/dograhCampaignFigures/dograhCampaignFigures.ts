/** Progress, pace and calling hours of campaigns, reckoned from what Apex gives. */
export { progressOf } from './progress';
export type { Progress, Segment, SegmentKind } from './progress';
export { averagePace, estimatedEnd, placedPace, remainingCalls } from './pace';
export { hourBars } from './hours';
export type { HourBar } from './hours';
export { callingHoursInWords, weekdayNames } from './callingHours';
