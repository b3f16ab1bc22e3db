import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import type { RecipientRequest } from '../../../generator/schema/pages/campaign-creation.ts';
import { CAMPAIGN_MANAGER, createCampaign } from '../../demo/begin-day.ts';
import { OrgClient } from '../../demo/org-client.ts';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { CampaignPage, csvOf, phoneOf } from '../campaign-page.ts';
import { dograh, setting, until } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

const HOUR_AND_A_BIT = 3_900;
const noRetries = { enabled: false, maximumRetries: 0, delaySeconds: 120, onBusy: true, onNoAnswer: true };

let browser: Browser;
let manager: OrgClient;
let visitor: Visitor;
let campaigns: CampaignPage;
let name: string;
let campaignId: string;

beforeAll(async () => {
  browser = await launchBrowser();
  manager = await OrgClient.signIn(setting().org, CAMPAIGN_MANAGER);
});
afterAll(() => browser.close());
afterEach(async () => {
  await dograh.circumstances({ outcomes: { answered: 1 }, outcomeByNumber: {} });
  await visitor.leave();
});

/** Opens the page of the campaigns, on which a new campaign of so many people is started. */
async function start(people: number): Promise<void> {
  name = `${people} people ${randomUUID().slice(0, 8)}`;
  const recipients: RecipientRequest = {
    ...{ source: 'csv', sourceId: null, recordIds: null, csv: csvOf(people), phoneColumn: 'phone_number' },
    ...{ phoneFields: [], defaultCountryCode: null, optOutFields: [], recentlyCalledDays: 0 },
    variables: ['first_name', 'plan', 'company'].map((variable) => ({
      ...{ variable, field: variable, text: null, required: true }
    }))
  };
  const source = { campaignId: '', name, recordIds: [] };
  campaignId = await createCampaign(manager, source, 'Renewal outreach EN', { recipients, retry: noRetries });
  visitor = await Visitor.arrive(browser, users.campaigns, '/lightning/n/Dograh_Overview');
  campaigns = new CampaignPage(visitor);
  await campaigns.press(name, 'Start');
  await visitor.sees(`${name} is started.`);
}

const callsOf = async (campaign: string): Promise<Record<string, unknown>[]> =>
  manager.query(
    `SELECT Phone_Number__c, Status__c FROM Dograh_Call_Activity__c WHERE Campaign__r.Name = '${campaign}'`
  );

const ended = (campaign: string, count: number): Promise<Record<string, unknown>[]> =>
  until(`${count} calls of ${campaign} are over`, async () => {
    const calls = await callsOf(campaign);
    return calls.length >= count && calls;
  });

describe('a campaign whose calls fail', () => {
  test('is paused by Dograh, says so in plain words, and goes on when it is resumed', async () => {
    await dograh.circumstances({ outcomes: { failed: 1 } });
    await start(20);
    await dograh.advance(120);
    const tile = campaigns.tile(name);
    await campaigns.showsAfterRefresh(tile.getByText('Paused', { exact: true }));
    await tile.getByText(/Dograh paused the campaign by itself.* Dograh says: Paused: failure rate/).waitFor();
    const words =
      /Dograh paused the campaign by itself: (\d+) of the last \1 calls failed. Find out why, then resume it./;
    await tile.getByRole('button', { name: `Details of ${name}` }).click();
    await visitor.page.locator('c-dograh-campaign-detail').getByText(words).waitFor();
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect((await callsOf(name)).length).toBeLessThan(20);

    await dograh.circumstances({ outcomes: { answered: 1 } });
    await campaigns.press(name, 'Resume');
    await visitor.sees(`${name} goes on within a minute.`);
    await dograh.advance(900);
    await campaigns.showsAfterRefresh(tile.getByText('20 of 20 calls placed'));
    const calls = await ended(name, 20);
    expect(new Set(calls.map(({ Phone_Number__c }) => Phone_Number__c)).size).toBe(20);
    // A call that failed is final: resuming does not place it again.
    expect(calls).toHaveLength(20);
    expect(calls.some(({ Status__c }) => Status__c === 'failed')).toBe(true);
    expect(visitor.problems).toEqual([]);
  });
});

describe('a campaign that is over', () => {
  test('calls the people again whom it did not reach, in a campaign of their own', async () => {
    const unreached = [phoneOf(1), phoneOf(4)];
    const outcomes = { [phoneOf(1)]: 'no-answer', [phoneOf(4)]: 'busy' };
    await dograh.circumstances({ outcomes: { answered: 1 }, outcomeByNumber: outcomes });
    await start(6);
    await dograh.advance(HOUR_AND_A_BIT);
    await ended(name, 6);
    // The overview shows only what is under way.
    await visitor.go(`/lightning/r/Dograh_Campaign__c/${campaignId}/view`);
    const page = visitor.page.locator('c-dograh-campaign-detail');
    await page.getByText('Completed', { exact: true }).first().waitFor();
    const redial = page.getByRole('button', { name: 'Call unreached people again' });
    await redial.click();
    await visitor.dialog.getByText('A new campaign calls the people whom this one did not reach.').waitFor();
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.dialog.getByRole('button', { name: 'Call unreached people again' }).click();

    const again = `${name} (Redial)`;
    await visitor.sees(`${again} was created. Start it when you are ready.`);
    expect(await callsOf(again)).toEqual([]);
    await dograh.circumstances({ outcomeByNumber: {} });
    await page.getByText('The people not reached are called again by').waitFor();
    expect(await redial.count()).toBe(0);
    await visitor.go('/lightning/n/Dograh_Overview');
    await campaigns.press(again, 'Start');
    await visitor.sees(`${again} is started.`);
    await dograh.advance(300);
    const calls = await ended(again, unreached.length);
    expect(calls.map(({ Phone_Number__c }) => Phone_Number__c).sort()).toEqual([...unreached].sort());
    expect(visitor.problems).toEqual([]);
  });
});
