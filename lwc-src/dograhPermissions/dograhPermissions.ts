import administer from '@salesforce/customPermission/Dograh_Administer';
import manageCampaigns from '@salesforce/customPermission/Dograh_Manage_Campaigns';
import manageWorkflows from '@salesforce/customPermission/Dograh_Manage_Workflows';
import monitorCalls from '@salesforce/customPermission/Dograh_Monitor_Calls';
import placeCalls from '@salesforce/customPermission/Dograh_Place_Calls';

/*
 * What the user may do, so that a page offers nothing that Apex will refuse. Apex checks again: these answers hide
 * buttons, they protect nothing.
 */

/** Create, start, pause and resume campaigns. */
export function mayManageCampaigns(): boolean {
  return manageCampaigns === true;
}

/** Publish, archive and restore workflows. */
export function mayManageWorkflows(): boolean {
  return manageWorkflows === true;
}

/** See calls while they run and afterwards. */
export function mayMonitorCalls(): boolean {
  return monitorCalls === true;
}

/** Have Dograh call one person. */
export function mayPlaceCalls(): boolean {
  return placeCalls === true;
}

/** See the health of the connection and retry failed work. */
export function mayAdminister(): boolean {
  return administer === true;
}
