/*
 * Jest for the pages: Salesforce's own preset, with stubs of the base components. It runs in a process without the flag
 * that the other tests need for ES modules: with it, Jest would take the pages for native modules and stub nothing.
 *
 * LWC_UNDER_TEST=compiled tests the JavaScript that an org gets instead of the sources.
 */
const { existsSync } = require('node:fs');
const path = require('node:path');
const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

const root = path.resolve(__dirname, '../../..');
const compiled = 'force-app/main/default/lwc';
const isCompiled = process.env['LWC_UNDER_TEST'] === 'compiled';

/** @type {import('jest').Config} */
module.exports = {
  ...jestConfig,
  rootDir: root,
  roots: ['lwc-src', compiled].map((folder) => path.join(root, folder)).filter((folder) => existsSync(folder)),
  testMatch: ['<rootDir>/lwc-src/*/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/lwc-src/toolchain/'],
  modulePathIgnorePatterns: ['<rootDir>/lwc-src/toolchain/__tests__/'],
  moduleNameMapper: {
    '^c/(\\w+)$': isCompiled ? `<rootDir>/${compiled}/$1/$1.js` : '<rootDir>/lwc-src/$1/$1.ts',
    '^lightning/(modal|actions|uiListsApi)$': path.join(__dirname, 'stubs/$1.js')
  },
  setupFilesAfterEnv: [...(jestConfig.setupFilesAfterEnv ?? []), path.join(__dirname, 'setup.cjs')],
  collectCoverageFrom: isCompiled
    ? [`${compiled}/**/*.js`]
    : ['lwc-src/*/*.ts', '!lwc-src/{types,platform-types,toolchain}/**'],
  coverageDirectory: '<rootDir>/coverage/lwc',
  maxWorkers: 2,
  // A check of accessibility takes a moment, and longer on a machine that is busy. No promise is about time.
  testTimeout: 30_000
};
