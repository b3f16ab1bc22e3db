/* Compiled from lwc-src/dograhPermissions/dograhPermissions.ts by `npm run build:lwc`. Do not edit: change that file. */
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
export function mayManageCampaigns() {
  return manageCampaigns === true;
}
/** Publish, archive and restore workflows. */
export function mayManageWorkflows() {
  return manageWorkflows === true;
}
/** See calls while they run and afterwards. */
export function mayMonitorCalls() {
  return monitorCalls === true;
}
/** Have Dograh call one person. */
export function mayPlaceCalls() {
  return placeCalls === true;
}
/** See the health of the connection and retry failed work. */
export function mayAdminister() {
  return administer === true;
}
