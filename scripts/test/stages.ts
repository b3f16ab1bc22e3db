import { apexReport, gatesReport, jestReport } from './reports.ts';
import type { Stage } from './stage.ts';

/** Stages of which each waits for the one before. */
export type Lane = readonly Stage[];

/** What only reads the sources. The linter takes as long as all the others, and one core: they go beside it. */
const reading: readonly Lane[] = [
  [{ script: 'lint', proves: 'the code keeps the rules', minutes: 5 }],
  [
    { script: 'types', proves: 'the TypeScript is sound', minutes: 3 },
    {
      script: 'prettier:verify',
      // What is generated and compiled is compared, formatted, by the next two.
      arguments: ['!force-app/**'],
      proves: 'every file that a person writes is formatted',
      minutes: 5
    },
    { script: 'generate', arguments: ['--check'], proves: 'the package fits its sources', minutes: 5 },
    { script: 'build:lwc', arguments: ['--check'], proves: 'the compiled pages fit their sources', minutes: 3 }
  ]
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

/** Looks at every page, and journeys that take about as long with them as the others do. */
const LOOKS = '__tests__/(states|tour|watch-calls|workflows)';

/** Each lane starts a set of its own, and a browser waits more than it works. */
const inBrowsers: readonly Lane[] = [
  [
    {
      script: 'test:e2e',
      part: 'journeys',
      arguments: ['--testPathIgnorePatterns', LOOKS],
      proves: 'people can do what they came for, in a browser',
      minutes: 12,
      report: jestReport
    }
  ],
  [
    {
      script: 'test:e2e',
      part: 'looks',
      arguments: [LOOKS],
      proves: 'every page is in order, wide and narrow, light and dark; calls and workflows can be watched and changed',
      minutes: 12,
      report: jestReport
    }
  ]
];

/** Everything `npm test` runs, the quickest answers first: rounds of lanes that go beside each other. */
export const rounds: readonly (readonly Lane[])[] = [reading, [running], inBrowsers];
