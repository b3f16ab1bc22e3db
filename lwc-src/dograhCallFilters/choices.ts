import type { SortField } from 'c/dograhCallRows';
import { fillLabel } from 'c/dograhFormat';
import byText from '@salesforce/label/c.Dograh_Monitor_Sorted_By';
import campaignText from '@salesforce/label/c.Dograh_Monitor_Campaign';
import dispositionText from '@salesforce/label/c.Dograh_Monitor_Disposition';
import durationText from '@salesforce/label/c.Dograh_Monitor_Duration';
import personText from '@salesforce/label/c.Dograh_Monitor_Person';
import newestText from '@salesforce/label/c.Dograh_Monitor_Newest';
import statusText from '@salesforce/label/c.Dograh_Monitor_Status';
import type { CallStatus } from '../../generator/schema/objects/call-activity.ts';
import type { CallScope } from '../../generator/schema/pages/call-monitor-controller.ts';

const UNDER_WAY: readonly CallStatus[] = ['queued', 'initiated', 'ringing', 'in_progress'];
const ENDED: readonly CallStatus[] = ['completed', 'voicemail', 'no_answer', 'busy', 'canceled', 'failed', 'unknown'];

/** Statuses that calls of a list can have. */
export const STATUSES_OF: Readonly<Record<CallScope, readonly CallStatus[]>> = {
  active: UNDER_WAY,
  just_finished: ENDED,
  all: [...UNDER_WAY, ...ENDED]
};

/** Orders that make sense without columns. */
export const SORT_OPTIONS: readonly { label: string; value: SortField }[] = [
  { label: newestText, value: 'newest' },
  { label: fillLabel(byText, statusText), value: 'status' },
  { label: fillLabel(byText, personText), value: 'personName' },
  { label: fillLabel(byText, campaignText), value: 'campaignName' },
  { label: fillLabel(byText, dispositionText), value: 'disposition' },
  { label: fillLabel(byText, durationText), value: 'duration' }
];
