/*
 * The journeys through the whole chain: `npm run test:e2e`. One org, bridge, simulated Dograh and host of the pages serve
 * all of them, so they run one after the other.
 */
import base from '../../jest.config.js';

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/local-org/e2e/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testSequencer: '<rootDir>/local-org/e2e/sequencer.js',
  testTimeout: 180_000,
  maxWorkers: 1
};
