import { LightningElement, api } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import getWorkflow from '@salesforce/apex/DograhWorkflowController.getWorkflow';
import validateWorkflow from '@salesforce/apex/DograhWorkflowController.validateWorkflow';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { fillLabel, formatDateTime } from 'c/dograhFormat';
import { mayPlaceCalls } from 'c/dograhPermissions';
import {
  parseDefinition,
  placeProblems,
  type ElementReference,
  type PlacedProblem,
  type WorkflowGraph
} from 'c/dograhWorkflowModel';
import DograhWorkflowTestCall from 'c/dograhWorkflowTestCall';
import publishVersionText from '@salesforce/label/c.Dograh_Workflow_Publish_Version';
import updatedText from '@salesforce/label/c.Dograh_Updated_Ago';
import unknownText from '@salesforce/label/c.Dograh_Unknown_Value';
import type { ValidationProblem, WorkflowDetail } from '../../generator/schema/pages/workflow-controller.ts';
import { isConfirmed, perform, type WorkflowAction } from './actions';
import { statusBadge, versionBadge, type BadgeView } from './header';
import { labels } from './labels';

const NOTHING: WorkflowGraph = { nodes: [], edges: [] };
type GraphTab = 'graph' | 'outline' | 'versions';
type GraphElement = HTMLElement & { focusElement(reference: ElementReference): void };

/**
 * One workflow: what it says, whether it is in order, its versions; publishing, archiving, trying it.
 * @fires back when the user wants the list
 * @fires workflowchange when the workflow was published, archived or restored
 */
export default class DograhWorkflowDetail extends LightningElement {
  /** Somebody calls `tellChanged` as soon as the workflow is changed. */
  @api isLive = false;
  /** There is a list to go back to. */
  @api hasList = false;

  readonly labels = labels;

  detail: WorkflowDetail | null = null;
  graph: WorkflowGraph = NOTHING;
  /** Null as long as nobody knows. */
  problems: readonly PlacedProblem[] | null = null;
  error: PageError | null = null;
  checkError: PageError | null = null;
  selected: ElementReference | null = null;
  tab: GraphTab = 'graph';
  isBusy = false;
  isChangedElsewhere = false;
  wasRefused = false;

  private currentWorkflow: number | null = null;
  private isPlaced = false;
  private request = 0;

  /** Dograh's id. */
  @api
  get workflowId(): number | null {
    return this.currentWorkflow;
  }
  set workflowId(value: number | null) {
    const isOther = value !== this.currentWorkflow;
    this.currentWorkflow = value;
    if (isOther && this.isPlaced) {
      this.detail = null;
      this.selected = null;
      void this.load();
    }
  }

  /** Says that the workflow was changed in Dograh. What the user reads stays until they refresh. */
  @api
  tellChanged(): void {
    this.isChangedElsewhere = this.detail !== null && !this.isBusy;
  }

  connectedCallback(): void {
    this.isPlaced = true;
    void this.load();
  }

  disconnectedCallback(): void {
    this.isPlaced = false;
    this.request += 1;
  }

  get isLoading(): boolean {
    return this.detail === null && this.error === null;
  }

  get freshness(): 'live' | 'stale' | null {
    return this.error || this.isChangedElsewhere ? 'stale' : this.isLive ? 'live' : null;
  }

  /** Told when nothing tells of changes: then only the reader can judge whether it is too old. */
  get readAtText(): string {
    return fillLabel(updatedText, formatDateTime(this.detail?.readAt ?? null));
  }

  get status(): BadgeView | null {
    return this.detail && statusBadge(this.detail);
  }

  get version(): BadgeView | null {
    return this.detail && versionBadge(this.detail);
  }

  get isDraft(): boolean {
    return this.detail?.versionStatus === 'draft';
  }

  get publishText(): string {
    return fillLabel(publishVersionText, this.detail?.versionNumber ?? unknownText);
  }

  get canArchive(): boolean {
    return this.detail?.status === 'active';
  }

  get canTest(): boolean {
    return mayPlaceCalls() && this.canArchive && Boolean(this.detail?.workflowUuid);
  }

