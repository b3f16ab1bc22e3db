import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { randomUUID } from 'node:crypto';
import type { IntegrationStatus } from '../../../generator/schema/pages/administration-controller.ts';
import { OrgClient } from '../../demo/org-client.ts';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { callLead } from '../quick-call.ts';
import { dograh, setting, until } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

let browser: Browser;
let admin: OrgClient;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await OrgClient.signIn(setting().org, users.admin);
});
afterAll(() => browser.close());
afterEach(async () => {
  await dograh.mend();
  await visitor.leave();
});

const apex = (method: `${string}.${string}`, parameters: object = {}): Promise<unknown> =>
  admin.apex(method, { ...parameters, correlationId: randomUUID() });

const breaker = async (): Promise<string> =>
  ((await apex('DograhAdministrationController.getStatus')) as IntegrationStatus).breaker.state;

describe('when Dograh is down', () => {
  afterEach(() => apex('DograhAdministrationController.closeBreaker'));

  test('the page says so with an id to hand on, the breaker opens, and all is well again afterwards', async () => {
    visitor = await Visitor.arrive(browser, users.workflows, '/lightning/n/Dograh_Workflows');
    await visitor.sees('Renewal outreach EN');
    // What went well in the minutes before would outweigh the failures for long.
    await apex('DograhAdministrationController.closeBreaker');
    await dograh.fault({ kind: 'status', status: 503, count: 1_000 });
    const refresh = visitor.button('Refresh').first();
    await until('the breaker is open', async () => {
      await refresh.click();
      return (await breaker()) === 'open';
    });
    await refresh.click();
    await visitor.sees(/cannot be reached|leaving it alone/);
    await visitor.sees(/Correlation ID [0-9a-f-]{32,36}/);
    await visitor.sees('Renewal outreach EN');
    expect(await visitor.accessibilityFindings()).toEqual([]);

    await dograh.mend();
    await apex('DograhAdministrationController.closeBreaker');
    await refresh.click();
    await until(
      'the trouble is gone from the page',
      async () => (await visitor.page.getByText(/Correlation ID/).count()) === 0
    );
  });
});

describe('webhooks that come twice, late and out of order', () => {
  test('make one record and one task for each call', async () => {
    visitor = await Visitor.arrive(browser, users.monitor, '/lightning/n/Dograh_Live_Calls');
    const leads = setting().recordIds.slice(12, 17);
    await dograh.circumstances({ outcomes: { answered: 1 } });
    await dograh.fault({ kind: 'webhook-reordered', count: 2 });
    await dograh.fault({ kind: 'webhook-late', seconds: 90 });
    await dograh.fault({ kind: 'webhook-doubled' });
    const people = await admin.query(
      `SELECT Id, Phone FROM Lead WHERE DoNotCall = FALSE AND Id IN ('${leads.join("','")}')`
    );
    // One more than there are faults: the last webhook goes out at once, and lets go those that are held back.
    expect(people).toHaveLength(5);
    for (const { Id, Phone } of people) await callLead(admin, String(Id), String(Phone));
    await dograh.advance(400);
    const ids = people.map(({ Id }) => `'${String(Id)}'`).join();
    const calls = await until('every call is over', async () => {
      const found = await admin.query(
        `SELECT Lead__c, Status__c FROM Dograh_Call_Activity__c WHERE Lead__c IN (${ids}) AND Status__c = 'completed'`
      );
      return found.length >= people.length && found;
    });
    expect(calls).toHaveLength(people.length);
    await admin.idle(30);
    expect(await admin.query(`SELECT Id FROM Task WHERE WhoId IN (${ids})`)).toHaveLength(people.length);
    expect(visitor.problems).toEqual([]);
  });
});

describe('somebody without any permission', () => {
  test('is told what is missing and whom to ask, and sees nothing', async () => {
    visitor = await Visitor.arrive(browser, users.nobody, `/lightning/r/Lead/${setting().recordIds[0] ?? ''}/view`);
    expect(await visitor.page.getByText('Renewal outreach EN').count()).toBe(0);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    const refused = await OrgClient.signIn(setting().org, users.nobody).then((nobody) =>
      nobody
        .apex('DograhCampaignController.listCampaigns', {
          ...{ recordId: null, activeOnly: false, maximumRows: 10, correlationId: 'e2e-nobody' }
        })
        .then(
          () => 'allowed',
          (error: unknown) => String(error)
        )
    );
    expect(refused).not.toBe('allowed');
  });
});
