/* Compiled from lwc-src/dograhCampaignActions/dograhCampaignActions.ts by `npm run build:lwc`. Do not edit: change that file. */
/** What can be done with a campaign, each confirmed once in the words of its consequence. */
import pauseCampaign from '@salesforce/apex/DograhCampaignController.pauseCampaign';
import redialCampaign from '@salesforce/apex/DograhCampaignController.redialCampaign';
import resumeCampaign from '@salesforce/apex/DograhCampaignController.resumeCampaign';
import startCampaign from '@salesforce/apex/DograhCampaignController.startCampaign';
import pause from '@salesforce/label/c.Dograh_Campaign_Pause';
import pauseExplained from '@salesforce/label/c.Dograh_Campaign_Pause_Explained';
import pauseSyncingExplained from '@salesforce/label/c.Dograh_Campaign_Pause_Syncing_Explained';
import pausedToast from '@salesforce/label/c.Dograh_Campaign_Paused_Toast';
import redial from '@salesforce/label/c.Dograh_Campaign_Redial';
import redialExplained from '@salesforce/label/c.Dograh_Campaign_Redial_Explained';
import redialedToast from '@salesforce/label/c.Dograh_Campaign_Redialed_Toast';
import resume from '@salesforce/label/c.Dograh_Campaign_Resume';
import resumeExplained from '@salesforce/label/c.Dograh_Campaign_Resume_Explained';
import resumedToast from '@salesforce/label/c.Dograh_Campaign_Resumed_Toast';
import start from '@salesforce/label/c.Dograh_Campaign_Start';
import startExplained from '@salesforce/label/c.Dograh_Campaign_Start_Explained';
import startedToast from '@salesforce/label/c.Dograh_Campaign_Started_Toast';
import DograhConfirm from 'c/dograhConfirm';
import { fillLabel } from 'c/dograhFormat';
const ACTIONS = {
  start: {
    label: start,
    explained: () => startExplained,
    done: startedToast,
    iconName: 'utility:play',
    isAllowed: (row) => row.mayStart,
    perform: (campaignId, correlationId) => startCampaign({ campaignId, correlationId })
  },
  pause: {
    label: pause,
    // What reads the list writes at its end that the campaign runs, whether it was paused meanwhile or not.
    explained: (row) => (row.state === 'syncing' ? pauseSyncingExplained : pauseExplained),
    done: pausedToast,
    iconName: 'utility:pause',
    isAllowed: (row) => row.mayPause,
    perform: (campaignId, correlationId) => pauseCampaign({ campaignId, correlationId })
  },
  resume: {
    label: resume,
    explained: () => resumeExplained,
    done: resumedToast,
    iconName: 'utility:play',
    isAllowed: (row) => row.mayResume,
    perform: (campaignId, correlationId) => resumeCampaign({ campaignId, correlationId })
  },
  redial: {
    label: redial,
    explained: () => redialExplained,
    done: redialedToast,
    iconName: 'utility:redo',
    isAllowed: (row) => row.mayRedial,
    // Without a name Dograh finds one.
    perform: (campaignId, correlationId) => redialCampaign({ campaignId, name: '', correlationId })
  }
};
const ORDER = ['start', 'pause', 'resume', 'redial'];
/**
 * @param row a campaign
 * @returns a button for each action that its state allows
 */
export function actionsOf(row) {
  return ORDER.filter((action) => ACTIONS[action].isAllowed(row)).map((action) => ({
    action,
    label: ACTIONS[action].label,
    iconName: ACTIONS[action].iconName
  }));
}
/**
 * Asks once, then acts.
 *
 * @param action what to do
 * @param row the campaign
 * @param correlationId of the request
 * @returns the campaign as it stands then, for a redial the new one; null when the user thought better of it
 * @throws what Apex throws
 */
export async function confirmAndPerform(action, row, correlationId) {
  const { label, explained, perform } = ACTIONS[action];
  const isConfirmed = await DograhConfirm.open({
    label: row.name,
    message: explained(row),
    confirmLabel: label,
    size: 'small'
  });
  return isConfirmed ? perform(row.campaignId, correlationId) : null;
}
/**
 * @param action what was done
 * @param row the campaign that came of it
 * @returns a sentence for the user
 */
export function doneMessage(action, row) {
  return fillLabel(ACTIONS[action].done, row.name);
}
