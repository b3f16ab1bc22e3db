import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pauseCampaign from '@salesforce/apex/DograhCampaignController.pauseCampaign';
import redialCampaign from '@salesforce/apex/DograhCampaignController.redialCampaign';
import resumeCampaign from '@salesforce/apex/DograhCampaignController.resumeCampaign';
import startCampaign from '@salesforce/apex/DograhCampaignController.startCampaign';
import { actionsOf, confirmAndPerform, doneMessage, type CampaignAction } from 'c/dograhCampaignActions';
import DograhConfirm from 'c/dograhConfirm';
import type { CampaignRow } from '../../../generator/schema/pages/campaign-controller.ts';

jest.mock('@salesforce/apex/DograhCampaignController.pauseCampaign', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/DograhCampaignController.redialCampaign', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhCampaignController.resumeCampaign', () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/DograhCampaignController.startCampaign', () => ({ default: jest.fn() }), { virtual: true });

const ROW = {
  campaignId: 'a01000000000001AAA',
  name: 'Autumn renewals',
  mayStart: false,
  mayPause: false,
  mayResume: false,
  mayRedial: false
} as CampaignRow;
const AFTERWARDS = { ...ROW, state: 'paused' } as CampaignRow;

const apex = {
  start: jest.mocked(startCampaign),
  pause: jest.mocked(pauseCampaign),
  resume: jest.mocked(resumeCampaign),
  redial: jest.mocked(redialCampaign)
};

function answering(isConfirmed: boolean | undefined) {
  return jest.spyOn(DograhConfirm, 'open').mockResolvedValue(isConfirmed);
}

beforeEach(() => {
  for (const method of Object.values(apex)) method.mockReset().mockResolvedValue(AFTERWARDS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('what can be done with a campaign', () => {
  it('is what its state allows, and nothing else', () => {
    expect(actionsOf(ROW)).toEqual([]);
    expect(actionsOf({ ...ROW, mayPause: true })).toEqual([
      { action: 'pause', label: 'c.Dograh_Campaign_Pause', iconName: 'utility:pause' }
    ]);
  });

  it('always stands in the same order', () => {
    const all = { ...ROW, mayRedial: true, mayResume: true, mayPause: true, mayStart: true };
    expect(actionsOf(all).map(({ action }) => action)).toEqual(['start', 'pause', 'resume', 'redial']);
  });

  it.each([
    ['start', 'c.Dograh_Campaign_Start_Explained', 'c.Dograh_Campaign_Start'],
    ['pause', 'c.Dograh_Campaign_Pause_Explained', 'c.Dograh_Campaign_Pause'],
    ['resume', 'c.Dograh_Campaign_Resume_Explained', 'c.Dograh_Campaign_Resume'],
    ['redial', 'c.Dograh_Campaign_Redial_Explained', 'c.Dograh_Campaign_Redial']
  ] as [CampaignAction, string, string][])(
    'is confirmed once, in the words of its consequence: %s',
    async (action, message, confirmLabel) => {
      const open = answering(true);
      expect(await confirmAndPerform(action, ROW, 'correlation-1')).toBe(AFTERWARDS);
      expect(open.mock.calls).toEqual([[expect.objectContaining({ label: ROW.name, message, confirmLabel })]]);
      expect(apex[action].mock.calls).toEqual([
        [expect.objectContaining({ campaignId: ROW.campaignId, correlationId: 'correlation-1' })]
      ]);
      const others = Object.entries(apex).filter(([name]) => name !== action);
      for (const [, method] of others) expect(method).not.toHaveBeenCalled();
    }
  );

  it.each([
    ['says no', false],
    ['presses Escape', undefined]
  ])('is not done when the user %s', async (_what, answer) => {
    answering(answer);
    expect(await confirmAndPerform('start', ROW, 'correlation-1')).toBeNull();
    expect(apex.start).not.toHaveBeenCalled();
  });

  it('hands on what Apex refuses', async () => {
    answering(true);
    apex.pause.mockRejectedValue(new Error('It is finished.'));
    await expect(confirmAndPerform('pause', ROW, 'correlation-1')).rejects.toThrow('It is finished.');
  });

  it('has a sentence of its own for what was done', () => {
    const sentences = (['start', 'pause', 'resume', 'redial'] as const).map((action) => doneMessage(action, ROW));
    expect(sentences).toEqual([
      'c.Dograh_Campaign_Started_Toast',
      'c.Dograh_Campaign_Paused_Toast',
      'c.Dograh_Campaign_Resumed_Toast',
      'c.Dograh_Campaign_Redialed_Toast'
    ]);
  });
});
