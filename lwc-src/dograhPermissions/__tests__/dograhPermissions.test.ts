import { describe, expect, it, jest } from '@jest/globals';
import {
  mayAdminister,
  mayManageCampaigns,
  mayManageWorkflows,
  mayMonitorCalls,
  mayPlaceCalls
} from 'c/dograhPermissions';

// The platform gives true, or undefined when the user lacks the permission.
jest.mock('@salesforce/customPermission/Dograh_Place_Calls', () => ({ default: true }), { virtual: true });
jest.mock('@salesforce/customPermission/Dograh_Monitor_Calls', () => ({ default: true }), { virtual: true });
jest.mock('@salesforce/customPermission/Dograh_Manage_Campaigns', () => ({ default: undefined }), { virtual: true });
jest.mock('@salesforce/customPermission/Dograh_Manage_Workflows', () => ({ default: undefined }), { virtual: true });
jest.mock('@salesforce/customPermission/Dograh_Administer', () => ({ default: undefined }), { virtual: true });

describe('c/dograhPermissions', () => {
  it('says yes for each permission that the user has', () => {
    expect([mayPlaceCalls(), mayMonitorCalls()]).toEqual([true, true]);
  });

  it('says no for each permission that the user lacks', () => {
    expect([mayManageCampaigns(), mayManageWorkflows(), mayAdminister()]).toEqual([false, false, false]);
  });
});
