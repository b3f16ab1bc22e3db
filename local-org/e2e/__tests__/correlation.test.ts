import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { OrgClient } from '../../demo/org-client.ts';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { CampaignPage } from '../campaign-page.ts';
import { bridgeLines, dograh, setting, until } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

const PEOPLE = 3;
/** Retries, and the hour that Dograh waits after the last call. In seconds. */
const UNTIL_COMPLETED = 3 * 3_600;

let browser: Browser;
let admin: OrgClient;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await OrgClient.signIn(setting().org, users.admin);
  await dograh.circumstances({ outcomes: { answered: 1 }, outcomeByNumber: {} });
});
afterAll(() => browser.close());
afterEach(() => visitor.leave());

/** The id that the page gives to a request, told as soon as it is sent. */
async function idOf(method: string): Promise<string> {
  const request = await visitor.page.waitForRequest((one) => (one.postData() ?? '').includes(`"method":"${method}"`));
  return (request.postDataJSON() as { arguments: { correlationId: string } }).arguments.correlationId;
}

/** Runs as Dograh remembers them. */
interface History {
  readonly runs: readonly { readonly id: number; readonly initialContext: Record<string, unknown> }[];
}

describe('the correlation id that a page gives to a campaign', () => {
  test('is found on every call of it: in Dograh, in the log of the bridge, in Salesforce', async () => {
    const name = `Traced ${randomUUID().slice(0, 8)}`;
    visitor = await Visitor.arrive(browser, users.campaigns, '/lightning/n/Dograh_Overview');
    const campaigns = new CampaignPage(visitor, 2_000);
    await campaigns.prepareFromFile(name, PEOPLE);
    const given = idOf('createCampaign');
    await campaigns.create();
    const id = await given;
    expect(id).toMatch(/^[0-9a-f-]{32,36}$/);
    await campaigns.press(name, 'Start');
    await visitor.sees(`${name} is started.`);
    await dograh.advance(300);

    const soql = `SELECT External_Run_Id__c FROM Dograh_Call_Activity__c WHERE Correlation_ID__c = '${id}'`;
    const calls = await until('every call is in Salesforce', async () => {
      const found = await admin.query(soql);
      return found.length >= PEOPLE && found;
    });
    expect(calls).toHaveLength(PEOPLE);
    const runIds = calls.map((call) => String(call['External_Run_Id__c']));
    const { runs } = JSON.parse(await dograh.history()) as History;
    const traced = runs.filter(({ initialContext }) => initialContext['sf_correlation_id'] === id);
    expect(traced.map((run) => String(run.id)).sort()).toEqual([...runIds].sort());
    const lines = (await bridgeLines(id)).join('\n');
    for (const runId of runIds) expect(lines).toContain(runId);
    const trace = JSON.stringify(
      await admin.apex('DograhAdministrationController.traceCorrelationId', {
        searchedId: id,
        correlationId: randomUUID()
      })
    );
    expect(trace).toContain('Dograh_Call_Activity__c');
    expect(visitor.problems).toEqual([]);
  });
});

describe('the correlation id that a page gives to a button', () => {
  /** Presses it, and looks for the id of the request in the log of Apex and among the requests that Dograh took. */
  async function isTraced(action: string, press: () => Promise<void>, toast: string): Promise<void> {
    const given = idOf(`${action}Campaign`);
    await press();
    const id = await given;
    await visitor.sees(toast);
    const taken = (await dograh.requests()).filter(({ correlationId }) => correlationId === id);
    const sent = new RegExp(`POST (/api/v1)?/campaign/\\d+/${action}$`);
    expect(taken.map(({ method, path }) => `${method} ${path}`)).toContainEqual(expect.stringMatching(sent));
    const lines = (await admin.log()).filter((line) => line.includes(id));
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`/campaign/\\d+/${action}\\b`)));
  }

  test('is found in the log of Apex and in the request to Dograh: start, pause, resume, redial', async () => {
    const name = `Pressed ${randomUUID().slice(0, 8)}`;
    await dograh.circumstances({ outcomes: { 'no-answer': 1 }, outcomeByNumber: {} });
    visitor = await Visitor.arrive(browser, users.campaigns, '/lightning/n/Dograh_Overview');
    const campaigns = new CampaignPage(visitor, 2_100);
    await campaigns.prepareFromFile(name, PEOPLE);
    await campaigns.create();
    await isTraced('start', () => campaigns.press(name, 'Start'), `${name} is started.`);
    const tile = campaigns.tile(name);
    await dograh.advance(20);
    await campaigns.showsAfterRefresh(tile.getByText('Running'));
    await isTraced('pause', () => campaigns.press(name, 'Pause'), `${name} is paused.`);
    await isTraced('resume', () => campaigns.press(name, 'Resume'), `${name} goes on within a minute.`);
    await dograh.advance(UNTIL_COMPLETED);
    const [record] = await admin.query(`SELECT Id FROM Dograh_Campaign__c WHERE Name = '${name}'`);
    await visitor.go(`/lightning/r/Dograh_Campaign__c/${String(record?.['Id'])}/view`);
    const redial = 'Call unreached people again';
    await isTraced('redial', () => visitor.confirm(redial, redial), 'was created. Start it when you are ready.');
    await dograh.circumstances({ outcomes: { answered: 1 } });
    expect(visitor.problems).toEqual([]);
  });
});
