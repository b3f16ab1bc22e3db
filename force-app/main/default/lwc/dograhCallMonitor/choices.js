/* Compiled from lwc-src/dograhCallMonitor/choices.ts by `npm run build:lwc`. Do not edit: change that file. */
/** Fields of which the greatest value is asked for first. */
const GREATEST_FIRST = new Set(['newest', 'duration', 'startedAt']);
/** What the user chose, as Apex takes it. */
export function filterOf(view) {
  return {
    scope: view.scope,
    statuses: view.status === '' ? null : [view.status],
    text: view.text.trim() || null,
    flaggedOnly: view.flaggedOnly
  };
}
/** Whether anything but the scope restricts the calls. */
export function isFiltered(view) {
  return view.status !== '' || view.text.trim() !== '' || view.flaggedOnly;
}
/** How to sort after a column was chosen: the other way round when it is the same, the usual way otherwise. */
export function flipped(sort, field) {
  if (sort.field === field) {
    return { field, direction: sort.direction === 'asc' ? 'desc' : 'asc' };
  }
  return { field, direction: GREATEST_FIRST.has(field) ? 'desc' : 'asc' };
}
