import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/dograhFormat';
import type { WorkflowList, WorkflowRow } from '../../generator/schema/pages/workflow-controller.ts';
import { labels, filterOptions } from './labels';
import { matching, rowView, type RowView, type SortField, type Sorting, type StatusFilter } from './rows';
import { VersionStates, type KnownVersions } from './versionStates';

const PAGE = 50;

interface Column {
  readonly field: SortField;
  readonly label: string;
  readonly sort: 'ascending' | 'descending' | 'none';
  readonly icon: string;
}

/**
 * The workflows of Dograh: searched, filtered, sorted, each with its versions as soon as they are read.
 * @fires open when the user chooses a workflow; detail: its `WorkflowRow`
 */
export default class DograhWorkflowList extends LightningElement {
  readonly labels = labels;
  readonly filterOptions = filterOptions;

  search = '';
  filter: StatusFilter = 'active';
  sorting: Sorting = { field: 'name', isDescending: false };
  shownCount = PAGE;
  known: KnownVersions = { states: new Map(), error: null };

  private currentList: WorkflowList | null = null;
  private versions: VersionStates | null = null;

  /** From Apex. A new list makes the versions be read anew. */
  @api
  get list(): WorkflowList | null {
    return this.currentList;
  }
  set list(value: WorkflowList | null) {
    this.currentList = value;
    this.versions?.expire();
    this.readVersions();
  }

  connectedCallback(): void {
    this.versions = new VersionStates((known) => {
      this.known = known;
    });
    this.readVersions();
  }

  disconnectedCallback(): void {
    this.versions?.close();
    this.versions = null;
  }

  get all(): readonly WorkflowRow[] {
    return this.currentList?.workflows ?? [];
  }

  get found(): WorkflowRow[] {
    return matching(this.all, this.search, this.filter, this.sorting);
  }

  get rows(): RowView[] {
    return this.found
      .slice(0, this.shownCount)
      .map((workflow) => rowView(workflow, this.known.states.get(workflow.workflowId)));
  }

  get isNoneFound(): boolean {
    return this.found.length === 0;
  }

  get count(): string {
    return fillLabel(labels.count, this.found.length, this.all.length);
  }

  get hasMore(): boolean {
    return this.found.length > this.shownCount;
  }

  get moreText(): string {
    return fillLabel(labels.showMore, Math.min(PAGE, this.found.length - this.shownCount));
  }

  get nameColumn(): Column {
    return this.column('name', labels.name);
  }

  get runsColumn(): Column {
    return this.column('totalRuns', labels.runs);
  }

  get createdColumn(): Column {
    return this.column('createdAt', labels.created);
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.search = event.detail.value;
    this.startOver();
  }

  handleFilter(event: CustomEvent<{ value: string }>): void {
    this.filter = event.detail.value as StatusFilter;
    this.startOver();
  }

  handleSort(event: Event): void {
    const field = (event.currentTarget as HTMLElement).dataset.field as SortField;
    // Numbers and times interest from the top, names from the start.
    const isDescending = this.sorting.field === field ? !this.sorting.isDescending : field !== 'name';
    this.sorting = { field, isDescending };
    this.startOver();
  }

  handleShowAll(): void {
    this.search = '';
    this.filter = 'all';
    this.startOver();
  }

  handleMore(): void {
    this.shownCount += PAGE;
    this.readVersions();
  }

  handleRetryVersions(): void {
    this.known = { ...this.known, error: null };
    this.readVersions();
  }

  handleOpen(event: Event): void {
    const id = Number((event.currentTarget as HTMLElement).dataset.workflow);
    const workflow = this.all.find(({ workflowId }) => workflowId === id);
    this.dispatchEvent(new CustomEvent('open', { detail: workflow }));
  }

  private startOver(): void {
    this.shownCount = PAGE;
    this.readVersions();
  }

  private readVersions(): void {
    this.versions?.want(this.found.slice(0, this.shownCount).map(({ workflowId }) => workflowId));
  }

  private column(field: SortField, label: string): Column {
    const isSorted = this.sorting.field === field;
    const { isDescending } = this.sorting;
    return {
      field,
      label,
      sort: isSorted ? (isDescending ? 'descending' : 'ascending') : 'none',
      icon: isSorted ? (isDescending ? 'utility:arrowdown' : 'utility:arrowup') : ''
    };
  }
}
