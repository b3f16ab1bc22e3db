import type { Browser, Locator, Page } from 'playwright-core';
import {
  accessibilityFindings,
  colourFindings,
  openPage,
  standingOut,
  whenReady,
  whenStill,
  type WatchedPage
} from '../pages/testing/browser.ts';
import { setting } from './setting.ts';

export const users = {
  admin: 'admin@local.example',
  campaigns: 'campaigns@local.example',
  workflows: 'workflows@local.example',
  monitor: 'monitor@local.example',
  nobody: 'nobody@local.example'
} as const;

/** The engine of the base components that npm has is older than the compiler of an org: it says so once, and works. */
const VERSIONS_DIFFER = 'LWC WARNING: current engine is';

/** How the shell learns that a user may not see an object, whose tab it then leaves out, as an org does. */
const OBJECT_HIDDEN = /^404: .*\/ui-api\/object-info\/\w+$/;

/** Somebody with a browser. */
export class Visitor {
  private constructor(
    private readonly watched: WatchedPage,
    readonly page: Page,
    readonly username: string
  ) {}

  /**
   * @param path such as `/lightning/n/Dograh_Overview`
   * @param width of the window in pixels
   */
  static async arrive(browser: Browser, username: string, path: string, width = 1280): Promise<Visitor> {
    const watched = await openPage(browser, { viewport: { width, height: 800 } });
    const visitor = new Visitor(watched, watched.page, username);
    await visitor.go(path);
    return visitor;
  }

  async go(path: string): Promise<void> {
    const address = new URL(path, setting().pages);
    address.searchParams.set('user', this.username);
    await this.page.goto(address.href);
    await whenReady(this.page);
  }

  /** Goes there from the page that is open, as a link in the app does. Whoever is there already stays. */
  async follow(path: string): Promise<void> {
    await this.page.evaluate(`{
      const link = document.createElement('a');
      link.href = ${JSON.stringify(path)};
      document.body.append(link);
      link.click();
      link.remove();
    }`);
    await whenReady(this.page);
  }

  /** What a user of a screen reader would find by role and name. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /**
   * Presses a button and confirms what it asks.
   *
   * @param place where the button stands; anywhere when nothing is said
   */
  async confirm(press: string | RegExp, action: string, place: Page | Locator = this.page): Promise<void> {
    await place.getByRole('button', { name: press, exact: true }).click();
    await this.dialog.getByRole('button', { name: action, exact: true }).click();
  }

  /** The window before the page. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Waits until the page shows a text. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor({ timeout: 60_000 });
  }

  /** @returns what went wrong in the page, of which nobody should ever see anything */
  get problems(): string[] {
    return this.watched.problems.filter(
      (problem) => !problem.includes(VERSIONS_DIFFER) && !OBJECT_HIDDEN.test(problem)
    );
  }

  /** @returns what is wrong with what is shown now, in either theme, and what has gone wrong since the last look */
  async flaws(): Promise<string[]> {
    const visible = await this.visibleFlaws();
    const problems = this.problems;
    this.watched.problems.length = 0;
    return [...visible, ...problems];
  }

  /** Where requests are made to fail, and the console tells so. */
  async visibleFlaws(): Promise<string[]> {
    const light = await this.accessibilityFindings();
    await this.wear('dark');
    const dark = (await colourFindings(this.page)).map((finding) => `dark: ${finding}`);
    await this.wear('light');
    const sideways = (await this.standingOut()).map((element) => `stands out: ${element}`);
    return [...light, ...dark, ...sideways];
  }

  /** As the switch of the shell does, without its menu before the page; colours that fade have faded. */
  private async wear(theme: 'light' | 'dark'): Promise<void> {
    await this.page.evaluate(`for (const one of ['light', 'dark']) {
      document.body.classList.toggle('slds-color-scheme_' + one, one === '${theme}');
    }`);
    await whenStill(this.page);
  }

  accessibilityFindings(): Promise<string[]> {
    return accessibilityFindings(this.page);
  }

  /** @returns what stands out of the window to the right, so that the page scrolls sideways */
  standingOut(): Promise<string[]> {
    return standingOut(this.page);
  }

  async leave(): Promise<void> {
    await this.watched.close();
  }
}
