import { LightningElement, api } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { orgNow } from 'c/dograhCallClock';
import { saveText, toCsv } from 'c/dograhCallExport';
import { FIRST_VIEW, type CallView, type SortField } from 'c/dograhCallRows';
import type { PageError } from 'c/dograhErrors';
import { fillLabel, formatDateTime } from 'c/dograhFormat';
import { mayMonitorCalls } from 'c/dograhPermissions';
import type { CallRow } from '../../generator/schema/pages/call-monitor-controller.ts';
import { CallBoard, FIRST_STATE, type BoardState } from './board';
import { flipped, isFiltered } from './choices';
import { emptyStateOf, type EmptyState } from './empty';
import { linesOf } from './export';
import { MONITOR_LABELS as labels } from './labels';
import { WidthWatcher } from './width';

const DEFAULT_MAXIMUM = 1000;
const LEAST_CALLS = 5;
const MOST_CALLS = 5000;
/** Narrower than this a row of the table would be cut. */
const TABLE_PIXELS = 760;
/** Wider than this there is room for a call beside the list. */
const SIDE_BY_SIDE_PIXELS = 1000;

type ListElement = HTMLElement & { focusRow(callId: string): void };

/** Calls as they happen and as they were. */
export default class DograhCallMonitor extends LightningElement {
  @api title = '';
  /** Shows the calls of a lead, contact or campaign only; set by its record page. */
  @api recordId: string | null = null;
  /** Cards without filters and counters, whatever room there is. */
  @api compact = false;

  state: BoardState = FIRST_STATE;
  width = 0;
  announcement = '';

  readonly labels = labels;
  readonly isAllowed = mayMonitorCalls();

  private maximum = DEFAULT_MAXIMUM;
  private transcriptShown = true;
  private recordingAllowed = true;
  private afterRender: (() => void) | null = null;
  private readonly board = new CallBoard(
    (state) => {
      this.state = state;
    },
    (added) => {
      this.announcement = fillLabel(labels.newAnnounced, added);
    }
  );
  private readonly widthWatcher = new WidthWatcher((width) => {
    this.width = width;
  });

  /** Of calls in the list, 5 to 5,000. */
  @api
  get maximumCalls(): number {
    return this.maximum;
  }
  set maximumCalls(maximum: number) {
    this.maximum = Math.min(MOST_CALLS, Math.max(LEAST_CALLS, Number(maximum) || DEFAULT_MAXIMUM));
  }

  @api
  get showTranscript(): boolean {
    return this.transcriptShown;
  }
  set showTranscript(shown: boolean) {
    this.transcriptShown = isTrue(shown);
  }

  @api
  get allowRecording(): boolean {
    return this.recordingAllowed;
  }
  set allowRecording(allowed: boolean) {
    this.recordingAllowed = isTrue(allowed);
  }

  connectedCallback(): void {
    if (this.isAllowed) {
      void this.board.open(this.recordId, this.maximum);
    }
  }

  disconnectedCallback(): void {
    this.board.close();
    this.widthWatcher.stop();
  }

  renderedCallback(): void {
    this.widthWatcher.watch(this.template?.querySelector<HTMLElement>('[data-id="root"]') ?? null);
    const task = this.afterRender;
    this.afterRender = null;
    task?.();
  }

  get heading(): string {
    return this.title || labels.title;
  }

  get isSideBySide(): boolean {
    return !this.compact && this.width >= SIDE_BY_SIDE_PIXELS;
  }

  /** A call takes the place of the list where there is no room for both. */
  get isDetailPage(): boolean {
    return !this.isSideBySide;
  }

  get selectedId(): string | null {
    return this.state.selected?.callId ?? null;
  }

  get showsOverview(): boolean {
    return !this.state.selected || this.isSideBySide;
  }

  get isBeside(): boolean {
    return this.state.selected !== null && this.isSideBySide;
  }

  get bodyClass(): string {
    return this.isBeside ? 'body beside' : 'body';
  }

  get layout(): 'table' | 'cards' {
    const narrow = this.width > 0 && this.width < TABLE_PIXELS;
    return this.compact || narrow || this.isBeside ? 'cards' : 'table';
  }

  /** Cards have no columns to sort by. Beside a call the list is only there to choose the next. */
  get withSort(): boolean {
    return this.layout === 'cards' && !this.isBeside;
  }

  get showsSkeleton(): boolean {
    return this.state.isLoading && this.state.counts === null;
  }

  get hasRows(): boolean {
    return this.state.shown.length > 0;
  }

  get isEmpty(): boolean {
    return !this.hasRows && !this.state.isLoading && this.state.error === null;
  }

  get empty(): EmptyState {
    return emptyStateOf(this.state.view);
  }

  get isBusy(): string {
    return String(this.state.isLoading);
  }

  get problem(): PageError | null {
    return this.state.error ?? this.state.feed?.error ?? null;
  }

  /** That something is shown in spite of a failure, and how old it is. */
  get oldDataNote(): string {
    const readAt = this.state.feed?.readAt ?? null;
    return this.problem && this.hasRows && readAt ? fillLabel(labels.refreshFailed, formatDateTime(readAt)) : '';
  }

  get waitingLabel(): string {
    return this.state.waiting > 0 ? fillLabel(labels.newCalls, this.state.waiting) : '';
  }

  get footnote(): string {
    const { isLimited, hasMore, shown, sort } = this.state;
    if (isLimited) {
      return fillLabel(labels.firstOnly, this.maximum);
    }
    return hasMore && sort.field !== 'newest' ? fillLabel(labels.sortedWithin, shown.length) : '';
  }

  get cannotExport(): boolean {
    return !this.hasRows;
  }

  get hideTranscript(): boolean {
    return !this.transcriptShown;
  }

  get hideRecording(): boolean {
    return !this.recordingAllowed;
  }

  handleView(event: CustomEvent<CallView>): void {
    void this.board.choose(event.detail);
  }

  handleEmptyAction(): void {
    const { view } = this.state;
    void this.board.choose(isFiltered(view) ? { ...FIRST_VIEW, scope: view.scope } : { ...view, scope: 'all' });
  }

  handleSort(event: CustomEvent<{ field: SortField }>): void {
    this.board.sortBy(flipped(this.state.sort, event.detail.field));
  }

  handleHold(event: CustomEvent<{ held: boolean }>): void {
    this.board.hold(event.detail.held);
  }

  handleShowWaiting(): void {
    this.board.showWaiting();
  }

  handleMore(): void {
    void this.board.more();
  }

  handleOpen(event: CustomEvent<{ callId: string }>): void {
    this.board.select(event.detail.callId);
    this.afterRender = () => this.template?.querySelector<HTMLElement>('c-dograh-call-detail')?.focus();
  }

  handleClose(): void {
    const callId = this.selectedId ?? '';
    this.board.select(null);
    this.afterRender = () => this.template?.querySelector<ListElement>('c-dograh-call-list')?.focusRow(callId);
  }

  handleChanged(event: CustomEvent<{ call: CallRow }>): void {
    this.board.take(event.detail.call);
  }

  handleRefresh(): void {
    void this.board.refresh();
  }

  handleExport(): void {
    const link = this.template?.querySelector<HTMLAnchorElement>('[data-id="download"]');
    if (link) {
      const { shown } = this.state;
      saveText(link, `calls-${new Date(orgNow()).toISOString().slice(0, 10)}.csv`, toCsv(linesOf(shown)));
      this.dispatchEvent(new ShowToastEvent({ title: fillLabel(labels.exported, shown.length), variant: 'success' }));
    }
  }
}

/** Some pages give properties as text. */
function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
