/* Compiled from lwc-src/dograhWorkflowModel/dograhWorkflowModel.ts by `npm run build:lwc`. Do not edit: change that file. */
export { parseDefinition } from './graph';
export { kindOf, kindView } from './kinds';
export { promptBlocks, promptParts } from './prompt';
export { factsOf, valueText } from './facts';
export { edgeName, keyOf, placeProblems, problemCounts } from './problems';
