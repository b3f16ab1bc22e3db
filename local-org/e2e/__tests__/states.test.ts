import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser, Route } from 'playwright-core';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { widthsOf } from '../app-pages.ts';
import { CampaignPage } from '../campaign-page.ts';
import { dograh, setting } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

const OVERVIEW = '/lightning/n/Dograh_Overview';
const LIVE_CALLS = '/lightning/n/Dograh_Live_Calls';
const WORKFLOWS = '/lightning/n/Dograh_Workflows';

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => visitor.leave());

/** What pages show only for a while, or to some: nothing that axe finds, nothing that scrolls sideways. */
describe.each([...widthsOf(1)])('%d pixels wide, light and dark', (width) => {
  const arrive = async (user: keyof typeof users, path: string): Promise<void> => {
    visitor = await Visitor.arrive(browser, users[user], path, width);
  };
  const lead = (index: number): string => `/lightning/r/Lead/${setting().recordIds[index] ?? ''}/view`;

  test('every step of the creation of a campaign, and what is asked before it starts and pauses', async () => {
    await arrive('campaigns', OVERVIEW);
    const name = `Looked at ${randomUUID().slice(0, 8)}`;
    const campaigns = new CampaignPage(visitor, 3_000 + width);
    const flaws: string[] = [];
    const look = async (): Promise<void> => {
      flaws.push(...(await visitor.flaws()));
    };
    await campaigns.prepareFromFile(name, 12, look);
    await campaigns.create();
    // On a phone the campaign takes the place of the list.
    await visitor.go(OVERVIEW);
    await campaigns.tile(name).getByRole('button', { name: 'Start', exact: true }).click();
    await visitor.dialog.getByText('Dograh reads the list').waitFor();
    await look();
    await visitor.dialog.getByRole('button', { name: 'Start', exact: true }).click();
    await visitor.sees(`${name} is started.`);
    await dograh.advance(5);
    await campaigns.showsAfterRefresh(campaigns.tile(name).getByRole('button', { name: 'Pause', exact: true }));
    await campaigns.tile(name).getByRole('button', { name: 'Pause', exact: true }).click();
    await visitor.dialog.getByText('Dograh is still reading the list').waitFor();
    await look();
    expect(flaws).toEqual([]);
  });

  test('the form of a call, before it is filled', async () => {
    await arrive('campaigns', lead(8));
    await visitor.button('Call with AI').click();
    await visitor.dialog.getByRole('combobox').first().waitFor();
    expect(await visitor.flaws()).toEqual([]);
  });

  test('nothing to show', async () => {
    await arrive('monitor', LIVE_CALLS);
    await visitor.page.locator('main').getByRole('searchbox').first().fill('nobody of this name');
    await visitor.sees('No call matches');
    expect(await visitor.flaws()).toEqual([]);
    await visitor.leave();
    await arrive('workflows', WORKFLOWS);
    await visitor.page.locator('main').getByRole('searchbox').first().fill('nothing of this name');
    await visitor.sees('No workflow fits');
    expect(await visitor.flaws()).toEqual([]);
    await visitor.leave();
    await arrive('campaigns', lead(29));
    expect(await visitor.flaws()).toEqual([]);
  });

  test.each<[keyof typeof users, string, string]>([
    ['campaigns', OVERVIEW, 'listCampaigns'],
    ['monitor', LIVE_CALLS, 'listCalls'],
    ['workflows', WORKFLOWS, 'listWorkflows']
  ])('waiting, and an error, for %s on %s', async (user, path, method) => {
    await arrive('nobody', '/lightning/page/home');
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await visitor.page.route('**/local/apex', async (route: Route) => {
      const asked = route.request().postDataJSON() as { method: string };
      if (asked.method !== method) return route.continue();
      await released;
      return route.abort();
    });
    await visitor.page.goto(new URL(`${path}?user=${users[user]}`, setting().pages).href);
    await visitor.page.locator('c-dograh-skeleton').first().waitFor();
    const waiting = await visitor.visibleFlaws();
    release();
    await visitor.page.locator('c-dograh-error-panel').first().waitFor();
    expect([...waiting, ...(await visitor.visibleFlaws())]).toEqual([]);
  });
});

test('the utility bar, opened', async () => {
  visitor = await Visitor.arrive(browser, users.monitor, WORKFLOWS);
  await visitor.page.locator('.slds-utility-bar__action').first().click();
  await visitor.dialog.locator('c-dograh-call-monitor').waitFor();
  expect(await visitor.flaws()).toEqual([]);
});
