import type { CallView } from 'c/dograhCallRows';
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

/** What stands in place of an empty list. */
export interface EmptyState {
  icon: string;
  title: string;
  message: string;
  /** Label of the one thing to do; empty when there is nothing to do here. */
  action: string;
}

export function emptyStateOf(view: CallView): EmptyState {
  if (isFiltered(view)) {
    return { icon: 'utility:search', title: noMatchTitle, message: noMatchMessage, action: clearText };
  }
  if (view.scope === 'all') {
    return { icon: 'utility:call', title: allTitle, message: allMessage, action: '' };
  }
  const title = view.scope === 'active' ? emptyTitle : finishedTitle;
  return { icon: 'utility:call', title, message: emptyMessage, action: showAllText };
}
