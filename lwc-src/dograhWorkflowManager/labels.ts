import emptyMessage from '@salesforce/label/c.Dograh_Workflows_Empty_Explained';
import emptyTitle from '@salesforce/label/c.Dograh_Workflows_Empty_Title';
import fromCache from '@salesforce/label/c.Dograh_Workflows_From_Cache';
import noRecord from '@salesforce/label/c.Dograh_Workflow_No_Record';
import permission from '@salesforce/label/c.Dograh_Workflows_Permission';
import permissionSet from '@salesforce/label/c.Dograh_Workflows_Permission_Set';
import refresh from '@salesforce/label/c.Dograh_Refresh';
import state from '@salesforce/label/c.Dograh_Workflows_State';
import title from '@salesforce/label/c.Dograh_Workflows_Title';

export const labels = {
  emptyMessage,
  emptyTitle,
  fromCache,
  noRecord,
  permission,
  permissionSet,
  refresh,
  state,
  title
};
