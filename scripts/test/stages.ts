import { apexReport, gatesReport, jestReport } from './reports.ts';
import type { Stage } from './stage.ts';

/** Stages of which each waits for the one before. */
export type Lane = readonly Stage[];

/** What only reads the sources, each on one core. */
const reading: Lane = [
  { script: 'types', proves: 'the TypeScript is sound', minutes: 5 },
  { script: 'lint', proves: 'the code keeps the rules', minutes: 8 },
  { script: 'prettier:verify', proves: 'every file is formatted', minutes: 5 },
  { script: 'generate', arguments: ['--check'], proves: 'the package fits its sources', minutes: 5 },
  { script: 'build:lwc', arguments: ['--check'], proves: 'the compiled pages fit their sources', minutes: 3 }
];

/** A browser waits more than it works, and takes as long as all the reading: they go beside each other. */
const browsing: Lane = [
  { script: 'test:e2e', proves: 'people can do what they came for, in a browser', minutes: 15, report: jestReport }
];

/** What uses all cores by itself. */
const running: Lane = [
  { script: 'check', proves: 'Salesforce would accept the package', minutes: 10, report: gatesReport },
  {
    script: 'apex:test',
    arguments: ['--minimum-coverage', '95'],
    proves: 'the Apex does what it promises, when it runs',
    minutes: 10,
    report: apexReport
  },
  { script: 'test:lwc', proves: 'the pages do what they promise', minutes: 10, report: jestReport },
  { script: 'test:unit', proves: 'the parts do what they promise', minutes: 15, report: jestReport }
];

/** Everything `npm test` runs: rounds of lanes that go beside each other. */
export const rounds: readonly (readonly Lane[])[] = [[reading, browsing], [running]];
