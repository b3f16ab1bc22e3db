import { callStatus, formatDateTime } from 'c/dograhFormat';
import callText from '@salesforce/label/c.Dograh_Call_Station_Call';
import campaignText from '@salesforce/label/c.Dograh_Call_Station_Campaign';
import carrierText from '@salesforce/label/c.Dograh_Call_Station_Carrier';
import errorText from '@salesforce/label/c.Dograh_Call_Station_Error';
import securityText from '@salesforce/label/c.Dograh_Call_Station_Security';
import taskText from '@salesforce/label/c.Dograh_Call_Station_Task';
import type { CallStatus } from '../../generator/schema/objects/call-activity.ts';
import type { Station, TimelineEntry } from '../../generator/schema/pages/call-monitor-controller.ts';

/** One entry as it is shown. */
export interface EntryView {
  key: string;
  station: string;
  icon: string;
  className: string;
  title: string;
  detail: string;
  time: string;
  /** The time for machines. */
  at: string;
  /** Null: nothing to open. */
  recordId: string | null;
}

const STATIONS: Readonly<Record<Station, { label: string; icon: string }>> = {
  call: { label: callText, icon: 'utility:call' },
  campaign: { label: campaignText, icon: 'utility:announcement' },
  task: { label: taskText, icon: 'utility:task' },
  error: { label: errorText, icon: 'utility:error' },
  security: { label: securityText, icon: 'utility:shield' },
  carrier: { label: carrierText, icon: 'utility:phone_portrait' }
};

/**
 * Brings entries from several sources in the order of time. What bears no time comes last.
 * @param callId entries of this call need no link to it, for it is what the user sees
 */
export function timelineOf(entries: readonly TimelineEntry[], callId: string): EntryView[] {
  return entries
    .map((entry, index) => ({ entry, index, time: entry.at ? Date.parse(entry.at) : Infinity }))
    .sort((one, other) => (one.time === other.time ? one.index - other.index : one.time - other.time))
    .map(({ entry, index }) => viewOf(entry, index, callId));
}

function viewOf(entry: TimelineEntry, index: number, callId: string): EntryView {
  const station = STATIONS[entry.station] ?? { label: entry.station, icon: 'utility:record' };
  // The carrier's words arrive as our statuses, which have names of their own.
  const title = entry.station === 'carrier' ? callStatus(entry.title as CallStatus).label : entry.title;
  return {
    key: `${index}`,
    station: station.label,
    icon: station.icon,
    className: `entry ${entry.station}`,
    title,
    detail: entry.detail ?? '',
    time: formatDateTime(entry.at),
    at: entry.at ?? '',
    recordId: entry.recordId === callId ? null : entry.recordId
  };
}
