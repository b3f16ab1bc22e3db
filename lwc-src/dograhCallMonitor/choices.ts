import type { CallView, Sort, SortField } from 'c/dograhCallRows';
import type { CallFilter } from '../../generator/schema/pages/call-monitor-controller.ts';

/** Fields of which the greatest value is asked for first. */
const GREATEST_FIRST: ReadonlySet<SortField> = new Set<SortField>(['newest', 'duration', 'startedAt']);

/** What the user chose, as Apex takes it. */
export function filterOf(view: CallView): Pick<CallFilter, 'scope' | 'statuses' | 'text' | 'flaggedOnly'> {
  return {
    scope: view.scope,
    statuses: view.status === '' ? null : [view.status],
    text: view.text.trim() || null,
    flaggedOnly: view.flaggedOnly
  };
}

/** Whether anything but the scope restricts the calls. */
export function isFiltered(view: CallView): boolean {
  return view.status !== '' || view.text.trim() !== '' || view.flaggedOnly;
}

/** How to sort after a column was chosen: the other way round when it is the same, the usual way otherwise. */
export function flipped(sort: Sort, field: SortField): Sort {
  if (sort.field === field) {
    return { field, direction: sort.direction === 'asc' ? 'desc' : 'asc' };
  }
  return { field, direction: GREATEST_FIRST.has(field) ? 'desc' : 'asc' };
}
