import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Browser, Locator } from 'playwright-core';
import { OrgClient } from '../../demo/org-client.ts';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { callLead } from '../quick-call.ts';
import { dograh, setting, until } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

const LIVE_CALLS = '/lightning/n/Dograh_Live_Calls';

interface Lead {
  readonly Id: string;
  readonly Name: string;
  readonly Phone: string;
}

let browser: Browser;
let admin: OrgClient;
let visitor: Visitor;
let leads: Lead[];

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await OrgClient.signIn(setting().org, users.admin);
  const ids = setting().recordIds.slice(24, 28).join("','");
  const soql = `SELECT Id, Name, Phone FROM Lead WHERE DoNotCall = FALSE AND Id IN ('${ids}') ORDER BY Id`;
  leads = (await admin.query(soql)) as unknown as Lead[];
  await dograh.circumstances({ outcomes: { answered: 1 } });
  // What Dograh told hours ago does not count as being under way.
  await dograh.catchUp(600);
  await admin.idle(60);
});
afterAll(() => browser.close());
afterEach(async () => {
  await dograh.mend();
  await admin.apex('DograhAdministrationController.closeBreaker', { correlationId: 'e2e-watch' });
  await visitor.leave();
});

const leadAt = (index: number): Lead => leads[index] ?? { Id: '', Name: 'nobody', Phone: '' };

const rowOf = ({ Name }: Lead): Locator => visitor.page.getByRole('row').filter({ hasText: Name });

const choose = (scope: string): Promise<void> =>
  visitor.page.locator('main c-dograh-call-filters').getByText(scope, { exact: true }).click();

const mode = (text: string | RegExp): Locator => visitor.page.locator('main c-dograh-freshness').getByText(text);

/** The page asks by itself, too, but not at once. */
const afterRefresh = (shown: Locator): Promise<boolean> =>
  until('the page shows it', async () => {
    await visitor.page.locator('main').getByRole('button', { name: 'Refresh' }).first().click();
    return shown.first().isVisible();
  });

const callOf = async ({ Id }: Lead): Promise<Record<string, unknown>> => {
  const soql = `SELECT Name, Status__c, Flagged_For_Review__c, Review_Reason__c FROM Dograh_Call_Activity__c WHERE Lead__c = '${Id}'`;
  const [call] = await admin.query(soql);
  return call ?? {};
};

describe('the live calls', () => {
  test('change while they go on, and can then be listened to, marked, followed up and exported', async () => {
    const lead = leadAt(0);
    visitor = await Visitor.arrive(browser, users.monitor, LIVE_CALLS);
    await mode('Live').waitFor();
    await choose('All');
    await callLead(admin, lead.Id, lead.Phone);
    await afterRefresh(rowOf(lead).getByText('Queued'));
    await dograh.advance(20);
    await afterRefresh(rowOf(lead).getByText('In progress'));
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await dograh.advance(300);
    // Nobody presses anything: the end of the call arrives by itself.
    await rowOf(lead).getByText('Completed').waitFor({ timeout: 60_000 });
    await choose('Just finished');
    await rowOf(lead).getByText('Completed').waitFor();

    await exported(lead);
    await rowOf(lead).click();
    await listened();
    await marked(lead);
    await followedUp(lead);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect(visitor.problems).toEqual([]);
  });

  test('say how fresh they are: live, asked for, out of date, cut off', async () => {
    const lead = leadAt(1);
    visitor = await Visitor.arrive(browser, users.monitor, LIVE_CALLS);
    await mode('Live').waitFor();

    await visitor.page.context().setOffline(true);
    await afterRefresh(mode('Disconnected'));
    await visitor.sees(/Correlation ID [0-9a-f-]{32,36}/);
    await visitor.page.context().setOffline(false);
    await afterRefresh(mode('Live'));

    await visitor.page.route('**/local/events?**', (route) => route.fulfill({ status: 503, body: '[]' }));
    await visitor.go(LIVE_CALLS);
    await mode(/Updated every \d+ s/).waitFor();

    await callLead(admin, lead.Id, lead.Phone);
    await afterRefresh(rowOf(lead));
    await dograh.fault({ kind: 'status', status: 503, count: 1_000 });
    await afterRefresh(mode(/Out of date since/));
    expect(await visitor.accessibilityFindings()).toEqual([]);
  });
});

/** A file for spreadsheets, made inside of the sandbox, with the calls that are shown. */
async function exported({ Name }: Lead): Promise<void> {
  const downloading = visitor.page.waitForEvent('download');
  await visitor.page.locator('main').getByRole('button', { name: 'Export' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^calls-\d{4}-\d\d-\d\d\.csv$/);
  const [heading, ...lines] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(heading).toMatch(/^\uFEFF?"Call number","Status","Person","Campaign"/);
  await visitor.sees(`${lines.length} calls exported`);
  expect(lines.filter((line) => line.includes(`"Completed","${Name}"`))).toHaveLength(1);
}

/** A press on a time of the transcript plays the recording from there. */
async function listened(): Promise<void> {
  const turns = visitor.page
    .locator('c-dograh-call-transcript')
    .getByRole('button', { name: /^Play the recording from/ });
  const turn = turns.nth(2);
  const [minutes = 0, seconds = 0] = (await turn.innerText()).trim().split(':').map(Number);
  await turn.click();
  const player = visitor.page.locator('audio');
  const heard = await until('the recording plays', async () => {
    const at = await player.evaluate((audio) => (audio as unknown as { currentTime: number }).currentTime);
    return at > 0 && at;
  });
  expect(heard).toBeGreaterThanOrEqual(minutes * 60 + seconds - 0.5);
  expect(heard).toBeLessThan(minutes * 60 + seconds + 10);
}

async function marked(lead: Lead): Promise<void> {
  await visitor.button('Flag for review').click();
  await visitor.page.getByLabel('Why should somebody look at this call?').fill('Sounded unhappy');
  await visitor.button('Save').click();
  await visitor.button('Done reviewing').waitFor();
  expect(await callOf(lead)).toMatchObject({ Flagged_For_Review__c: true, Review_Reason__c: 'Sounded unhappy' });
}

async function followedUp({ Id }: Lead): Promise<void> {
  await visitor.button('Create follow-up task').click();
  await visitor.page.getByLabel('What is to be done').fill('Send the renewal by mail');
  await visitor.button('Save').click();
  await visitor.sees('The task was created.');
  const soql = `SELECT Status FROM Task WHERE WhoId = '${Id}' AND Subject = 'Send the renewal by mail'`;
  expect(await admin.query(soql)).toHaveLength(1);
}
