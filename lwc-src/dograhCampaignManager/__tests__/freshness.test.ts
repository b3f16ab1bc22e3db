import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import listCampaigns from '@salesforce/apex/DograhCampaignController.listCampaigns';
import refreshCampaigns from '@salesforce/apex/DograhCampaignController.refreshCampaigns';
import DograhCampaignManager from 'c/dograhCampaignManager';
import { openEventStream, type StreamState } from 'c/dograhEventStream';
import { mayManageCampaigns } from 'c/dograhPermissions';
import { createElement } from 'lwc';
import { apexError, row, settle } from './setting';
import type { CampaignRow } from '../../../generator/schema/pages/campaign-controller.ts';

jest.mock('@salesforce/apex/DograhCampaignController.listCampaigns', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DograhCampaignController.refreshCampaigns', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('c/dograhPermissions', () => ({ mayManageCampaigns: jest.fn() }));
jest.mock('c/dograhEventStream', () => ({ openEventStream: jest.fn() }));

const list = jest.mocked(listCampaigns);
const refresh = jest.mocked(refreshCampaigns);
const stream = { close: jest.fn(() => Promise.resolve()) };

let send: (payload: Record<string, unknown>) => void = () => undefined;
let tellState: (state: StreamState) => void = () => undefined;

type Manager = HTMLElement;
type Tile = HTMLElement & { row: CampaignRow };

async function show(properties: Record<string, unknown> = {}): Promise<Manager> {
  const element = createElement('c-dograh-campaign-manager', { is: DograhCampaignManager });
  Object.assign(element, properties);
  document.body.appendChild(element);
  await settle();
  return element;
}

function inside<Found extends Element>(element: Manager, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) {
    throw new Error(`The page shows no ${selector}.`);
  }
  return found;
}

function tiles(element: Manager): Tile[] {
  return [...(element.shadowRoot?.querySelectorAll<Tile>('c-dograh-campaign-tile') ?? [])];
}

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00Z') });
  jest.mocked(mayManageCampaigns).mockReturnValue(true);
  jest.mocked(openEventStream).mockImplementation((_channel, onMessage, onState) => {
    send = onMessage;
    tellState = onState;
    return stream;
  });
  list.mockResolvedValue([row()]);
  refresh.mockResolvedValue([row()]);
});

afterEach(() => {
  document.body.replaceChildren();
  sessionStorage.clear();
  jest.clearAllMocks();
  jest.useRealTimers();
});

describe('how the page stays fresh', () => {
  it('keeps the rows where they are and puts a new one on top', async () => {
    const second = row({ campaignId: 'a01000000000002AAA', name: 'Second' });
    list.mockResolvedValue([row(), second]);
    const element = await show();

    list.mockResolvedValue([
      row({ campaignId: 'a01000000000003AAA', name: 'Newest' }),
      second,
      row({ name: 'Renamed' })
    ]);
    await jest.advanceTimersByTimeAsync(15_000);

    expect(tiles(element).map((tile) => tile.row.name)).toEqual(['Newest', 'Renamed', 'Second']);
  });

  it('asks Dograh about those under way only', async () => {
    list.mockResolvedValue([row(), row({ campaignId: 'a01000000000002AAA', state: 'completed' })]);
    await show();

    await jest.advanceTimersByTimeAsync(15_000);

    expect(refresh).toHaveBeenCalledTimes(1);
    expect(refresh.mock.calls[0]?.[0].campaignIds).toEqual(['a01000000000001AAA']);
  });

  it('answers a burst of events with one reading', async () => {
    await show();
    list.mockClear();

    for (let event = 0; event < 20; event++) {
      send({ Record_Type__c: 'Dograh_Campaign__c', Record_Id__c: 'a01000000000001AAA' });
    }
    await jest.advanceTimersByTimeAsync(1000);

    expect(list).toHaveBeenCalledTimes(1);
  });

  it('leaves events of other campaigns alone', async () => {
    await show({ recordId: '00Q000000000001AAA' });
    list.mockClear();

    send({ Record_Type__c: 'Dograh_Call_Activity__c', Campaign_Record_Id__c: 'a01000000000009AAA' });
    await jest.advanceTimersByTimeAsync(5000);

    expect(list).not.toHaveBeenCalled();
  });

  it('hears of a campaign that calls the person for the first time', async () => {
    await show({ recordId: '00Q000000000001AAA' });
    list.mockClear();

    send({
      Record_Type__c: 'Dograh_Call_Activity__c',
      Campaign_Record_Id__c: 'a01000000000009AAA',
      Person_Record_Id__c: '00Q000000000001AAA'
    });
    await jest.advanceTimersByTimeAsync(1000);

    expect(list).toHaveBeenCalledTimes(1);
  });

  it('asks more seldom while the stream is alive, and says so', async () => {
    const element = await show();

    tellState('live');
    await jest.advanceTimersByTimeAsync(45_000);

    expect(refresh).not.toHaveBeenCalled();
    expect(inside<HTMLElement & { mode: string }>(element, 'c-dograh-freshness').mode).toBe('live');
  });

  it('keeps the rows and says since when they are stale when Dograh is down', async () => {
    refresh.mockRejectedValue(apexError('CIRCUIT_OPEN', 'Dograh cannot be reached.'));
    const element = await show();

    await jest.advanceTimersByTimeAsync(15_000);

    expect(tiles(element)).toHaveLength(1);
    expect(inside<HTMLElement & { mode: string }>(element, 'c-dograh-freshness').mode).toBe('stale');
  });

  it('ends the stream and the questions when it is taken away', async () => {
    const element = await show();

    element.remove();
    list.mockClear();
    await jest.advanceTimersByTimeAsync(120_000);

    expect(stream.close).toHaveBeenCalledTimes(1);
    expect(list).not.toHaveBeenCalled();
  });
});
