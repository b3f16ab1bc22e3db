import archive from '@salesforce/label/c.Dograh_Workflow_Archive';
import back from '@salesforce/label/c.Dograh_Workflow_Back';
import changed from '@salesforce/label/c.Dograh_Workflow_Changed';
import draftShown from '@salesforce/label/c.Dograh_Workflow_Draft_Shown';
import gives from '@salesforce/label/c.Dograh_Workflow_Gives';
import givesNothing from '@salesforce/label/c.Dograh_Workflow_Gives_Nothing';
import graph from '@salesforce/label/c.Dograh_Workflow_Graph';
import needs from '@salesforce/label/c.Dograh_Workflow_Needs';
import needsNothing from '@salesforce/label/c.Dograh_Workflow_Needs_Nothing';
import notPublished from '@salesforce/label/c.Dograh_Workflow_Not_Published';
import outline from '@salesforce/label/c.Dograh_Workflow_Outline';
import refresh from '@salesforce/label/c.Dograh_Refresh';
import restore from '@salesforce/label/c.Dograh_Workflow_Restore';
import testCall from '@salesforce/label/c.Dograh_Workflow_Test_Call';
import versions from '@salesforce/label/c.Dograh_Workflow_Versions';

export const labels = {
  archive,
  back,
  changed,
  draftShown,
  gives,
  givesNothing,
  graph,
  needs,
  needsNothing,
  notPublished,
  outline,
  refresh,
  restore,
  testCall,
  versions
};
