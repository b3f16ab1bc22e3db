import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startLocalOrg, type LocalOrg } from '../../serve/server.ts';
import { startPages, type Pages } from '../server.ts';
import {
  accessibilityFindings,
  launchBrowser,
  openPage,
  scrollsSideways,
  whenReady,
  type WatchedPage
} from '../testing/browser.ts';

/** Engine and base components may have to be built first. */
const START_TIME = 300_000;
const STEP_TIME = 60_000;

const PILOT = 'pilot@probe.example';
const GUEST = 'guest@probe.example';
const PROBE = '/lightning/n/Probe';

/** What breaks on purpose shows on the console. */
const ON_PURPOSE = /the wing came off|The platform refuses it/;

describe('the shell', () => {
  const projectDir = join(import.meta.dirname, 'fixtures', 'project');
  let org: LocalOrg;
  let pages: Pages;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    org = await startLocalOrg(projectDir, { quiet: true, shortLived: true });
    pages = await startPages({ projectDir, orgUrl: org.url, user: PILOT });
    browser = await launchBrowser();
    const headers = { Authorization: `Bearer ${org.accessToken}`, 'Content-Type': 'application/json' };
    for (const [LastName, Company] of [
      ['Earhart', 'Lockheed'],
      ['Coleman', 'Curtiss'],
      ['Raiche', 'Self-made']
    ]) {
      const body = JSON.stringify({ LastName, Company });
      const made = await fetch(`${org.url}/services/data/v65.0/sobjects/Lead`, { method: 'POST', headers, body });
      expect(made.status).toBe(201);
    }
  }, START_TIME);

  afterAll(async () => {
    await browser.close();
    await pages.stop();
    await org.stop();
  }, STEP_TIME);

  const DESK = 1280;
  const PHONE = 320;
  /** By width. Shell and base components are a second's work for a browser, so that tests share what has loaded them. */
  const loaded = new Map<number, WatchedPage>();

  const load = async (address: string, width = DESK): Promise<void> => {
    watched = await openPage(browser, { viewport: { width, height: 800 } });
    page = watched.page;
    await page.goto(pages.url + address);
    await whenReady(page);
  };

  const goTo = async (address: string): Promise<void> => {
    await page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new Event('popstate'))`
    );
    await whenReady(page);
  };

  /** Shows a page made anew, in a window that may have shown others. */
  const open = async (address: string, width = DESK): Promise<void> => {
    const earlier = loaded.get(width);
    if (!earlier) {
      await load(address, width);
      loaded.set(width, watched);
      return;
    }
    watched = earlier;
    page = watched.page;
    await goTo('/lightning/n/Elsewhere');
    await goTo(address);
  };

  afterEach(async () => {
    const problems = watched.problems.splice(0).filter((problem) => !ON_PURPOSE.test(problem));
    if (![...loaded.values()].includes(watched)) await watched.close();
    expect(problems).toEqual([]);
  });

  const facts = () => page.locator('[data-id="facts"]');
  const said = () => page.locator('[data-id="said"]');
  const press = async (label: string): Promise<void> => page.getByRole('button', { name: label, exact: true }).click();
  const colourScheme = async (): Promise<string> =>
    page.evaluate<string>('getComputedStyle(document.documentElement).colorScheme');
  const changeTheme = async (): Promise<void> => {
    await page.getByRole('button', { name: /View profile/ }).click();
    await page.getByRole('menuitemradio', { name: 'Dark mode' }).click();
  };
  const saying = async (text: string): Promise<void> => said().filter({ hasText: text }).waitFor();

  describe('an app page', () => {
    beforeEach(async () => {
      await open(PROBE);
    }, STEP_TIME);

    it('runs components of the package in Lightning Web Security, with what the org makes for them', async () => {
      expect(await facts().textContent()).toBe(
        'sandboxed, Large, true, 005, number, boolean, standard__navItemPage, no record'
      );
      expect(await page.locator('lightning-card').first().textContent()).toContain('Probe of the page');
      await saying('listening');
      await press('Export');
      await saying('refused: ');
      expect(await said().textContent()).toContain('Unsupported MIME type');
    });

    it('wires Apex, reads it anew when asked to, and lets nobody change what it gave', async () => {
      const rows = page.locator('[data-id="lead"]');
      expect(await rows.allTextContents()).toEqual(['Coleman of Curtiss', 'Earhart of Lockheed']);
      await press('Change');
      await saying('read-only: TypeError');
      await press('Rename');
      await saying('renamed');
      expect(await rows.first().textContent()).toBe('Coleman of Renamed');
    });

    it('hands over what Apex refuses in the form in which the platform does', async () => {
      await press('Refuse');
      await saying('caught not today');
      // A refusal is an answer with an error status, which the browser writes down.
      watched.problems.splice(0);
    });

    it('brings platform events to components', async () => {
      await saying('listening');
      await press('Announce');
      await saying('heard lift-off');
    });

    it('shows toasts with their links', async () => {
      await press('Toast');
      const toast = page.locator('.slds-notify_toast');
      await toast.waitFor();
      expect(await toast.textContent()).toContain('Go to leads');
      await toast.getByRole('link', { name: 'leads' }).click();
      await page.waitForURL('**/lightning/o/Lead/list');
    });

    it('says which component has failed and why, and lets the others live on', async () => {
      const failures = page.locator('.shell-failure');
      expect(await failures.allTextContents()).toEqual([
        expect.stringContaining('the wing came off'),
        expect.stringMatching(/The component refused has failed.*refused\.js.*private/is)
      ]);
      expect(await facts().count()).toBe(1);
    });

    it('goes to records and back', async () => {
      await press('Go');
      await page.waitForURL('**/lightning/r/Lead/*/view');
      await page.getByRole('heading', { name: 'Coleman' }).waitFor();
      expect(await facts().textContent()).toMatch(/standard__recordPage, 00Q\w{15}$/);
      await page.goBack();
      await page.waitForURL(`**${PROBE}`);
      await page.locator('[data-id="pilot"]').waitFor();
    });

    it('opens a utility at the bottom', async () => {
      await press('Cockpit');
      const panel = page.getByRole('dialog', { name: 'Cockpit' });
      await panel.locator('[data-id="pilot"]').waitFor();
      await press('Minimize');
      expect(await panel.isVisible()).toBe(false);
    });
  });

  it(
    'shows parts and permissions of whoever has signed in',
    async () => {
      await load(`${PROBE}?user=${GUEST}`);
      expect(await facts().textContent()).toContain('undefined');
      expect(await page.locator('[data-id="pilot"]').count()).toBe(0);
      await saying('deaf: 403');
      await page.getByRole('button', { name: /View profile/ }).click();
      const users = (await page.getByRole('menuitemradio').allTextContents()).join();
      expect(users).toContain('Visitor');
      expect(users).not.toContain('Machine');
      await page.getByRole('menuitemradio', { name: /Petra Pilot/ }).click();
      await page.locator('main [data-id="pilot"]').waitFor();
      expect(await facts().textContent()).toContain('true, 005');
      watched.problems.splice(0);
    },
    STEP_TIME
  );

  it(
    'opens Home as the page of the app lays it out, and on a phone, which has no such pages, the first tab',
    async () => {
      await open(PROBE);
      await page.getByRole('link', { name: 'Home' }).click();
      await page.waitForURL('**/lightning/page/home');
      await page.locator('[data-region="top"] [data-id="facts"]').waitFor();
      await page.locator('[data-region="sidebar"] [data-id="pilot"]').waitFor();
      await load('/lightning/page/home', PHONE);
      await page.locator('[data-region="main"] [data-id="facts"]').waitFor();
    },
    STEP_TIME
  );

  it(
    'opens a list view by its address, and a record from it',
    async () => {
      await open('/lightning/o/Lead/list?filterName=AllOpenLead');
      await page.getByRole('link', { name: 'Earhart' }).click();
      await page.getByRole('tab', { name: 'Details' }).click();
      await page.getByText('Lockheed').first().waitFor();
    },
    STEP_TIME
  );

  it(
    'saves a record in its form',
    async () => {
      await open('/lightning/o/Lead/list?filterName=AllOpenLead');
      await page.getByRole('link', { name: 'Raiche' }).click();
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByLabel('Company').fill('Aeroplane');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.locator('.slds-notify_toast').filter({ hasText: 'saved' }).waitFor();
      await page.locator('.shell-highlights').getByText('Aeroplane').waitFor();
    },
    STEP_TIME
  );

  it(
    'puts tabs for which there is no room into a menu',
    async () => {
      await load(PROBE);
      const bar = page.getByRole('navigation', { name: 'Probe' });
      const more = bar.getByRole('button', { name: /^More/ });
      expect(await more.isVisible()).toBe(false);
      const all = await bar.getByRole('link').allTextContents();
      await page.setViewportSize({ width: 300, height: 800 });
      await more.click();
      const inMenu = await bar.getByRole('menuitem').allTextContents();
      expect([...(await bar.getByRole('link').allTextContents()), ...inMenu]).toEqual(all);
      expect(inMenu).not.toEqual([]);
      await bar.getByRole('menuitem').last().click();
      await page.setViewportSize({ width: DESK, height: 800 });
      await more.waitFor({ state: 'hidden' });
      expect(new URL(page.url()).pathname).not.toBe(PROBE);
    },
    STEP_TIME
  );

  it(
    'says that a page or a record does not exist',
    async () => {
      await open('/lightning/n/Nowhere');
      expect(await page.locator('main').textContent()).toContain("Page doesn't exist");
      await goTo('/lightning/r/Lead/00Q000000000001AAA/view');
      expect(await page.locator('main').textContent()).toContain('cannot be shown');
    },
    STEP_TIME
  );

  it.each([
    ['a desk', DESK, 'Large'],
    ['a phone', PHONE, 'Small']
  ])(
    'is accessible, light and dark, and scrolls one way only: on %s',
    async (_name, width, formFactor) => {
      for (const address of [PROBE, '/lightning/o/Lead/list?filterName=AllOpenLead']) {
        await open(address, width);
        if (address === PROBE) expect(await facts().textContent()).toContain(formFactor);
        for (const theme of ['light', 'dark']) {
          expect(await colourScheme()).toContain(theme);
          expect(await accessibilityFindings(page)).toEqual([]);
          expect(await scrollsSideways(page)).toBe(false);
          await changeTheme();
        }
      }
    },
    STEP_TIME
  );
});
