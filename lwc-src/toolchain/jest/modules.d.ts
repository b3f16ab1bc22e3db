/** Salesforce's preset brings no types. */
declare module '@salesforce/sfdx-lwc-jest/config' {
  import type { Config } from 'jest';
  export const jestConfig: Config;
}

/** What tests of pages take from it. */
declare module '@salesforce/sfdx-lwc-jest' {
  export * from '@salesforce/wire-service-jest-util';
}
