import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import listCampaigns from '@salesforce/apex/DograhCampaignController.listCampaigns';
import pauseCampaign from '@salesforce/apex/DograhCampaignController.pauseCampaign';
import refreshCampaigns from '@salesforce/apex/DograhCampaignController.refreshCampaigns';
import DograhCampaignManager from 'c/dograhCampaignManager';
import DograhConfirm from 'c/dograhConfirm';
import { openEventStream } from 'c/dograhEventStream';
import { mayManageCampaigns } from 'c/dograhPermissions';
import { createElement } from 'lwc';
import { apexError, row, settle } from './setting';
import type { CampaignRow } from '../../../generator/schema/pages/campaign-controller.ts';

jest.mock('@salesforce/apex/DograhCampaignController.listCampaigns', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DograhCampaignController.refreshCampaigns', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhCampaignController.pauseCampaign', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/dograhPermissions', () => ({ mayManageCampaigns: jest.fn() }));
jest.mock('c/dograhEventStream', () => ({ openEventStream: jest.fn() }));

const list = jest.mocked(listCampaigns);
const refresh = jest.mocked(refreshCampaigns);
const stream = { close: jest.fn(() => Promise.resolve()) };

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
  jest.mocked(openEventStream).mockReturnValue(stream);
  list.mockResolvedValue([row()]);
  refresh.mockResolvedValue([row()]);
});

afterEach(() => {
  document.body.replaceChildren();
  sessionStorage.clear();
  jest.clearAllMocks();
  jest.useRealTimers();
});

describe('what the page shows', () => {
  it('shows a skeleton until the first answer', async () => {
    list.mockReturnValue(new Promise(() => undefined));

    const element = await show();

    expect(inside(element, 'c-dograh-skeleton')).not.toBeNull();
    expect(tiles(element)).toHaveLength(0);
  });

  it('shows the campaigns of the record that it stands on', async () => {
    const element = await show({ recordId: '00Q000000000001AAA', maximumCampaigns: 5 });

    expect(list).toHaveBeenCalledWith({
      recordId: '00Q000000000001AAA',
      activeOnly: false,
      maximumRows: 5,
      correlationId: expect.stringMatching(/^[0-9a-f-]{32,36}$/)
    });
    expect(tiles(element).map((tile) => tile.row.name)).toEqual(['Autumn offer']);
  });

  it('says in words how many run and how many need somebody', async () => {
    list.mockResolvedValue([row(), row({ campaignId: 'a01000000000002AAA', state: 'paused' })]);

    const element = await show();

    expect(inside(element, '.summary').textContent).toBe(
      'c.Dograh_Campaign_Running_Count · c.Dograh_Campaign_Attention_Count'
    );
  });

  it('teaches when there is no campaign', async () => {
    list.mockResolvedValue([]);

    const element = await show();

    const empty = inside<HTMLElement & { message: string }>(element, 'c-dograh-empty-state');
    expect(empty.message).toBe('c.Dograh_Campaigns_Empty');
    expect(empty.querySelector('lightning-button')).not.toBeNull();
  });

  it('shows nothing but the missing permission to who may not', async () => {
    jest.mocked(mayManageCampaigns).mockReturnValue(false);

    const element = await show();

    expect(inside(element, 'c-dograh-no-permission')).not.toBeNull();
    expect(list).not.toHaveBeenCalled();
    expect(openEventStream).not.toHaveBeenCalled();
  });

  it('shows an error with its correlation id, and reads again on request', async () => {
    list.mockRejectedValueOnce(apexError('UNEXPECTED', 'Something went wrong.'));
    const element = await show();

    const panel = inside<HTMLElement & { error: { correlationId: string } }>(element, 'c-dograh-error-panel');
    expect(panel.error.correlationId).toBe('c-1');
    panel.dispatchEvent(new CustomEvent('retry'));
    await settle();

    expect(tiles(element)).toHaveLength(1);
    expect(element.shadowRoot?.querySelector('c-dograh-error-panel')).toBeNull();
  });

  it('is accessible', async () => {
    const element = await show();

    jest.useRealTimers();
    await expect(element).toBeAccessible();
  }, 30_000);
});

