/* Compiled from lwc-src/dograhCallList/columns.ts by `npm run build:lwc`. Do not edit: change that file. */
import campaignText from '@salesforce/label/c.Dograh_Monitor_Campaign';
import dispositionText from '@salesforce/label/c.Dograh_Monitor_Disposition';
import durationText from '@salesforce/label/c.Dograh_Monitor_Duration';
import personText from '@salesforce/label/c.Dograh_Monitor_Person';
import startedText from '@salesforce/label/c.Dograh_Monitor_Started';
import statusText from '@salesforce/label/c.Dograh_Monitor_Status';
const COLUMNS = [
  { field: 'status', label: statusText },
  { field: 'personName', label: personText },
  { field: 'campaignName', label: campaignText },
  { field: 'disposition', label: dispositionText },
  { field: 'duration', label: durationText },
  { field: 'startedAt', label: startedText }
];
/** The columns with how the list is sorted by them. */
export function columnsFor(sort) {
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
