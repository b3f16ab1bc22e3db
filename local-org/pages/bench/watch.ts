/** From a save to the page that shows it, in a copy of the project, so that nothing of the project itself is saved. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startLocalOrg } from '../../serve/server.ts';
import { startPages } from '../server.ts';
import { launchBrowser, openPage, whenReady } from '../testing/browser.ts';
import type { WatchFigures } from './report.ts';

/** What a watch needs of a project. */
const PARTS = ['config', 'force-app', 'generator/schema', 'lwc-src', 'prettier.config.js', 'sfdx-project.json'];
const PAGE = '/lightning/n/Dograh_Overview';
const BUNDLE = 'dograhCampaignManager';
const SCRIPT = `lwc-src/${BUNDLE}/${BUNDLE}.ts`;
const TEMPLATE = `lwc-src/${BUNDLE}/${BUNDLE}.html`;
const OUTPUT = `force-app/main/default/lwc/${BUNDLE}/${BUNDLE}.js`;
/** A person's pause between two saves; longer than types are checked. In milliseconds. */
const PAUSE = 3_000;

/** A copy below the project's own folder, so that packages are found as they are from there. */
async function copyProject(root: string): Promise<string> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const copy = await mkdtemp(join(root, '.cache', 'watch-bench-'));
  for (const part of PARTS) await cp(join(root, part), join(copy, part), { recursive: true });
  return copy;
}

/** Makes the page tell which save it shows. */
async function addMark(copy: string): Promise<void> {
  const template = await readFile(join(copy, TEMPLATE), 'utf8');
  await writeFile(join(copy, TEMPLATE), template.replace('<template>', '<template><i hidden data-save={save}></i>'));
  const script = await readFile(join(copy, SCRIPT), 'utf8');
  await writeFile(
    join(copy, SCRIPT),
    script.replace(/extends LightningElement \{/, "extends LightningElement {\n  save = 'none';")
  );
}

async function whenWritten(file: string, text: string): Promise<void> {
  while (!(await readFile(file, 'utf8')).includes(text)) await sleep(5);
}

async function measureSave(page: Page, copy: string, number: number, figures: WatchFigures): Promise<void> {
  const script = (await readFile(join(copy, SCRIPT), 'utf8')).replace(/save = '\w+'/, `save = 's${number}'`);
  const began = performance.now();
  await writeFile(join(copy, SCRIPT), script);
  const since = (): number => performance.now() - began;
  const [written] = await Promise.all([
    whenWritten(join(copy, OUTPUT), `save = 's${number}'`).then(since),
    page.locator(`[data-save="s${number}"]`).first().waitFor({ state: 'attached' })
  ]);
  figures.written.push(written);
  figures.shown.push(since());
  await whenReady(page);
  figures.complete.push(since());
}

/**
 * Saves a page of the package again and again while it is watched and open in a browser, on an org of this machine.
 * @param root the project
 * @param saves how often, after one that warms up
 */
export async function measureWatch(
  root: string,
  saves: number,
  progress: (message: string) => void
): Promise<WatchFigures> {
  const copy = await copyProject(root);
  const org = await startLocalOrg(copy, { quiet: true }, { progress });
  await addMark(copy);
  const pages = await startPages({ projectDir: copy, orgUrl: org.url, watch: true, progress });
  const browser = await launchBrowser();
  try {
    const { page } = await openPage(browser);
    page.setDefaultTimeout(0);
    await page.goto(pages.url + PAGE);
    await page.locator('[data-save="none"]').first().waitFor({ state: 'attached' });
    await whenReady(page);
    const figures: WatchFigures = { written: [], shown: [], complete: [] };
    for (let number = 0; number <= saves; number++) {
      await sleep(PAUSE);
      await measureSave(page, copy, number, number === 0 ? { written: [], shown: [], complete: [] } : figures);
      progress(number === 0 ? 'warmed up' : `save ${number} shown in ${(figures.shown.at(-1) ?? NaN).toFixed(0)} ms`);
    }
    return figures;
  } finally {
    await browser.close();
    await pages.stop();
    await org.stop();
    await rm(copy, { recursive: true, force: true });
  }
}
