/* Compiled from lwc-src/dograhWorkflowDiff/dograhWorkflowDiff.ts by `npm run build:lwc`. Do not edit: change that file. */
export { diffGraphs, applyDiff } from './graphs';
export { diffText } from './texts';
