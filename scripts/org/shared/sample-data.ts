import type { Step } from './steps.ts';

/** All sample calls have run ids that begin like this, so that they are never taken for real ones. */
export const SAMPLE_PREFIX = 'sample-';

/** Imports the sample data into an org that has the package. */
export const importData = (org: string): readonly Step[] => [
  {
    says: 'Deploy the sample field and its field map',
    command: ['project', 'deploy', 'start', '--source-dir', 'data/metadata', '--target-org', org, '--wait', '10']
  },
  {
    says: 'Let your user see the sample field',
    command: ['org', 'assign', 'permset', '--name', 'Dograh_Sample_Fields', '--target-org', org]
  },
  {
    says: 'Import the sample records',
    command: ['data', 'import', 'tree', '--plan', 'data/plan.json', '--target-org', org]
  }
];
