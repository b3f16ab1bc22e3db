import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import getCampaign from '@salesforce/apex/DograhCampaignController.getCampaign';
import resumeCampaign from '@salesforce/apex/DograhCampaignController.resumeCampaign';
import DograhCampaignDetail from 'c/dograhCampaignDetail';
import DograhConfirm from 'c/dograhConfirm';
import { mayManageCampaigns } from 'c/dograhPermissions';
import { createElement } from 'lwc';
import type { CampaignDetail, CampaignRow, LogEntry } from '../../../generator/schema/pages/campaign-controller.ts';

jest.mock('@salesforce/apex/DograhCampaignController.getCampaign', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DograhCampaignController.resumeCampaign', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock(
  '@salesforce/apex/DograhCampaignController.listCampaignCalls',
  () => ({ default: jest.fn(() => Promise.resolve([])) }),
  { virtual: true }
);
jest.mock('c/dograhPermissions', () => ({ mayManageCampaigns: jest.fn() }));

const read = jest.mocked(getCampaign);

function row(changes: Partial<CampaignRow> = {}): CampaignRow {
  return {
    campaignId: 'a01000000000001AAA',
    name: 'Autumn offer',
    state: 'paused',
    workflowName: 'Appointment',
    externalCampaignId: '7',
    salesforceCampaignId: null,
    totalRows: 100,
    executedCount: 50,
    totalQueuedCount: 100,
    outcomes: {
      recorded: 50,
      connected: 20,
      noAnswer: 20,
      busy: 5,
      voicemail: 4,
      failed: 1,
      open: 0,
      averageDurationSeconds: 93
    },
    lastLogEvent: null,
    lastLogMessage: null,
    createdAt: '2026-11-24T08:00:00.000Z',
    startedAt: '2026-11-24T09:00:00.000Z',
    completedAt: null,
    readAt: '2026-11-24T10:00:00.000Z',
    mayStart: false,
    mayPause: false,
    mayResume: true,
    mayRedial: false,
    ...changes
  };
}

function logEntry(changes: Partial<LogEntry>): LogEntry {
  return {
    at: '2026-11-24T09:30:00Z',
    level: 'warning',
    event: 'moon_phase',
    said: 'The moon is full.',
    failedCalls: null,
    countedCalls: null,
    ...changes
  };
}

function detail(changes: Partial<CampaignDetail> = {}): CampaignDetail {
  return {
    campaign: row(),
    log: [logEntry({})],
    hours: [{ hour: '2026-11-24T09:00:00Z', calls: 50, connected: 20 }],
    maximumConcurrency: 4,
    timeZone: 'Europe/Vienna',
    callingHours: [0, 1, 2].map((dayOfWeek) => ({ dayOfWeek, startTime: '09:00', endTime: '17:00' })),
    telephonyName: 'Main line',
    retry: { enabled: true, maximumRetries: 2, delaySeconds: 120, onBusy: true, onNoAnswer: false },
    breaker: { enabled: true, failureThreshold: 0.5, windowSeconds: 120, minimumCalls: 5 },
    redialedCampaignId: null,
    staleBecause: null,
    ...changes
  };
}

async function show(properties: Record<string, unknown> = {}): Promise<HTMLElement> {
  const element = createElement('c-dograh-campaign-detail', { is: DograhCampaignDetail });
  Object.assign(element, { closable: true, recordId: 'a01000000000001AAA', ...properties });
  document.body.appendChild(element);
  await jest.advanceTimersByTimeAsync(0);
  return element;
}

function words(element: HTMLElement, selector: string): (string | null)[] {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((found) => found.textContent);
}

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00Z') });
  jest.mocked(mayManageCampaigns).mockReturnValue(true);
  read.mockResolvedValue(detail());
});

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
  jest.useRealTimers();
});