describe('what the page does', () => {
  function askToPause(element: Manager): void {
    tiles(element)[0]?.dispatchEvent(
      new CustomEvent('campaignaction', { detail: { campaignId: 'a01000000000001AAA', action: 'pause' } })
    );
  }

  it('asks once in the words of the consequence, then pauses and shows the new state', async () => {
    const open = jest.spyOn(DograhConfirm, 'open').mockResolvedValue(true);
    jest.mocked(pauseCampaign).mockResolvedValue(row({ state: 'paused', mayPause: false, mayResume: true }));
    const element = await show();
    const toasts: string[] = [];
    element.addEventListener('lightning__showtoast', (event) => toasts.push((event as CustomEvent).detail.title));

    askToPause(element);
    await settle();

    expect(open).toHaveBeenCalledWith(
      expect.objectContaining({ label: 'Autumn offer', message: 'c.Dograh_Campaign_Pause_Explained' })
    );
    expect(tiles(element)[0]?.row.state).toBe('paused');
    expect(toasts).toEqual(['c.Dograh_Campaign_Paused_Toast']);
  });

  it('warns that a campaign may begin all the same when it is paused while the list is read', async () => {
    const open = jest.spyOn(DograhConfirm, 'open').mockResolvedValue(false);
    jest.mocked(listCampaigns).mockResolvedValue([row({ state: 'syncing', mayPause: true })]);
    const element = await show();

    askToPause(element);
    await settle();

    expect(open).toHaveBeenCalledWith(
      expect.objectContaining({ message: 'c.Dograh_Campaign_Pause_Syncing_Explained' })
    );
  });

  it('does nothing when the user thinks better of it', async () => {
    jest.spyOn(DograhConfirm, 'open').mockResolvedValue(false);
    const element = await show();

    askToPause(element);
    await settle();

    expect(pauseCampaign).not.toHaveBeenCalled();
  });

  it('says what went wrong, and lets the campaign be as it was', async () => {
    jest.spyOn(DograhConfirm, 'open').mockResolvedValue(true);
    jest.mocked(pauseCampaign).mockRejectedValue(apexError('REFUSED', 'The campaign is not running.'));
    const element = await show();

    askToPause(element);
    await settle();

    expect(
      inside<HTMLElement & { error: { message: string } }>(element, 'c-dograh-error-panel').error.message
    ).toContain('The campaign is not running.');
    expect(tiles(element)[0]?.row.state).toBe('running');
  });

  it('shows a campaign beside the list, and gives the focus back when it is closed', async () => {
    const element = await show();

    tiles(element)[0]?.dispatchEvent(new CustomEvent('campaignopen', { detail: { campaignId: 'a01000000000001AAA' } }));
    await settle();
    const detail = inside(element, 'c-dograh-campaign-detail');
    const focusName = jest.spyOn(tiles(element)[0] as Tile & { focusName(): void }, 'focusName');
    detail.dispatchEvent(new CustomEvent('close'));
    await settle();

    expect(element.shadowRoot?.querySelector('c-dograh-campaign-detail')).toBeNull();
    expect(focusName).toHaveBeenCalled();
  });

  it('opens the guided creation in place of the list, and the campaign that came of it', async () => {
    const element = await show();

    inside<HTMLElement>(element, '[data-id="new"]').click();
    await settle();
    expect(tiles(element)).toHaveLength(0);
    inside(element, 'c-dograh-campaign-wizard').dispatchEvent(
      new CustomEvent('created', { detail: { campaignId: 'a01000000000001AAA' } })
    );
    await settle();

    expect(inside<HTMLElement & { recordId: string }>(element, 'c-dograh-campaign-detail').recordId).toBe(
      'a01000000000001AAA'
    );
  });

  it('takes up a creation that was under way when the page was loaded again', async () => {
    sessionStorage.setItem('dograhCampaignCreation', JSON.stringify({ idempotencyKey: 'k-12345678', name: 'Spring' }));

    const element = await show();

    expect(inside(element, 'c-dograh-campaign-wizard')).not.toBeNull();
  });
});
