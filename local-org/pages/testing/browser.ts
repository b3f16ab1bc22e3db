import axe from 'axe-core';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { SetUpError } from '../../compiler/java.ts';
import { ProgramMissing, programOnPath, requireProgram } from '../../machine/debian-package.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

const ELSEWHERE = [
  '  macOS, Windows   install Google Chrome',
  'If one is installed elsewhere, set CHROME_PATH to its program.'
].join('\n');

/**
 * The program of a Chromium: the one that CHROME_PATH names, on PATH under a usual name, or in a usual place. Where there
 * is none, Debian's package is installed when that needs no password.
 * @throws SetUpError when there is none
 */
export function findChromium(): string {
  const given = process.env['CHROME_PATH'];
  if (given) {
    if (existsSync(given)) return given;
    throw new SetUpError(`CHROME_PATH names ${given}, which does not exist.`);
  }
  const usual = USUAL_PLACES.find(existsSync);
  try {
    return NAMES.map(programOnPath).find((path) => path !== undefined) ?? usual ?? requireProgram(NAMES, 'chromium');
  } catch (error) {
    if (!(error instanceof ProgramMissing)) throw error;
    throw new SetUpError(`${error.message}\n${ELSEWHERE}`);
  }
}

/** Nothing that asks another machine, and what a browser needs inside a container. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage'
];

/** Starts a browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), headless: true, args: ARGUMENTS });
}

/** A page that remembers what went wrong in it. */
export interface WatchedPage {
  page: Page;
  /** Errors that nobody caught, errors on the console, and requests that failed. */
  problems: string[];
  close: () => Promise<void>;
}

/** Opens an empty page. Its problems are for the test to look at: none is the usual expectation. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US', ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    // What could not be loaded is told below, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      problems.push(`console: ${message.text()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return { page, problems, close: async () => context.close() };
}

/** What stands where something is still on its way, in the shell and in components of the package. */
const WAITING = '.shell-skeleton, c-dograh-skeleton, lightning-spinner';

/** Waits until the shell stands and nothing of the page is still on its way. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForSelector('body[data-ready="true"]');
  // A locator sees into components; a query of the document does not.
  await page.locator(WAITING).first().waitFor({ state: 'detached' });
}

const TRANSITIONS_END = `(() => {
  const within = (root) => [...root.querySelectorAll('*')].flatMap((element) => [
    ...element.getAnimations(),
    ...(element.shadowRoot ? within(element.shadowRoot) : [])
  ]);
  const transitions = within(document).filter((animation) => animation instanceof CSSTransition);
  return Promise.allSettled(transitions.map(({ finished }) => finished));
})()`;

/** Waits until nothing moves or fades any more: half faded, a colour stands out from nothing. */
export async function whenStill(page: Page): Promise<void> {
  await page.evaluate(TRANSITIONS_END);
}

interface AxeResult {
  violations: {
    id: string;
    impact: string | null;
    help: string;
    nodes: { target: unknown[]; failureSummary?: string }[];
  }[];
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules of axe that look at colours; all others find the same in every theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page against WCAG 2.2 AA, a line for each finding. */
export const accessibilityFindings = (page: Page): Promise<string[]> => findings(page, WCAG);

/** What axe finds about the colours of a page, a line for each finding: for a page shown in another theme. */
export const colourFindings = (page: Page): Promise<string[]> => findings(page, COLOURS);

async function findings(page: Page, only: readonly string[]): Promise<string[]> {
  await whenStill(page);
  // Its half a megabyte is sent and read once for all looks at a page.
  if (await page.evaluate<boolean>(`typeof axe === 'undefined'`)) await page.evaluate(axe.source);
  // Style sheets are read for rules that are not asked, and only violations are told.
  const options = { runOnly: only, preload: { assets: ['media'] }, resultTypes: ['violations'] };
  const result = await page.evaluate<AxeResult>(`axe.run(document, ${JSON.stringify(options)})`);
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.flat().join(' ')}`)
  );
}

/** Whether something is wider than the window, so that the page scrolls sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`[document.documentElement, document.querySelector('main')].some(
    (element) => element !== null && element.scrollWidth > element.clientWidth + 1
  )`);
}

/** Looks into components too, and leaves out what scrolls in a place of its own, as a wide table does. */
const WIDER_THAN_THE_WINDOW = `(() => {
  const found = [];
  const name = (element) => [element.localName, ...element.classList].join('.');
  const walk = (element, path) => {
    const here = [...path, name(element)];
    const before = found.length;
    const stands = (box, what) => {
      if (found.length === before && box.width > 0 && box.right > innerWidth + 1) {
        found.push(here.slice(-4).join(' > ') + what + ' ends at ' + Math.round(box.right) + ' of ' + innerWidth);
      }
    };
    if (getComputedStyle(element).overflowX === 'visible' || element === document.querySelector('main')) {
      for (const child of [...(element.shadowRoot ?? element).children]) walk(child, here);
      if (element.localName === 'slot') for (const child of element.assignedElements()) walk(child, here);
      for (const child of (element.shadowRoot ?? element).childNodes) {
        if (child.nodeType !== Node.TEXT_NODE) continue;
        const text = document.createRange();
        text.selectNodeContents(child);
        stands(text.getBoundingClientRect(), ' "' + child.data.trim().slice(0, 40) + '"');
      }
    }
    // Whoever contains it is as wide only because of it.
    stands(element.getBoundingClientRect(), '');
  };
  walk(document.body, []);
  return [...new Set(found)];
})()`;

/** @returns what makes the page scroll sideways, or that something does; nothing where it does not scroll */
export async function standingOut(page: Page): Promise<string[]> {
  if (!(await scrollsSideways(page))) return [];
  const elements = await page.evaluate<string[]>(WIDER_THAN_THE_WINDOW);
  return elements.length > 0 ? elements : ['something that no element shows'];
}
