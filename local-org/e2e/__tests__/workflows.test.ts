import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { WorkflowSummary, WorkflowVersion } from '../../../generator/schema/dograh-api/workflows.ts';
import { launchBrowser } from '../../pages/testing/browser.ts';
import { dograh } from '../setting.ts';
import { users, Visitor } from '../visitor.ts';

let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(visitor.problems).toEqual([]);
  await visitor.leave();
});

/** Opens a workflow from the list. */
async function open(workflow: string, user: string = users.workflows): Promise<void> {
  visitor = await Visitor.arrive(browser, user, '/lightning/n/Dograh_Workflows');
  await visitor.page.getByLabel('Search').last().fill(workflow.slice(0, 6));
  await visitor.button(workflow).click();
  await visitor.page.getByRole('heading', { name: workflow, level: 2 }).waitFor();
}

/** A node or an edge of the graph, which a screen reader finds as a button. */
const drawn = (name: RegExp): ReturnType<Visitor['button']> =>
  visitor.page.locator('svg').getByRole('button', { name });

const panel = (): ReturnType<Visitor['button']> => visitor.page.locator('c-dograh-workflow-element');

const RENEWAL = 37;
const NO_SHOW = 41;

const versionsOf = async (id: number): Promise<string[]> =>
  ((await dograh.api(`/workflow/${id}/versions`)) as WorkflowVersion[]).map(({ status }) => status);

const statusOf = async (name: string): Promise<string | undefined> =>
  ((await dograh.api('/workflow/fetch')) as WorkflowSummary[]).find((one) => one.name === name)?.status;

describe('a workflow', () => {
  test('is found in the list and drawn as a graph, whose steps say what they say', async () => {
    await open('Renewal outreach EN');
    await drawn(/^Start: /).waitFor();
    await visitor.sees('first_name');
    await drawn(/^Agent: Qualify/).click();
    await panel().getByRole('heading', { name: 'Qualify' }).waitFor();
    await panel().getByText('Prompt', { exact: true }).waitFor();
    expect(await visitor.accessibilityFindings()).toEqual([]);
  });

  test('in draft is compared with what is published, and then published', async () => {
    await open('No-show recovery');
    await visitor.sees('You see the draft.');
    await visitor.page.getByRole('tab', { name: 'Versions' }).click();
    await visitor.sees('2 added, 0 removed, 2 changed');
    await visitor.page.locator('ins', { hasText: '{{meeting' }).waitFor();
    expect(await visitor.accessibilityFindings()).toEqual([]);

    await visitor.confirm('Publish V2', 'Publish');
    await visitor.sees('V2 is published. New calls use it.');
    await visitor.sees('Published V2');
    expect(await versionsOf(NO_SHOW)).toEqual(['published', 'archived']);
  });

  test('that is not in order shows each problem on its step, and cannot be published', async () => {
    await open('Open house invitation');
    await visitor.sees('4 problems');
    await drawn(/Parking.*2 problems/).waitFor();
    await visitor.button('Parking').last().click();
    await panel().getByText('Prompt is required for agent nodes').waitFor();
    expect(await visitor.accessibilityFindings()).toEqual([]);

    await visitor.confirm('Publish V2', 'Publish');
    await visitor.sees('Nothing was published: mend the problems below in Dograh first.');
  });

  test('is archived, after which nobody is called with it, and restored', async () => {
    await open('Reception');
    await visitor.confirm('Archive', 'Archive');
    await visitor.sees('Archived. No new call can use this workflow.');
    expect(await statusOf('Reception')).toBe('archived');
    await visitor.confirm('Restore', 'Restore');
    await visitor.sees('Restored. Calls can use this workflow again.');
    expect(await statusOf('Reception')).toBe('active');
  });

  test('is tried on one number, which is dialled once however impatient the click', async () => {
    const number = '+14155550199';
    await open('Renewal outreach EN', users.admin);
    await visitor.button('Call me').click();
    await visitor.dialog.getByLabel('Number').fill(number);
    await visitor.dialog.getByRole('button', { name: 'Call now' }).dblclick();
    await visitor.dialog.getByText('The call is on its way.').waitFor();
    expect(await visitor.accessibilityFindings()).toEqual([]);
    const { runs } = (await dograh.api(`/workflow/${RENEWAL}/runs`)) as { runs: { initial_context: object }[] };
    const calls = runs.filter((run) => JSON.stringify(run.initial_context).includes(number));
    expect(calls).toHaveLength(1);
  });
});
