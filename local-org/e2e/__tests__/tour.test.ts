import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { dograh, setting } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  await dograh.advance(60);
});
afterAll(() => browser.close());

const record = (object: string, index: number): string => {
  const id = index < 0 ? setting().campaignId : (setting().recordIds[index] ?? '');
  return `/lightning/r/${object}/${id}/view`;
};

const pages: readonly (readonly [string, keyof typeof users, () => string])[] = [
  ['the overview', 'admin', () => '/lightning/n/Dograh_Overview'],
  ['live calls', 'monitor', () => '/lightning/n/Dograh_Live_Calls'],
  ['the workflows', 'workflows', () => '/lightning/n/Dograh_Workflows'],
  ['a lead', 'campaigns', () => record('Lead', 0)],
  ['a contact', 'campaigns', () => record('Contact', 40)],
  ['a Salesforce campaign', 'campaigns', () => record('Campaign', -1)],
  ['the calls', 'admin', () => '/lightning/o/Dograh_Call_Activity__c/list'],
  ['the campaigns', 'admin', () => '/lightning/o/Dograh_Campaign__c/list']
];

describe.each(pages)('%s, as %s', (_name, user, path) => {
  test.each([1280, 320])('works for everybody and goes wrong nowhere, %d pixels wide', async (width) => {
    const visitor = await Visitor.arrive(browser, users[user], path(), width);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect(await visitor.standingOut()).toEqual([]);
    expect(visitor.problems).toEqual([]);
    await visitor.leave();
  });
});
