import { callStatus, fillLabel, formatDateTime, type CallStatusView } from 'c/dograhFormat';
import ambiguousText from '@salesforce/label/c.Dograh_Monitor_Ambiguous';
import ambiguousNote from '@salesforce/label/c.Dograh_Monitor_Ambiguous_Explained';
import noNewsText from '@salesforce/label/c.Dograh_Monitor_No_News';
import nobodyText from '@salesforce/label/c.Dograh_Monitor_Nobody';
import staleNote from '@salesforce/label/c.Dograh_Monitor_Stale_Explained';
import unmatchedNote from '@salesforce/label/c.Dograh_Monitor_Unmatched_Explained';
import type { CallDetail, CallRow } from '../../generator/schema/pages/call-monitor-controller.ts';

/** Who was called and how it stands. */
export interface CallHead {
  person: string;
  /** Null: no record to open. */
  personId: string | null;
  status: CallStatusView;
}

export function headOf(detail: CallDetail): CallHead {
  const { call } = detail;
  const status = callStatus(call.status);
  return {
    person: personOf(detail),
    personId: call.personId,
    status: call.stale ? { ...status, icon: 'utility:warning', tone: 'warning' } : status
  };
}

/** What a reader must know before believing the rest; empty when nothing in particular. */
export function noteOf(call: CallRow): string {
  const notes = [];
  if (call.stale) {
    notes.push(`${fillLabel(noNewsText, formatDateTime(call.lastEventAt))}. ${staleNote}`);
  }
  if (call.matchResult === 'ambiguous') {
    notes.push(ambiguousNote);
  } else if (call.matchResult === 'unmatched') {
    notes.push(unmatchedNote);
  }
  return notes.join(' ');
}

function personOf(detail: CallDetail): string {
  if (detail.call.matchResult === 'ambiguous') {
    return ambiguousText;
  }
  return detail.call.personName || detail.phoneNumber || nobodyText;
}
