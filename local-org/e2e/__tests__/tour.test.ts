import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { OrgClient } from '../../demo/org-client.ts';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { appPages, widthsOf } from '../app-pages.ts';
import { callLead } from '../quick-call.ts';
import { dograh, setting } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

let browser: Browser;
let admin: OrgClient;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await OrgClient.signIn(setting().org, users.admin);
  const [lead] = await admin.query(`SELECT Id, Phone FROM Lead WHERE Id = '${setting().recordIds[6] ?? ''}'`);
  await callLead(admin, String(lead?.['Id']), String(lead?.['Phone']));
  await dograh.advance(300);
  await admin.idle(30);
});
afterAll(() => browser.close());
afterEach(() => visitor.leave());

/** In either theme nothing that axe finds, nothing that scrolls sideways, no error on the console. */
describe.each((await appPages()).map((page, turn) => ({ ...page, turn })))('$name', ({ path, turn }) => {
  test.each([...widthsOf(turn)])('is in order, %d pixels wide, light and dark', async (width) => {
    visitor = await Visitor.arrive(browser, users.admin, await path(admin), width);
    expect(await visitor.page.getByText(/cannot be shown|Page doesn't exist/).count()).toBe(0);
    expect(await visitor.flaws()).toEqual([]);
  });
});

/** What somebody sees who may do only a part. */
describe.each<[keyof typeof users, string]>([
  ['campaigns', `/lightning/r/Lead/${setting().recordIds[0] ?? ''}/view`],
  ['campaigns', '/lightning/n/Dograh_Overview'],
  ['monitor', '/lightning/n/Dograh_Live_Calls'],
  ['workflows', '/lightning/n/Dograh_Workflows'],
  ['nobody', '/lightning/n/Dograh_Overview'],
  ['nobody', '/lightning/n/Dograh_Live_Calls'],
  ['nobody', '/lightning/n/Dograh_Workflows']
])('%s, on %s', (user, path) => {
  test('finds a page in order', async () => {
    visitor = await Visitor.arrive(browser, users[user], path, 320);
    expect(await visitor.flaws()).toEqual([]);
  });
});
