import { afterEach, describe, expect, it } from '@jest/globals';
import DograhCampaignProgress from 'c/dograhCampaignProgress';
import { createElement } from 'lwc';
import type { CampaignRow } from '../../../generator/schema/pages/campaign-controller.ts';

type Progress = HTMLElement;

const ROW: Partial<CampaignRow> = {
  name: 'Autumn offer',
  state: 'running',
  totalRows: 50,
  executedCount: 30,
  totalQueuedCount: 60,
  outcomes: {
    recorded: 30,
    connected: 20,
    noAnswer: 10,
    busy: 0,
    voicemail: 0,
    failed: 0,
    open: 0,
    averageDurationSeconds: 60
  }
};

function show(changes: Partial<CampaignRow> = {}, compact = false): Progress {
  const element = createElement('c-dograh-campaign-progress', { is: DograhCampaignProgress });
  Object.assign(element, { row: { ...ROW, ...changes }, compact });
  document.body.appendChild(element);
  return element;
}

function all(element: Progress, selector: string): Element[] {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('the progress of a campaign', () => {
  it('draws a segment for each outcome that occurs', () => {
    expect(all(show(), '.bar rect').map((rect) => rect.getAttribute('class'))).toEqual([
      'segment connected',
      'segment noAnswer',
      'segment waiting'
    ]);
  });

  it('says the same in a table for those who cannot see the bar', () => {
    expect(all(show(), 'tbody tr').map((line) => line.textContent)).toEqual([
      'c.Dograh_Campaign_Connected20',
      'c.Dograh_Campaign_No_Answer10',
      'c.Dograh_Campaign_Queued_Calls30'
    ]);
  });

  it('keeps the table when the legend is left out', () => {
    const element = show({}, true);

    expect(all(element, '.legend')).toHaveLength(0);
    expect(all(element, 'tbody tr')).toHaveLength(3);
  });

  it('tells the size of the list before the start', () => {
    expect(all(show({ state: 'created' }), '.count')[0]?.textContent).toBe('c.Dograh_Campaign_People');
  });

  it('admits that nothing is known yet', () => {
    const unknown = { executedCount: null, totalQueuedCount: null };
    const outcomes = { ...(ROW.outcomes as CampaignRow['outcomes']), recorded: 0, connected: 0, noAnswer: 0 };
    const element = show({ ...unknown, outcomes });

    expect(all(element, '.count')[0]?.textContent).toBe('c.Dograh_Campaign_Progress_Unknown');
    expect(all(element, '.bar')).toHaveLength(0);
  });

  it('is accessible', async () => {
    await expect(show()).toBeAccessible();
  });
});
