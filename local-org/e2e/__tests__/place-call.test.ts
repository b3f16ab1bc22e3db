import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { OrgClient } from '../../demo/org-client.ts';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { bridgeLines, dograh, setting, until } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

let browser: Browser;
let admin: OrgClient;
let visitor: Visitor;
let recordId: string;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await OrgClient.signIn(setting().org, users.admin);
});
afterAll(() => browser.close());

beforeEach(async () => {
  recordId = setting().recordIds[0] ?? '';
  visitor = await Visitor.arrive(browser, users.campaigns, `/lightning/r/Lead/${recordId}/view`);
});
afterEach(() => visitor.leave());

const callsOf = (id: string): Promise<Record<string, unknown>[]> =>
  admin.query(
    `SELECT Id, External_Run_Id__c, Status__c, Correlation_ID__c, Disposition__c, Task_Id__c FROM Dograh_Call_Activity__c WHERE Lead__c = '${id}'`
  );

async function openForm(): Promise<void> {
  await visitor.button('Call with AI').click();
  await visitor.page.getByRole('dialog').getByRole('combobox').first().click();
  await visitor.page.getByRole('option', { name: 'Renewal outreach EN' }).click();
}

describe('calling one person from their record', () => {
  test('is one call, however impatient the click, and is watched to its end', async () => {
    await dograh.circumstances({ outcomes: { answered: 1 } });
    await openForm();
    const call = visitor.page.getByRole('dialog').getByRole('button', { name: 'Call now' });
    await call.dblclick();
    await visitor.sees(/The call is on its way|Queued|Dialing|Ringing|In progress/);
    expect(await visitor.accessibilityFindings()).toEqual([]);

    for (let step = 0; step < 12; step += 1) await dograh.advance(30);
    const [ended] = await until('the call is over in Salesforce', async () => {
      const calls = await callsOf(recordId);
      return calls.some(({ Status__c }) => Status__c === 'completed') && calls;
    });
    expect(await callsOf(recordId)).toHaveLength(1);
    await visitor.sees('Completed');
    expect(visitor.problems).toEqual([]);

    const id = String(ended?.['Correlation_ID__c']);
    expect(id).toMatch(/^[0-9a-f-]{32,36}$/);
    const run = (await dograh.api(`/workflow/37/runs/${String(ended?.['External_Run_Id__c'])}`)) as {
      initial_context: Record<string, unknown>;
    };
    expect(run.initial_context['sf_correlation_id']).toBe(id);
    expect((await bridgeLines(id)).length).toBeGreaterThan(0);
    await until('there is one task', async () => (await callsOf(recordId))[0]?.['Task_Id__c'] !== null);
    const tasks = await admin.query(`SELECT Id FROM Task WHERE WhoId = '${recordId}'`);
    expect(tasks).toHaveLength(1);
    const trace = await admin.apex('DograhAdministrationController.traceCorrelationId', {
      searchedId: id,
      correlationId: 'e2e-trace'
    });
    expect(JSON.stringify(trace)).toContain('Dograh_Call_Activity__c');
  });
});
