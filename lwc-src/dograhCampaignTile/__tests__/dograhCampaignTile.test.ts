import { afterEach, describe, expect, it, jest } from '@jest/globals';
import DograhCampaignTile from 'c/dograhCampaignTile';
import { createElement } from 'lwc';
import type { CampaignRow } from '../../../generator/schema/pages/campaign-controller.ts';

const NOON = Date.parse('2026-11-24T12:00:00Z');

type Tile = HTMLElement;

function row(changes: Partial<CampaignRow> = {}): CampaignRow {
  return {
    campaignId: 'a01000000000001AAA',
    name: 'Autumn offer',
    state: 'running',
    workflowName: 'Appointment',
    externalCampaignId: '7',
    salesforceCampaignId: null,
    totalRows: 100,
    executedCount: 60,
    totalQueuedCount: 120,
    outcomes: {
      recorded: 40,
      connected: 20,
      noAnswer: 12,
      busy: 4,
      voicemail: 2,
      failed: 1,
      open: 1,
      averageDurationSeconds: 93
    },
    lastLogEvent: null,
    lastLogMessage: null,
    createdAt: '2026-11-24T08:00:00.000Z',
    startedAt: '2026-11-24T10:00:00.000Z',
    completedAt: null,
    readAt: '2026-11-24T11:57:00.000Z',
    mayStart: false,
    mayPause: true,
    mayResume: false,
    mayRedial: false,
    ...changes
  };
}

function show(changes: Partial<CampaignRow> = {}, properties: Record<string, unknown> = {}): Tile {
  const element = createElement('c-dograh-campaign-tile', { is: DograhCampaignTile });
  Object.assign(element, { row: row(changes), now: NOON }, properties);
  document.body.appendChild(element);
  return element;
}

function texts(element: Tile, selector: string): (string | null)[] {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((found) => found.textContent);
}

function buttons(element: Tile): (HTMLElement & { label: string; disabled: boolean })[] {
  return [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement & { label: string; disabled: boolean }>('lightning-button') ??
      [])
  ];
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('a campaign in the list', () => {
  it('says its state as word and icon, not by colour alone', () => {
    const badge = show().shadowRoot?.querySelector<HTMLElement & { label: string; iconName: string }>(
      'c-dograh-status-badge'
    );

    expect(badge?.label).toBe('c.Dograh_Campaign_Running');
    expect(badge?.iconName).toBe('utility:play');
  });

  it('gives the success rate of the calls that have ended, with its base', () => {
    expect(texts(show(), '.value')[0]).toBe('51 %');
  });

  it('marks the end as an estimate', () => {
    const element = show();

    expect(texts(element, 'dt')).toContain('c.Dograh_Campaign_End');
    expect(texts(element, '.base')).toContain('c.Dograh_Estimate');
  });

  it('gives neither pace nor end for a campaign that stands still', () => {
    const names = texts(show({ state: 'paused', mayPause: false, mayResume: true }), 'dt');

    expect(names).toEqual(['c.Dograh_Campaign_Answered', 'c.Dograh_Campaign_Average_Duration']);
  });

  it('says — for what is not known, never 0', () => {
    const outcomes = { ...row().outcomes, recorded: 0, connected: 0, open: 0, averageDurationSeconds: null };

    expect(texts(show({ outcomes, executedCount: null }), '.value')).toEqual([
      'c.Dograh_Unknown_Value',
      'c.Dograh_Unknown_Value'
    ]);
  });

  it('tells in plain words what Dograh noted', () => {
    const note = { lastLogEvent: 'circuit_breaker_tripped', lastLogMessage: null };
    expect(texts(show(note), '.note')).toEqual(['c.Dograh_Log_Tripped_Uncounted']);
  });

  it('says that failed is final', () => {
    expect(texts(show({ state: 'failed', mayPause: false }), '.note')).toEqual(['c.Dograh_Campaign_Failed_Explained']);
  });

  it('does not pretend that a campaign exists in Dograh before it does', () => {
    const badge = show({ externalCampaignId: null, state: 'created' }).shadowRoot?.querySelector<
      HTMLElement & { label: string }
    >('c-dograh-status-badge');

    expect(badge?.label).toBe('c.Dograh_Campaign_Waiting_In_Dograh');
  });

  it('offers only what the state allows', () => {
    expect(buttons(show()).map(({ label }) => label)).toEqual(['c.Dograh_Campaign_Pause']);
    expect(buttons(show({ mayPause: false, mayRedial: true })).map(({ label }) => label)).toEqual([
      'c.Dograh_Campaign_Redial'
    ]);
  });

  it('tells which action is wanted of which campaign', () => {
    const element = show();
    const wanted: unknown[] = [];
    element.addEventListener('campaignaction', (event) => wanted.push((event as CustomEvent).detail));

    buttons(element)[0]?.click();

    expect(wanted[0]).toEqual({ campaignId: 'a01000000000001AAA', action: 'pause' });
  });

  it('lets nobody ask twice while an action is under way', () => {
    expect(buttons(show({}, { busy: true }))[0]?.disabled).toBe(true);
  });

  it('opens by its name', () => {
    const element = show();
    const handler = jest.fn();
    element.addEventListener('campaignopen', handler);

    element.shadowRoot?.querySelector<HTMLElement>('.name')?.click();

    expect(handler).toHaveBeenCalledTimes(1);
  });

  it('leaves the figures out when it is compact', () => {
    expect(texts(show({}, { compact: true }), 'dt')).toEqual([]);
  });

  it('is accessible', async () => {
    await expect(show()).toBeAccessible();
  });
});
