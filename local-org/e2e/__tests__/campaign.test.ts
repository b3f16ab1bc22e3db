import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { OrgClient } from '../../demo/org-client.ts';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { CampaignPage } from '../campaign-page.ts';
import { dograh, setting, until } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

const PEOPLE = 200;

let browser: Browser;
let admin: OrgClient;
let visitor: Visitor;
let campaigns: CampaignPage;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await OrgClient.signIn(setting().org, users.admin);
});
afterAll(() => browser.close());
beforeEach(async () => {
  visitor = await Visitor.arrive(browser, users.campaigns, '/lightning/n/Dograh_Overview');
  campaigns = new CampaignPage(visitor, 1_000);
});
afterEach(() => visitor.leave());

const callsOf = async (name: string): Promise<Record<string, unknown>[]> =>
  admin.query(
    `SELECT External_Run_Id__c, Status__c, Phone_Number__c, Correlation_ID__c FROM Dograh_Call_Activity__c WHERE Campaign__r.Name = '${name}'`
  );

describe('a campaign', () => {
  test(`of ${PEOPLE} people is created, run, paused, resumed, and each of them is called once`, async () => {
    const name = `Two hundred people ${randomUUID().slice(0, 8)}`;
    await dograh.circumstances({ outcomes: { answered: 1 } });
    await campaigns.prepareFromFile(name, PEOPLE);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await campaigns.create();
    await visitor.sees(name);
    const tile = campaigns.tile(name);
    await campaigns.press(name, 'Start');
    await tile.getByText('Reading the list').waitFor();
    // Pausing while Dograh still reads the list would be forgotten by it.
    await dograh.advance(20);
    await campaigns.showsAfterRefresh(tile.getByText('Running'));
    await campaigns.press(name, 'Pause');
    await tile.getByText('Paused').waitFor();
    await dograh.advance(300);
    const whilePaused = await until('the claimed calls are over', async () => {
      const calls = await callsOf(name);
      return calls.length > 0 && calls.every(({ Status__c }) => Status__c === 'completed') && calls;
    });
    expect(whilePaused.length).toBeLessThan(PEOPLE);
    await campaigns.press(name, 'Resume');
    await tile.getByText('Running').waitFor();
    for (let minute = 0; minute < 40; minute += 1) await dograh.advance(60);
    const calls = await until('every call is in Salesforce', async () => {
      const found = await callsOf(name);
      return found.length >= PEOPLE && found;
    });
    expect(new Set(calls.map(({ Phone_Number__c }) => Phone_Number__c)).size).toBe(PEOPLE);
    expect(calls).toHaveLength(PEOPLE);
    await campaigns.showsAfterRefresh(tile.getByText(`${PEOPLE} of ${PEOPLE} calls placed`));
    expect(visitor.problems).toEqual([]);
  });
});
