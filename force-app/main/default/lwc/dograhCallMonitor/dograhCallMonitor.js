/* Compiled from lwc-src/dograhCallMonitor/dograhCallMonitor.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { orgNow } from 'c/dograhCallClock';
import { saveText, toCsv } from 'c/dograhCallExport';
import { FIRST_VIEW } from 'c/dograhCallRows';
import { fillLabel, formatDateTime } from 'c/dograhFormat';
import { mayMonitorCalls } from 'c/dograhPermissions';
import { CallBoard, FIRST_STATE } from './board';
import { flipped, isFiltered } from './choices';
import { emptyStateOf } from './empty';
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
/** Calls as they happen and as they were. */
export default class DograhCallMonitor extends LightningElement {
  @api
  title = '';
  /** Shows the calls of a lead, contact or campaign only; set by its record page. */
  @api
  recordId = null;
  /** Cards without filters and counters, whatever room there is. */
  @api
  compact = false;
  state = FIRST_STATE;
  width = 0;
  announcement = '';
  labels = labels;
  isAllowed = mayMonitorCalls();
  maximum = DEFAULT_MAXIMUM;
  transcriptShown = true;
  recordingAllowed = true;
  afterRender = null;
  board = new CallBoard(
    (state) => {
      this.state = state;
    },
    (added) => {
      this.announcement = fillLabel(labels.newAnnounced, added);
    }
  );
  widthWatcher = new WidthWatcher((width) => {
    this.width = width;
  });
  /** Of calls in the list, 5 to 5,000. */
  @api
  get maximumCalls() {
    return this.maximum;
  }
  set maximumCalls(maximum) {
    this.maximum = Math.min(MOST_CALLS, Math.max(LEAST_CALLS, Number(maximum) || DEFAULT_MAXIMUM));
  }
  @api
  get showTranscript() {
    return this.transcriptShown;
  }
  set showTranscript(shown) {
    this.transcriptShown = isTrue(shown);
  }
  @api
  get allowRecording() {
    return this.recordingAllowed;
  }
  set allowRecording(allowed) {
    this.recordingAllowed = isTrue(allowed);
  }
  connectedCallback() {
    if (this.isAllowed) {
      void this.board.open(this.recordId, this.maximum);
    }
  }
  disconnectedCallback() {
    this.board.close();
    this.widthWatcher.stop();
  }
  renderedCallback() {
    this.widthWatcher.watch(this.template?.querySelector('[data-id="root"]') ?? null);
    const task = this.afterRender;
    this.afterRender = null;
    task?.();
  }
  get heading() {
    return this.title || labels.title;
  }
  get isSideBySide() {
    return !this.compact && this.width >= SIDE_BY_SIDE_PIXELS;
  }
  /** A call takes the place of the list where there is no room for both. */
  get isDetailPage() {
    return !this.isSideBySide;
  }
  get selectedId() {
    return this.state.selected?.callId ?? null;
  }
  get showsOverview() {
    return !this.state.selected || this.isSideBySide;
  }
  get isBeside() {
    return this.state.selected !== null && this.isSideBySide;
  }
  get bodyClass() {
    return this.isBeside ? 'body beside' : 'body';
  }
  get layout() {
    const narrow = this.width > 0 && this.width < TABLE_PIXELS;
    return this.compact || narrow || this.isBeside ? 'cards' : 'table';
  }
  /** Cards have no columns to sort by. Beside a call the list is only there to choose the next. */
  get withSort() {
    return this.layout === 'cards' && !this.isBeside;
  }
  get showsSkeleton() {
    return this.state.isLoading && this.state.counts === null;
  }
  get hasRows() {
    return this.state.shown.length > 0;
  }
  get isEmpty() {
    return !this.hasRows && !this.state.isLoading && this.state.error === null;
  }
  get empty() {
    return emptyStateOf(this.state.view);
  }
  get isBusy() {
    return String(this.state.isLoading);
  }
  get problem() {
    return this.state.error ?? this.state.feed?.error ?? null;
  }
  /** That something is shown in spite of a failure, and how old it is. */
  get oldDataNote() {
    const readAt = this.state.feed?.readAt ?? null;
    return this.problem && this.hasRows && readAt ? fillLabel(labels.refreshFailed, formatDateTime(readAt)) : '';
  }
  get waitingLabel() {
    return this.state.waiting > 0 ? fillLabel(labels.newCalls, this.state.waiting) : '';
  }
  get footnote() {
    const { isLimited, hasMore, shown, sort } = this.state;
    if (isLimited) {
      return fillLabel(labels.firstOnly, this.maximum);
    }
    return hasMore && sort.field !== 'newest' ? fillLabel(labels.sortedWithin, shown.length) : '';
  }
  get cannotExport() {
    return !this.hasRows;
  }
  get hideTranscript() {
    return !this.transcriptShown;
  }
  get hideRecording() {
    return !this.recordingAllowed;
  }
  handleView(event) {
    void this.board.choose(event.detail);
  }
  handleEmptyAction() {
    const { view } = this.state;
    void this.board.choose(isFiltered(view) ? { ...FIRST_VIEW, scope: view.scope } : { ...view, scope: 'all' });
  }
  handleSort(event) {
    this.board.sortBy(flipped(this.state.sort, event.detail.field));
  }
  handleHold(event) {
    this.board.hold(event.detail.held);
  }
  handleShowWaiting() {
    this.board.showWaiting();
  }
  handleMore() {
    void this.board.more();
  }
  handleOpen(event) {
    this.board.select(event.detail.callId);
    this.afterRender = () => this.template?.querySelector('c-dograh-call-detail')?.focus();
  }
  handleClose() {
    const callId = this.selectedId ?? '';
    this.board.select(null);
    this.afterRender = () => this.template?.querySelector('c-dograh-call-list')?.focusRow(callId);
  }
  handleChanged(event) {
    this.board.take(event.detail.call);
  }
  handleRefresh() {
    void this.board.refresh();
  }
  handleExport() {
    const link = this.template?.querySelector('[data-id="download"]');
    if (link) {
      const { shown } = this.state;
      saveText(link, `calls-${new Date(orgNow()).toISOString().slice(0, 10)}.csv`, toCsv(linesOf(shown)));
      this.dispatchEvent(new ShowToastEvent({ title: fillLabel(labels.exported, shown.length), variant: 'success' }));
    }
  }
}
/** Some pages give properties as text. */
function isTrue(value) {
  return value === true || value === 'true';
}
