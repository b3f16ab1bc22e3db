import back from '@salesforce/label/c.Dograh_Call_Back_To_List';
import close from '@salesforce/label/c.Dograh_Close';
import fetching from '@salesforce/label/c.Dograh_Call_Fetching';
import flagged from '@salesforce/label/c.Dograh_Flagged';
import loading from '@salesforce/label/c.Dograh_Loading';
import nothingToFetch from '@salesforce/label/c.Dograh_Call_Nothing_To_Fetch';
import refreshFailed from '@salesforce/label/c.Dograh_Monitor_Refresh_Failed';
import summary from '@salesforce/label/c.Dograh_Call_Summary';
import title from '@salesforce/label/c.Dograh_Call_Details';
import viewRecord from '@salesforce/label/c.Dograh_View_Record';
import viewTask from '@salesforce/label/c.Dograh_Call_View_Task';

/** Words of the panel. */
export const DETAIL_LABELS = {
  back,
  close,
  fetching,
  flagged,
  loading,
  nothingToFetch,
  refreshFailed,
  summary,
  title,
  viewRecord,
  viewTask
};
