/* Compiled from lwc-src/dograhWorkflowManager/dograhWorkflowManager.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api, wire } from 'lwc';
import { getFieldValue, getRecord } from 'lightning/uiRecordApi';
import externalIdField from '@salesforce/schema/Dograh_Workflow__c.External_Workflow_Id__c';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { fillLabel } from 'c/dograhFormat';
import { mayManageWorkflows } from 'c/dograhPermissions';
import { labels } from './labels';
import { POLLING_SECONDS, WorkflowFeed } from './feed';
/** The workflows of Dograh; on a workflow's record page that one. */
export default class DograhWorkflowManager extends LightningElement {
  /** The workflow's record whose page this is; none on an app page. */
  @api
  recordId;
  labels = labels;
  list = null;
  error = null;
  streamState = 'connecting';
  openedId = null;
  isRefreshing = false;
  /** Dograh's id as the record has it; undefined as long as the record is not read. */
  externalId;
  feed = null;
  @wire(getRecord, { recordId: '$recordId', fields: [externalIdField] })
  wiredRecord({ data, error }) {
    if (data) {
      this.externalId = getFieldValue(data, externalIdField) ?? null;
      this.error = null;
    } else if (error) {
      this.error = reduceError(error, newCorrelationId());
    }
  }
  connectedCallback() {
    if (!mayManageWorkflows()) {
      return;
    }
    this.feed = new WorkflowFeed({
      wantsList: () => !this.isRecordPage,
      onList: (list) => this.take(list),
      onError: (error) => this.takeError(error),
      onState: (state) => {
        this.streamState = state;
      },
      onChanged: (externalId) => this.tellDetail(externalId)
    });
    this.feed.open();
  }
  disconnectedCallback() {
    this.feed?.close();
    this.feed = null;
  }
  get isRecordPage() {
    return Boolean(this.recordId);
  }
  get view() {
    if (!mayManageWorkflows()) {
      return 'forbidden';
    }
    if (this.isRecordPage) {
      return this.recordView;
    }
    if (this.openedId !== null) {
      return 'detail';
    }
    if (this.list === null) {
      return this.error ? 'error' : 'loading';
    }
    return this.list.workflows.length === 0 ? 'empty' : 'list';
  }
  get recordView() {
    if (this.externalId === undefined) {
      return this.error ? 'error' : 'loading';
    }
    return this.workflowId === null ? 'noRecord' : 'detail';
  }
  get isForbidden() {
    return this.view === 'forbidden';
  }
  get isDetail() {
    return this.view === 'detail';
  }
  get isNoRecord() {
    return this.view === 'noRecord';
  }
  get isLoading() {
    return this.view === 'loading';
  }
  get isEmpty() {
    return this.view === 'empty';
  }
  get isList() {
    return this.view === 'list';
  }
  get hasHeader() {
    return !this.isRecordPage && !this.isForbidden && !this.isDetail;
  }
  /** A failed refresh is told above the list that is still there. */
  get shownError() {
    return this.isDetail || this.isForbidden ? null : this.error;
  }
  get workflowId() {
    const id = this.isRecordPage ? Number(this.externalId) : this.openedId;
    return id !== null && Number.isInteger(id) && id > 0 ? id : null;
  }
  get hasList() {
    return !this.isRecordPage;
  }
  get headline() {
    const workflows = this.list?.workflows ?? [];
    const active = workflows.filter(({ status }) => status === 'active').length;
    return this.list ? fillLabel(labels.state, active, workflows.length) : '';
  }
  get readAt() {
    return this.list?.readAt ?? null;
  }
  get freshness() {
    if (this.error) {
      return this.list ? 'stale' : 'disconnected';
    }
    return this.streamState === 'live' ? 'live' : 'polling';
  }
  get isLive() {
    return this.streamState === 'live';
  }
  get pollingSeconds() {
    return POLLING_SECONDS;
  }
  get isKeptCopy() {
    return this.list?.fromCache === true;
  }
  async handleRefresh() {
    this.isRefreshing = true;
    await this.feed?.refresh();
    this.isRefreshing = false;
  }
  handleOpen(event) {
    this.openedId = event.detail.workflowId;
  }
  handleBack() {
    this.openedId = null;
    this.feed?.readAgain();
  }
  handleWorkflowChange() {
    this.feed?.readAgain();
  }
  take(list) {
    this.list = list;
    this.error = null;
  }
  takeError(error) {
    this.error = error;
  }
  tellDetail(externalId) {
    if (externalId === String(this.workflowId)) {
      this.template?.querySelector('c-dograh-workflow-detail')?.tellChanged();
    }
  }
}
