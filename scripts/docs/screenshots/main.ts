/** `npm run pages:screenshots`: pictures of every page for the documents, of an org in which calls go on. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { SetUpError } from '../../../local-org/compiler/java.ts';
import { CANNOT_RUN, runCommand } from '../../../local-org/engine/command.ts';
import { beginDay, DAY_BEGAN_MINUTES_AGO } from '../../../local-org/demo/begin-day.ts';
import { startDemo, type Demo } from '../../../local-org/demo/demo.ts';
import { launchBrowser, openPage, whenReady } from '../../../local-org/pages/testing/browser.ts';
import { callPeople } from './calls-under-way.ts';
import { shotsOf, type Shot, type ShownRecords } from './shots.ts';

const root = join(import.meta.dirname, '../../..');
const HELP = `Takes pictures of every page, of an org in which calls go on.

  npm run pages:screenshots -- [options]

  --output FOLDER  where they are put (default: docs/images)

Exit status: 0 done, 1 a page reported a problem, 2 could not run.`;
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 375, height: 812 };
const MINUTE = 60_000;
/** A picture may take its time on a machine that is busy. In milliseconds. */
const PATIENCE = 180_000;

const tell = (message: string): void => {
  console.error(message);
};

async function firstId({ org }: Demo, soql: string): Promise<string> {
  const address = `${org.url}/services/data/v65.0/query?q=${encodeURIComponent(soql)}`;
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${org.accessToken}` } });
  const { records } = (await answer.json()) as { records: { Id: string }[] };
  const [first] = records;
  if (!first) throw new SetUpError(`There is nothing to show: ${soql}`);
  return first.Id;
}

async function shownRecords(demo: Demo): Promise<ShownRecords> {
  // A conversation with all that a page of a call can show: the longest tells most.
  const called =
    'SELECT Id FROM Dograh_Call_Activity__c WHERE Recording_Key__c != null ' +
    "AND Disposition__c != null AND Status__c = 'completed' ORDER BY Duration__c DESC LIMIT 1";
  return {
    lead: await firstId(demo, 'SELECT Id FROM Lead ORDER BY Name LIMIT 1'),
    salesforceCampaign: await firstId(demo, "SELECT Id FROM Campaign WHERE Name = 'Autumn renewals'"),
    campaign: await firstId(demo, "SELECT Id FROM Dograh_Campaign__c WHERE Name = 'Autumn renewals'"),
    workflow: await firstId(demo, "SELECT Id FROM Dograh_Workflow__c WHERE Name = 'Renewal outreach EN'"),
    call: await firstId(demo, called)
  };
}

async function take(browser: Browser, { pages }: Demo, shot: Shot, folder: string): Promise<string[]> {
  const { page, problems, close } = await openPage(browser, {
    viewport: { ...(shot.isPhone ? PHONE : DESK), ...(shot.height ? { height: shot.height } : {}) }
  });
  page.setDefaultTimeout(PATIENCE);
  const parameters = new URLSearchParams({ user: shot.user, theme: shot.theme ?? 'light' });
  await page.goto(`${pages.url}${shot.address}?${parameters.toString()}`);
  await whenReady(page);
  if (shot.press !== undefined) await page.getByRole('button', { name: shot.press }).first().click();
  await whenReady(page);
  await page.screenshot({ path: join(folder, `${shot.name}.png`) });
  await close();
  const unexpected = problems.filter((problem) => shot.refused?.test(problem) !== true);
  tell(`${shot.name}.png${unexpected.length > 0 ? `, with ${unexpected.length} problems` : ''}`);
  return unexpected.map((problem) => `${shot.name}: ${problem}`);
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      output: { type: 'string', default: join(root, 'docs', 'images') },
      help: { type: 'boolean', short: 'h', default: false }
    }
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const folder = resolve(values.output);
  await mkdir(folder, { recursive: true });
  const browser = await launchBrowser();
  const demo = await startDemo({
    projectDir: root,
    dograh: { speed: 0, startAt: new Date(Date.now() - DAY_BEGAN_MINUTES_AGO * MINUTE) },
    progress: tell
  });
  try {
    const { morning } = await beginDay(demo, tell);
    await morning;
    await callPeople(demo);
    const problems: string[] = [];
    for (const shot of shotsOf(await shownRecords(demo))) problems.push(...(await take(browser, demo, shot, folder)));
    for (const problem of problems) console.error(problem);
    return problems.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await demo.stop();
  }
}

await runCommand(import.meta.url, main, { cannotRun: CANNOT_RUN });
