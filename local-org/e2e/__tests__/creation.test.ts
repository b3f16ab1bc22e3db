import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser, Locator, Route } from 'playwright-core';
import type { CampaignList } from '../../../generator/schema/dograh-api/campaigns.ts';
import { OrgClient } from '../../demo/org-client.ts';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { CampaignPage } from '../campaign-page.ts';
import { dograh, setting } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

/** `E2E_PEOPLE=10000 npm run test:e2e -- creation` goes to the most that a campaign takes. */
const PEOPLE = Number(process.env['E2E_PEOPLE'] ?? 1_000);
const COUNT = PEOPLE.toLocaleString('en-US');
/** Creating reads and checks everybody twice: for the dry run, and for the list. */
const PATIENCE = 60_000 + PEOPLE * 30;

let browser: Browser;
let admin: OrgClient;
let visitor: Visitor;
let campaigns: CampaignPage;
let name: string;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await OrgClient.signIn(setting().org, users.admin);
});
afterAll(() => browser.close());
beforeEach(async () => {
  name = `Created once ${randomUUID().slice(0, 8)}`;
  visitor = await Visitor.arrive(browser, users.campaigns, '/lightning/n/Dograh_Overview');
  visitor.page.setDefaultTimeout(PATIENCE);
  campaigns = new CampaignPage(visitor, 10_000);
});
afterEach(async () => {
  await dograh.mend();
  await visitor.leave();
});

const inDograh = async (): Promise<CampaignList['campaigns']> =>
  ((await dograh.api('/campaign/')) as CampaignList).campaigns.filter((campaign) => campaign.name === name);

const inSalesforce = (): Promise<unknown[]> => admin.query(`SELECT Id FROM Dograh_Campaign__c WHERE Name = '${name}'`);

const stage = (text: string): Locator => visitor.page.locator('[aria-current=step]', { hasText: text });

describe('the creation of a campaign', () => {
  test(
    `of ${COUNT} people shows how far it is, and makes one campaign although Dograh's answer was lost`,
    async () => {
      await campaigns.prepareFromFile(name, PEOPLE);
      await dograh.fault({ kind: 'latency', milliseconds: 5_000, path: '/s3/presigned-upload-url' });
      await dograh.fault({ kind: 'answer-lost', path: '/campaign/create' });
      await visitor.button('Create campaign').click();
      await stage('Sending the list to Dograh').waitFor();
      await visitor.sees(`${COUNT} people read, ${COUNT} on the list`);
      expect(await visitor.accessibilityFindings()).toEqual([]);
      await visitor.sees('Trying again is safe: nothing is created twice.');
      await visitor.sees(/Correlation ID [0-9a-f-]{32,36}/);
      expect(await inDograh()).toHaveLength(1);

      await visitor.button('Try again').last().click();
      await visitor.button('Open campaign').click();
      await campaigns.tile(name).waitFor();
      expect(await inDograh()).toHaveLength(1);
      expect(await inSalesforce()).toHaveLength(1);
      expect(visitor.problems).toEqual([]);
    },
    PATIENCE * 3
  );

  test('is looked for before it is asked for again when Salesforce does not answer the page', async () => {
    const asked: string[] = [];
    await campaigns.prepareFromFile(name, 20);
    await visitor.page.route('**/local/apex', async (route: Route) => {
      const { method } = route.request().postDataJSON() as { method: string };
      asked.push(method);
      if (method !== 'createCampaign') return route.continue();
      // The org has done its part; the page never hears of it.
      await route.fetch();
      return route.abort('timedout');
    });
    await visitor.button('Create campaign').click();
    await visitor.button('Open campaign').click();
    await campaigns.tile(name).waitFor();
    const creation = asked.filter((method) => /createCampaign|getCreationProgress/.test(method));
    expect(creation.slice(0, 2)).toEqual(['createCampaign', 'getCreationProgress']);
    expect(creation.filter((method) => method === 'createCampaign')).toHaveLength(1);
    expect(await inDograh()).toHaveLength(1);
    expect(await inSalesforce()).toHaveLength(1);
  });
});
