/* Compiled from lwc-src/dograhCallFilters/dograhCallFilters.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { callStatus } from 'c/dograhFormat';
import { FIRST_VIEW } from 'c/dograhCallRows';
import activeText from '@salesforce/label/c.Dograh_Calls_Active';
import allText from '@salesforce/label/c.Dograh_Monitor_All';
import anyStatusText from '@salesforce/label/c.Dograh_Monitor_Any_Status';
import filtersText from '@salesforce/label/c.Dograh_Monitor_Filters';
import flaggedText from '@salesforce/label/c.Dograh_Monitor_Only_Flagged';
import justFinishedText from '@salesforce/label/c.Dograh_Calls_Just_Finished';
import scopeText from '@salesforce/label/c.Dograh_Monitor_Scope';
import searchText from '@salesforce/label/c.Dograh_Monitor_Search';
import sortText from '@salesforce/label/c.Dograh_Monitor_Sort';
import statusText from '@salesforce/label/c.Dograh_Monitor_Status';
import { SORT_OPTIONS, STATUSES_OF } from './choices';
/** Long enough to type a word, short enough to feel immediate. */
const TYPING_PAUSE = 300;
/**
 * Which calls to show.
 * @fires view when the user chose otherwise: `detail` is the new `CallView`
 * @fires sort when the user chose an order, where there are no columns: `detail.field`
 */
export default class DograhCallFilters extends LightningElement {
  @api
  view = FIRST_VIEW;
  /** Only what is needed most. */
  @api
  compact = false;
  /** The list has no columns to sort by. */
  @api
  withSort = false;
  @api
  sortField = 'newest';
  labels = {
    filters: filtersText,
    flagged: flaggedText,
    scope: scopeText,
    search: searchText,
    sort: sortText,
    status: statusText
  };
  sortOptions = SORT_OPTIONS;
  scopeOptions = [
    { label: activeText, value: 'active' },
    { label: justFinishedText, value: 'just_finished' },
    { label: allText, value: 'all' }
  ];
  timer;
  disconnectedCallback() {
    clearTimeout(this.timer);
  }
  get isFull() {
    return !this.compact;
  }
  get statusOptions() {
    return [
      { label: anyStatusText, value: '' },
      ...STATUSES_OF[this.view.scope].map((status) => ({ label: callStatus(status).label, value: status }))
    ];
  }
  handleScope(event) {
    // A status of the other list would leave nothing.
    this.choose({ scope: event.detail.value, status: '' });
  }
  handleStatus(event) {
    this.choose({ status: event.detail.value });
  }
  handleFlagged(event) {
    this.choose({ flaggedOnly: event.detail.checked });
  }
  handleSearch(event) {
    const text = event.detail.value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.choose({ text }), TYPING_PAUSE);
  }
  handleSort(event) {
    this.dispatchEvent(new CustomEvent('sort', { detail: { field: event.detail.value } }));
  }
  choose(change) {
    this.dispatchEvent(new CustomEvent('view', { detail: { ...this.view, ...change } }));
  }
}
