/* Compiled from lwc-src/dograhWorkflowLayout/types.ts by `npm run build:lwc`. Do not edit: change that file. */
/** Room between things, in pixels. */
export const GAP = { node: 32, label: 16, row: 30, margin: 24, labelHeight: 24, loop: 44 };