  get variables(): readonly string[] {
    return this.detail?.variables ?? [];
  }

  get dispositions(): readonly string[] {
    return this.detail?.dispositions ?? [];
  }

  get needsNothing(): boolean {
    return this.variables.length === 0;
  }

  get givesNothing(): boolean {
    return this.dispositions.length === 0;
  }

  get placedProblems(): readonly PlacedProblem[] {
    return this.problems ?? [];
  }

  get hasElementPanel(): boolean {
    return this.tab !== 'versions' && this.graph.nodes.length > 0;
  }

  get isVersionsTab(): boolean {
    return this.tab === 'versions';
  }

  handleBack(): void {
    this.dispatchEvent(new CustomEvent('back'));
  }

  handleRefresh(): void {
    void this.load();
  }

  handleTab(event: Event): void {
    this.tab = (event.target as HTMLElement & { value: GraphTab }).value;
  }

  handleSelect(event: CustomEvent<ElementReference>): void {
    this.selected = event.detail;
  }

  /** From outside of the graph: what is chosen comes into sight there. */
  handleJump(event: CustomEvent<ElementReference>): void {
    this.selected = event.detail;
    if (this.tab === 'versions') {
      this.tab = 'graph';
    }
    const graph = this.template?.querySelector<GraphElement>('c-dograh-workflow-graph');
    if (this.tab === 'graph') {
      graph?.focusElement(event.detail);
    }
  }

  handlePublish(): Promise<void> {
    return this.act('publish');
  }

  handleArchive(): Promise<void> {
    return this.act('archive');
  }

  handleRestore(): Promise<void> {
    return this.act('restore');
  }

  async handleTestCall(): Promise<void> {
    await DograhWorkflowTestCall.open({
      label: `${labels.testCall}: ${this.detail?.name ?? ''}`,
      workflowUuid: this.detail?.workflowUuid ?? '',
      size: 'small'
    });
  }

  private async act(action: WorkflowAction): Promise<void> {
    const { detail } = this;
    if (!detail || this.isBusy || !(await isConfirmed(action))) {
      return;
    }
    const correlationId = newCorrelationId();
    this.isBusy = true;
    this.error = null;
    try {
      const outcome = await perform(action, detail, correlationId);
      this.wasRefused = !outcome.done;
      if (outcome.done) {
        this.dispatchEvent(new ShowToastEvent({ title: detail.name, message: outcome.message, variant: 'success' }));
        this.dispatchEvent(new CustomEvent('workflowchange'));
        await this.load();
      } else {
        this.place(outcome.problems);
      }
    } catch (error) {
      this.error = reduceError(error, correlationId);
    } finally {
      this.isBusy = false;
    }
  }

  private async load(): Promise<void> {
    const workflowId = this.currentWorkflow;
    if (workflowId === null) {
      return;
    }
    this.request += 1;
    const mine = this.request;
    const correlationId = newCorrelationId();
    this.error = null;
    try {
      const detail = await getWorkflow({ workflowId, correlationId });
      if (mine === this.request) {
        this.show(detail);
        await this.check(workflowId, mine);
      }
    } catch (error) {
      if (mine === this.request) {
        this.error = reduceError(error, correlationId);
      }
    }
  }

  private show(detail: WorkflowDetail): void {
    const isSame = this.detail?.definitionJson === detail.definitionJson;
    this.detail = detail;
    this.isChangedElsewhere = false;
    this.wasRefused = false;
    // The same graph is not drawn again, so that zoom and place stay.
    this.graph = isSame ? this.graph : parseDefinition(detail.definitionJson);
  }

  private async check(workflowId: number, mine: number): Promise<void> {
    const correlationId = newCorrelationId();
    this.checkError = null;
    try {
      const { problems } = await validateWorkflow({ workflowId, correlationId });
      if (mine === this.request) {
        this.place(problems);
      }
    } catch (error) {
      if (mine === this.request) {
        this.problems = null;
        this.checkError = reduceError(error, correlationId);
      }
    }
  }

  private place(problems: readonly ValidationProblem[]): void {
    this.problems = placeProblems(this.graph, problems);
  }
}
