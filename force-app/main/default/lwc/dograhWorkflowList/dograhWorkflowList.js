/* Compiled from lwc-src/dograhWorkflowList/dograhWorkflowList.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/dograhFormat';
import { labels, filterOptions } from './labels';
import { matching, rowView } from './rows';
import { VersionStates } from './versionStates';
const PAGE = 50;
/**
 * The workflows of Dograh: searched, filtered, sorted, each with its versions as soon as they are read.
 * @fires open when the user chooses a workflow; detail: its `WorkflowRow`
 */
export default class DograhWorkflowList extends LightningElement {
  labels = labels;
  filterOptions = filterOptions;
  search = '';
  filter = 'active';
  sorting = { field: 'name', isDescending: false };
  shownCount = PAGE;
  known = { states: new Map(), error: null };
  currentList = null;
  versions = null;
  /** From Apex. A new list makes the versions be read anew. */
  @api
  get list() {
    return this.currentList;
  }
  set list(value) {
    this.currentList = value;
    this.versions?.expire();
    this.readVersions();
  }
  connectedCallback() {
    this.versions = new VersionStates((known) => {
      this.known = known;
    });
    this.readVersions();
  }
  disconnectedCallback() {
    this.versions?.close();
    this.versions = null;
  }
  get all() {
    return this.currentList?.workflows ?? [];
  }
  get found() {
    return matching(this.all, this.search, this.filter, this.sorting);
  }
  get rows() {
    return this.found
      .slice(0, this.shownCount)
      .map((workflow) => rowView(workflow, this.known.states.get(workflow.workflowId)));
  }
  get isNoneFound() {
    return this.found.length === 0;
  }
  get count() {
    return fillLabel(labels.count, this.found.length, this.all.length);
  }
  get hasMore() {
    return this.found.length > this.shownCount;
  }
  get moreText() {
    return fillLabel(labels.showMore, Math.min(PAGE, this.found.length - this.shownCount));
  }
  get nameColumn() {
    return this.column('name', labels.name);
  }
  get runsColumn() {
    return this.column('totalRuns', labels.runs);
  }
  get createdColumn() {
    return this.column('createdAt', labels.created);
  }
  handleSearch(event) {
    this.search = event.detail.value;
    this.startOver();
  }
  handleFilter(event) {
    this.filter = event.detail.value;
    this.startOver();
  }
  handleSort(event) {
    const field = event.currentTarget.dataset.field;
    // Numbers and times interest from the top, names from the start.
    const isDescending = this.sorting.field === field ? !this.sorting.isDescending : field !== 'name';
    this.sorting = { field, isDescending };
    this.startOver();
  }
  handleShowAll() {
    this.search = '';
    this.filter = 'all';
    this.startOver();
  }
  handleMore() {
    this.shownCount += PAGE;
    this.readVersions();
  }
  handleRetryVersions() {
    this.known = { ...this.known, error: null };
    this.readVersions();
  }
  handleOpen(event) {
    const id = Number(event.currentTarget.dataset.workflow);
    const workflow = this.all.find(({ workflowId }) => workflowId === id);
    this.dispatchEvent(new CustomEvent('open', { detail: workflow }));
  }
  startOver() {
    this.shownCount = PAGE;
    this.readVersions();
  }
  readVersions() {
    this.versions?.want(this.found.slice(0, this.shownCount).map(({ workflowId }) => workflowId));
  }
  column(field, label) {
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
