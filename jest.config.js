/*
 * Tests run as the native ES modules they are, since Prettier and the Apex plugin can be loaded in no other way. Node
 * offers that to Jest behind a flag. Setting the flag for Jest's workers here, and always using workers (a memory limit
 * does that), spares everybody from typing it: `npx jest path` simply works. `--runInBand` needs the flag by hand:
 * `NODE_OPTIONS=--experimental-vm-modules npx jest --runInBand path`.
 */
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const given = (process.env['NODE_OPTIONS'] ?? '').split(' ').filter(Boolean);
process.env['NODE_OPTIONS'] = [...new Set([...given, ...flags])].join(' ');

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{generator,scripts,local-org,bridge,lwc-src/toolchain}/**/__tests__/**/*.test.ts'],
  // Journeys through the whole chain share one running set: `npm run test:e2e`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/local-org/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/(force-app|\\.cache|coverage|reports)/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest/strip-types.cjs' },
  coverageProvider: 'v8',
  collectCoverageFrom: ['generator/**/*.ts', 'scripts/**/*.ts', '!**/__tests__/**', '!generator/schema/**'],
  // No test is about speed: a busy machine makes it late, and not wrong.
  testTimeout: 30_000,
  // Many tests wait for a program they have started: three workers keep the two cores of a usual CI machine busy.
  maxWorkers: 3,
  workerIdleMemoryLimit: '1GB'
};
