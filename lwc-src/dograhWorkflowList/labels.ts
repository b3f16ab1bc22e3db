import active from '@salesforce/label/c.Dograh_Workflow_Active';
import all from '@salesforce/label/c.Dograh_Workflow_Filter_All';
import archived from '@salesforce/label/c.Dograh_Workflow_Archived';
import count from '@salesforce/label/c.Dograh_Workflows_Count';
import created from '@salesforce/label/c.Dograh_Workflow_Created';
import filter from '@salesforce/label/c.Dograh_Workflow_Filter';
import name from '@salesforce/label/c.Dograh_Workflow_Name';
import noneFound from '@salesforce/label/c.Dograh_Workflows_None_Found';
import noneFoundExplained from '@salesforce/label/c.Dograh_Workflows_None_Found_Explained';
import runs from '@salesforce/label/c.Dograh_Workflow_Runs';
import search from '@salesforce/label/c.Dograh_Search';
import showAll from '@salesforce/label/c.Dograh_Workflows_Show_All';
import showMore from '@salesforce/label/c.Dograh_Workflows_Show_More';
import status from '@salesforce/label/c.Dograh_Workflow_Status';
import title from '@salesforce/label/c.Dograh_Workflows_Title';
import unknown from '@salesforce/label/c.Dograh_Unknown_Value';
import version from '@salesforce/label/c.Dograh_Workflow_Version';

export const labels = {
  count,
  created,
  filter,
  name,
  noneFound,
  noneFoundExplained,
  runs,
  search,
  showAll,
  showMore,
  status,
  title,
  unknown,
  version
};

export const filterOptions = [
  { label: active, value: 'active' },
  { label: archived, value: 'archived' },
  { label: all, value: 'all' }
];
