import type { Sort, SortField } from 'c/dograhCallRows';
import campaignText from '@salesforce/label/c.Dograh_Monitor_Campaign';
import dispositionText from '@salesforce/label/c.Dograh_Monitor_Disposition';
import durationText from '@salesforce/label/c.Dograh_Monitor_Duration';
import personText from '@salesforce/label/c.Dograh_Monitor_Person';
import startedText from '@salesforce/label/c.Dograh_Monitor_Started';
import statusText from '@salesforce/label/c.Dograh_Monitor_Status';

const COLUMNS: readonly { field: SortField; label: string }[] = [
  { field: 'status', label: statusText },
  { field: 'personName', label: personText },
  { field: 'campaignName', label: campaignText },
  { field: 'disposition', label: dispositionText },
  { field: 'duration', label: durationText },
  { field: 'startedAt', label: startedText }
];

export interface ColumnView {
  field: SortField;
  label: string;
  ariaSort: 'ascending' | 'descending' | 'none';
  /** Null: the list is not sorted by this column. */
  icon: string | null;
}

/** The columns with how the list is sorted by them. */
export function columnsFor(sort: Sort): ColumnView[] {
  return COLUMNS.map(({ field, label }) => {
    const sorted = field === sort.field;
    const rising = sort.direction === 'asc';
    return {
      field,
      label,
      ariaSort: sorted ? (rising ? 'ascending' : 'descending') : 'none',
      icon: sorted ? (rising ? 'utility:arrowup' : 'utility:arrowdown') : null
    };
  });
}
