import { LightningElement, api, wire } from 'lwc';
import { getFieldValue, getRecord, type WiredRecord } from 'lightning/uiRecordApi';
import externalIdField from '@salesforce/schema/Dograh_Workflow__c.External_Workflow_Id__c';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { fillLabel } from 'c/dograhFormat';
import { mayManageWorkflows } from 'c/dograhPermissions';
import type { StreamState } from 'c/dograhEventStream';
import type { WorkflowList, WorkflowRow } from '../../generator/schema/pages/workflow-controller.ts';
import { labels } from './labels';
import { POLLING_SECONDS, WorkflowFeed } from './feed';

type View = 'forbidden' | 'detail' | 'noRecord' | 'loading' | 'error' | 'empty' | 'list';
type DetailElement = HTMLElement & { tellChanged(): void };

/** The workflows of Dograh; on a workflow's record page that one. */
export default class DograhWorkflowManager extends LightningElement {
  /** The workflow's record whose page this is; none on an app page. */
  @api recordId: string | undefined;

  readonly labels = labels;

  list: WorkflowList | null = null;
  error: PageError | null = null;
  streamState: StreamState = 'connecting';
  openedId: number | null = null;
  isRefreshing = false;

  /** Dograh's id as the record has it; undefined as long as the record is not read. */
  private externalId: string | null | undefined;
  private feed: WorkflowFeed | null = null;

  @wire(getRecord, { recordId: '$recordId', fields: [externalIdField] } as const)
  wiredRecord({ data, error }: WiredRecord): void {
    if (data) {
      this.externalId = (getFieldValue(data, externalIdField) as string | null) ?? null;
      this.error = null;
    } else if (error) {
      this.error = reduceError(error, newCorrelationId());
    }
  }

  connectedCallback(): void {
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

  disconnectedCallback(): void {
    this.feed?.close();
    this.feed = null;
  }

  get isRecordPage(): boolean {
    return Boolean(this.recordId);
  }

  get view(): View {
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

  private get recordView(): View {
    if (this.externalId === undefined) {
      return this.error ? 'error' : 'loading';
    }
    return this.workflowId === null ? 'noRecord' : 'detail';
  }

  get isForbidden(): boolean {
    return this.view === 'forbidden';
  }

  get isDetail(): boolean {
    return this.view === 'detail';
  }

  get isNoRecord(): boolean {
    return this.view === 'noRecord';
  }

  get isLoading(): boolean {
    return this.view === 'loading';
  }

  get isEmpty(): boolean {
    return this.view === 'empty';
  }

  get isList(): boolean {
    return this.view === 'list';
  }

  get hasHeader(): boolean {
    return !this.isRecordPage && !this.isForbidden && !this.isDetail;
  }

  /** A failed refresh is told above the list that is still there. */
  get shownError(): PageError | null {
    return this.isDetail || this.isForbidden ? null : this.error;
  }

  get workflowId(): number | null {
    const id = this.isRecordPage ? Number(this.externalId) : this.openedId;
    return id !== null && Number.isInteger(id) && id > 0 ? id : null;
  }

  get hasList(): boolean {
    return !this.isRecordPage;
  }

  get headline(): string {
    const workflows = this.list?.workflows ?? [];
    const active = workflows.filter(({ status }) => status === 'active').length;
    return this.list ? fillLabel(labels.state, active, workflows.length) : '';
  }

  get readAt(): string | null {
    return this.list?.readAt ?? null;
  }

  get freshness(): 'live' | 'polling' | 'stale' | 'disconnected' {
    if (this.error) {
      return this.list ? 'stale' : 'disconnected';
    }
    return this.streamState === 'live' ? 'live' : 'polling';
  }

  get isLive(): boolean {
    return this.streamState === 'live';
  }

  get pollingSeconds(): number {
    return POLLING_SECONDS;
  }

  get isKeptCopy(): boolean {
    return this.list?.fromCache === true;
  }

  async handleRefresh(): Promise<void> {
    this.isRefreshing = true;
    await this.feed?.refresh();
    this.isRefreshing = false;
  }

  handleOpen(event: CustomEvent<WorkflowRow>): void {
    this.openedId = event.detail.workflowId;
  }

  handleBack(): void {
    this.openedId = null;
    this.feed?.readAgain();
  }

  handleWorkflowChange(): void {
    this.feed?.readAgain();
  }

  private take(list: WorkflowList): void {
    this.list = list;
    this.error = null;
  }

  private takeError(error: PageError): void {
    this.error = error;
  }

  private tellDetail(externalId: string): void {
    if (externalId === String(this.workflowId)) {
      this.template?.querySelector<DetailElement>('c-dograh-workflow-detail')?.tellChanged();
    }
  }
}
