import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { OrgClient } from '../../demo/org-client.ts';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { appPages, WIDTHS, widthsOf } from '../app-pages.ts';
import { callLead } from '../quick-call.ts';
import { dograh, setting } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

const pages = await appPages();
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

/** In either theme nothing that axe finds, nothing that scrolls sideways, no error on the console. */
describe.each([...WIDTHS])('%d pixels wide, light and dark', (width) => {
  const here = pages.filter((_, turn) => widthsOf(turn).includes(width));

  beforeAll(async () => {
    visitor = await Visitor.arrive(browser, users.admin, '/lightning/page/home', width);
  });
  afterAll(() => visitor.leave());

  test.each(here)('$name is in order', async ({ path }) => {
    await visitor.follow(await path(admin));
    expect(await visitor.page.getByText(/cannot be shown|Page doesn't exist/).count()).toBe(0);
    expect(await visitor.flaws()).toEqual([]);
  });
});

/** What somebody sees who may do only a part. */
describe.each<[keyof typeof users, string[]]>([
  ['campaigns', [`/lightning/r/Lead/${setting().recordIds[0] ?? ''}/view`, '/lightning/n/Dograh_Overview']],
  ['monitor', ['/lightning/n/Dograh_Live_Calls']],
  ['workflows', ['/lightning/n/Dograh_Workflows']],
  ['nobody', ['/lightning/n/Dograh_Overview', '/lightning/n/Dograh_Live_Calls', '/lightning/n/Dograh_Workflows']]
])('%s', (user, paths) => {
  const [first = '', ...others] = paths;

  beforeAll(async () => {
    visitor = await Visitor.arrive(browser, users[user], first, 320);
  });
  afterAll(() => visitor.leave());

  test.each([first, ...others])('finds %s in order', async (path) => {
    await visitor.follow(path);
    expect(await visitor.flaws()).toEqual([]);
  });
});
