import { LightningElement, api } from 'lwc';
import { callStatus } from 'c/dograhFormat';
import { FIRST_VIEW, type CallView, type SortField } from 'c/dograhCallRows';
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
import type { CallStatus } from '../../generator/schema/objects/call-activity.ts';
import type { CallScope } from '../../generator/schema/pages/call-monitor-controller.ts';
import { SORT_OPTIONS, STATUSES_OF } from './choices';

interface Option {
  label: string;
  value: string;
}

/** Long enough to type a word, short enough to feel immediate. */
const TYPING_PAUSE = 300;

/**
 * Which calls to show.
 * @fires view when the user chose otherwise: `detail` is the new `CallView`
 * @fires sort when the user chose an order, where there are no columns: `detail.field`
 */
export default class DograhCallFilters extends LightningElement {
  @api view: CallView = FIRST_VIEW;
  /** Only what is needed most. */
  @api compact = false;
  /** The list has no columns to sort by. */
  @api withSort = false;
  @api sortField: SortField = 'newest';

  readonly labels = {
    filters: filtersText,
    flagged: flaggedText,
    scope: scopeText,
    search: searchText,
    sort: sortText,
    status: statusText
  };

  readonly sortOptions = SORT_OPTIONS;

  readonly scopeOptions: readonly Option[] = [
    { label: activeText, value: 'active' },
    { label: justFinishedText, value: 'just_finished' },
    { label: allText, value: 'all' }
  ];

  private timer: ReturnType<typeof setTimeout> | undefined;

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  get isFull(): boolean {
    return !this.compact;
  }

  get statusOptions(): Option[] {
    return [
      { label: anyStatusText, value: '' },
      ...STATUSES_OF[this.view.scope].map((status) => ({ label: callStatus(status).label, value: status }))
    ];
  }

  handleScope(event: CustomEvent<{ value: string }>): void {
    // A status of the other list would leave nothing.
    this.choose({ scope: event.detail.value as CallScope, status: '' });
  }

  handleStatus(event: CustomEvent<{ value: string }>): void {
    this.choose({ status: event.detail.value as CallStatus | '' });
  }

  handleFlagged(event: CustomEvent<{ checked: boolean }>): void {
    this.choose({ flaggedOnly: event.detail.checked });
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    const text = event.detail.value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.choose({ text }), TYPING_PAUSE);
  }

  handleSort(event: CustomEvent<{ value: string }>): void {
    this.dispatchEvent(new CustomEvent('sort', { detail: { field: event.detail.value } }));
  }

  private choose(change: Partial<CallView>): void {
    this.dispatchEvent(new CustomEvent('view', { detail: { ...this.view, ...change } }));
  }
}
