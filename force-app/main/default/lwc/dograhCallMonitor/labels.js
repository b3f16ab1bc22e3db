/* Compiled from lwc-src/dograhCallMonitor/labels.ts by `npm run build:lwc`. Do not edit: change that file. */
import exported from '@salesforce/label/c.Dograh_Monitor_Exported';
import exportText from '@salesforce/label/c.Dograh_Export';
import firstOnly from '@salesforce/label/c.Dograh_Monitor_First_Only';
import loading from '@salesforce/label/c.Dograh_Loading';
import loadingMore from '@salesforce/label/c.Dograh_Monitor_Loading_More';
import newAnnounced from '@salesforce/label/c.Dograh_Monitor_New_Announced';
import newCalls from '@salesforce/label/c.Dograh_Monitor_New_Calls';
import refresh from '@salesforce/label/c.Dograh_Refresh';
import refreshFailed from '@salesforce/label/c.Dograh_Monitor_Refresh_Failed';
import sortedWithin from '@salesforce/label/c.Dograh_Monitor_Sorted_Within';
import title from '@salesforce/label/c.Dograh_Calls_Title';
/** Words of the monitor itself. */
export const MONITOR_LABELS = {
  exported,
  export: exportText,
  firstOnly,
  loading,
  loadingMore,
  newAnnounced,
  newCalls,
  refresh,
  refreshFailed,
  sortedWithin,
  title
};
