/* Compiled from lwc-src/dograhCallMonitor/empty.ts by `npm run build:lwc`. Do not edit: change that file. */
import allMessage from '@salesforce/label/c.Dograh_Monitor_Empty_All';
import allTitle from '@salesforce/label/c.Dograh_Monitor_Empty_All_Title';
import clearText from '@salesforce/label/c.Dograh_Monitor_Clear_Filters';
import emptyMessage from '@salesforce/label/c.Dograh_Calls_Empty';
import emptyTitle from '@salesforce/label/c.Dograh_Monitor_Empty_Title';
import finishedTitle from '@salesforce/label/c.Dograh_Monitor_Empty_Finished_Title';
import noMatchMessage from '@salesforce/label/c.Dograh_Monitor_Nothing_Matches';
import noMatchTitle from '@salesforce/label/c.Dograh_Monitor_Nothing_Matches_Title';
import showAllText from '@salesforce/label/c.Dograh_Monitor_Show_All';
import { isFiltered } from './choices';
export function emptyStateOf(view) {
  if (isFiltered(view)) {
    return { icon: 'utility:search', title: noMatchTitle, message: noMatchMessage, action: clearText };
  }
  if (view.scope === 'all') {
    return { icon: 'utility:call', title: allTitle, message: allMessage, action: '' };
  }
  const title = view.scope === 'active' ? emptyTitle : finishedTitle;
  return { icon: 'utility:call', title, message: emptyMessage, action: showAllText };
}
