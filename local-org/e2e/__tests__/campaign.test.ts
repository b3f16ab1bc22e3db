import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser, Locator } from 'playwright-core';
import { OrgClient } from '../../demo/org-client.ts';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { dograh, setting, until } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

const PEOPLE = 200;

let browser: Browser;
let admin: OrgClient;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await OrgClient.signIn(setting().org, users.admin);
});
afterAll(() => browser.close());
beforeEach(async () => {
  visitor = await Visitor.arrive(browser, users.campaigns, '/lightning/n/Dograh_Overview');
});
afterEach(() => visitor.leave());

/** Numbers from the ranges for examples of three area codes. */
const phoneOf = (index: number): string =>
  `+1${['212', '312', '415'][Math.floor(index / 100)] ?? '617'}5550${String(100 + (index % 100))}`;

const csvOf = (people: number): string =>
  ['phone_number,first_name,plan,company']
    .concat(Array.from({ length: people }, (_, index) => `${phoneOf(index)},Person ${index},Growth,Example Ltd`))
    .join('\n');

const callsOf = async (name: string): Promise<Record<string, unknown>[]> =>
  admin.query(
    `SELECT External_Run_Id__c, Status__c, Phone_Number__c, Correlation_ID__c FROM Dograh_Call_Activity__c WHERE Campaign__r.Name = '${name}'`
  );

const next = (): Promise<void> => visitor.button('Next').click();

/** Goes through the guided creation with a file of so many people. */
async function createFromFile(name: string, people: number): Promise<void> {
  const { page } = visitor;
  await visitor.button('New campaign').first().click();
  await page.getByLabel('Name').first().fill(name);
  await page.getByRole('combobox', { name: 'Workflow' }).click();
  await page.getByRole('option', { name: 'Renewal outreach EN' }).click();
  await next();
  await page.getByText('CSV file').first().click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(people)) });
  await next();
  await visitor.sees('Person 0');
  await next();
  await next();
  // The simulated clock may stand at night.
  await page.getByText('At any time').click();
  await next();
  await visitor.sees(new RegExp(`\\b${people}\\b`));
  expect(await visitor.accessibilityFindings()).toEqual([]);
  await visitor.button('Create').click();
  await visitor.button('Open campaign').click();
}

/** Dograh is asked at most every few seconds, whoever presses the button. */
const showsAfterRefresh = (shown: Locator): Promise<boolean> =>
  until('the page shows it', async () => {
    await visitor.button('Refresh').first().click();
    return shown.isVisible();
  });

describe('a campaign', () => {
  test(`of ${PEOPLE} people is created, run, paused, resumed, and each of them is called once`, async () => {
    const name = `Two hundred people ${randomUUID().slice(0, 8)}`;
    await dograh.circumstances({ outcomes: { answered: 1 } });
    await createFromFile(name, PEOPLE);
    await visitor.sees(name);
    const tile = visitor.page.locator('c-dograh-campaign-tile', { hasText: name });
    const press = async (action: string): Promise<void> => {
      await tile.getByRole('button', { name: action, exact: true }).click();
      await visitor.page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
    };
    await press('Start');
    await tile.getByText('Reading the list').waitFor();
    // Pausing while Dograh still reads the list would be forgotten by it.
    await dograh.advance(20);
    await showsAfterRefresh(tile.getByText('Running'));
    await press('Pause');
    await tile.getByText('Paused').waitFor();
    await dograh.advance(300);
    const whilePaused = await until('the claimed calls are over', async () => {
      const calls = await callsOf(name);
      return calls.length > 0 && calls.every(({ Status__c }) => Status__c === 'completed') && calls;
    });
    expect(whilePaused.length).toBeLessThan(PEOPLE);
    await press('Resume');
    await tile.getByText('Running').waitFor();
    for (let minute = 0; minute < 40; minute += 1) await dograh.advance(60);
    const calls = await until('every call is in Salesforce', async () => {
      const found = await callsOf(name);
      return found.length >= PEOPLE && found;
    });
    expect(new Set(calls.map(({ Phone_Number__c }) => Phone_Number__c)).size).toBe(PEOPLE);
    expect(calls).toHaveLength(PEOPLE);
    await showsAfterRefresh(tile.getByText(`${PEOPLE} of ${PEOPLE} calls placed`));
    expect(visitor.problems).toEqual([]);
  });
});