describe('one campaign', () => {
  it('shows its log in plain words and how it was set up', async () => {
    const element = await show();

    expect(words(element, '.log .note')[0]).toContain('The moon is full.');
    expect(words(element, '.log .base')).toEqual([]);
    expect(words(element, 'dd')).toEqual(expect.arrayContaining(['Mon–Wed 09:00–17:00', 'Europe/Vienna', 'Main line']));
  });

  it('shows the words of Dograh beside translated ones', async () => {
    read.mockResolvedValue(detail({ log: [logEntry({ event: 'batch_failed', said: 'Raw' })] }));
    const element = await show();

    expect(words(element, '.log .note')[0]).toContain('c.Dograh_Log_Batch_Failed');
    expect(words(element, '.log .base')).toEqual(['c.Dograh_Log_Said']);
  });

  it('says when calls are tried again, and when it pauses by itself', async () => {
    const shown = (await show()).shadowRoot?.textContent ?? '';
    for (const label of ['Wizard_Retries_In_Words', 'Campaign_Retry_After', 'Wizard_Breaker_In_Words']) {
      expect(shown).toContain(`c.Dograh_${label}`);
    }

    const retry = { enabled: true, maximumRetries: 2, delaySeconds: 120, onBusy: false, onNoAnswer: false };
    const breaker = { enabled: false, failureThreshold: 0.5, windowSeconds: 120, minimumCalls: 5 };
    read.mockResolvedValue(detail({ retry, breaker }));
    const without = words(await show(), 'dd').map((text) => text?.trim());
    expect(without).toContain('c.Dograh_Wizard_No_Retries');
    expect(without).toContain('c.Dograh_Campaign_Breaker_Off');
  });

  it('says when it calls at any time', async () => {
    read.mockResolvedValue(detail({ callingHours: [] }));

    expect(words(await show(), 'dd')).toContain('c.Dograh_Campaign_Any_Time');
  });

  it('says why its numbers are old', async () => {
    read.mockResolvedValue(detail({ staleBecause: 'Dograh cannot be reached.' }));

    expect(words(await show(), '[data-id="stale"]')).toEqual(['c.Dograh_Campaign_Numbers_Stale']);
  });

  it('says on a page of its own how old its numbers are and how they are kept fresh', async () => {
    const freshness = (element: HTMLElement) => element.shadowRoot?.querySelector('c-dograh-freshness');
    expect(freshness(await show({ closable: false }))).toMatchObject({
      readAt: '2026-11-24T10:00:00.000Z',
      mode: 'polling',
      seconds: 30
    });
    read.mockResolvedValue(detail({ staleBecause: 'Dograh cannot be reached.' }));
    expect(freshness(await show({ closable: false }))).toMatchObject({ mode: 'stale' });
    expect(freshness(await show())).toBeNull();
  });

  it('says that failed is final', async () => {
    read.mockResolvedValue(detail({ campaign: row({ state: 'failed', mayResume: false }) }));

    expect(words(await show(), '[data-id="failed"]')).toEqual(['c.Dograh_Campaign_Failed_Explained']);
  });

  it('leads to the campaign that redials it, when the page knows that', async () => {
    read.mockResolvedValue(detail({ redialedCampaignId: '9' }));
    const knownCampaigns = [row({ campaignId: 'a01000000000009AAA', externalCampaignId: '9' })];
    const element = await show({ knownCampaigns });
    const opened: unknown[] = [];
    element.addEventListener('campaignopen', (event) => opened.push((event as CustomEvent).detail));

    element.shadowRoot?.querySelector<HTMLElement>('lightning-button[data-id="redial"]')?.click();

    expect(opened).toEqual([{ campaignId: 'a01000000000009AAA' }]);
  });

  it('offers to redial a campaign once', async () => {
    const offered = async (redialedCampaignId: string | null): Promise<boolean> => {
      read.mockResolvedValue(detail({ campaign: row({ state: 'completed', mayRedial: true }), redialedCampaignId }));
      const button = (await show()).shadowRoot?.querySelector('lightning-button[data-action="redial"]');
      return Boolean(button);
    };

    expect(await offered(null)).toBe(true);
    expect(await offered('9')).toBe(false);
  });

  it('resumes after asking once, and tells the page around it', async () => {
    jest.spyOn(DograhConfirm, 'open').mockResolvedValue(true);
    jest.mocked(resumeCampaign).mockResolvedValue(row({ state: 'running' }));
    const element = await show();
    const states: string[] = [];
    element.addEventListener('campaignchange', (event) => states.push((event as CustomEvent).detail.row.state));

    element.shadowRoot?.querySelector<HTMLElement>('[data-action="resume"]')?.click();
    await jest.advanceTimersByTimeAsync(0);

    expect(states[0]).toBe('running');
  });

  it('shows an error with its correlation id, and reads again on request', async () => {
    read.mockRejectedValueOnce(new Error('down'));
    const element = await show();

    const panel = element.shadowRoot?.querySelector<HTMLElement & { error: { correlationId: string } }>(
      'c-dograh-error-panel'
    );
    expect(panel?.error.correlationId).toMatch(/^[0-9a-f-]{32,36}$/);
    panel?.dispatchEvent(new CustomEvent('retry'));
    await jest.advanceTimersByTimeAsync(0);

    expect(words(element, '.name')).toEqual(['Autumn offer']);
  });

  it('drops the answer about a campaign that is no longer shown', async () => {
    let answer: (found: CampaignDetail) => void = () => undefined;
    read.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const element = await show();

    read.mockResolvedValue(detail({ campaign: row({ name: 'Second' }) }));
    Object.assign(element, { recordId: 'a01000000000002AAA' });
    await jest.advanceTimersByTimeAsync(0);
    answer(detail());
    await jest.advanceTimersByTimeAsync(0);

    expect(words(element, '.name')).toEqual(['Second']);
  });

  it('follows the list around it, but asks Dograh no more often than every ten seconds', async () => {
    const element = await show({ listReadAt: '2026-11-24T10:00:00Z' });

    Object.assign(element, { listReadAt: '2026-11-24T10:00:01Z' });
    await jest.advanceTimersByTimeAsync(0);
    expect(read).toHaveBeenCalledTimes(1);

    await jest.advanceTimersByTimeAsync(10_000);
    Object.assign(element, { listReadAt: '2026-11-24T10:00:11Z' });
    await jest.advanceTimersByTimeAsync(0);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('keeps itself fresh on a page of its own, until it is taken away', async () => {
    const element = await show({ closable: false });

    await jest.advanceTimersByTimeAsync(30_000);
    expect(read).toHaveBeenCalledTimes(2);

    element.remove();
    await jest.advanceTimersByTimeAsync(300_000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('shows nothing but the missing permission to who may not', async () => {
    jest.mocked(mayManageCampaigns).mockReturnValue(false);

    const element = await show();

    expect(element.shadowRoot?.querySelector('c-dograh-no-permission')).not.toBeNull();
    expect(read).not.toHaveBeenCalled();
  });

  it('is accessible', async () => {
    const element = await show();

    jest.useRealTimers();
    await expect(element).toBeAccessible();
  }, 30_000);
});
