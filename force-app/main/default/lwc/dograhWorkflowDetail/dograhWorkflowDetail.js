/* Compiled from lwc-src/dograhWorkflowDetail/dograhWorkflowDetail.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import getWorkflow from '@salesforce/apex/DograhWorkflowController.getWorkflow';
import validateWorkflow from '@salesforce/apex/DograhWorkflowController.validateWorkflow';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { fillLabel, formatDateTime } from 'c/dograhFormat';
import { mayPlaceCalls } from 'c/dograhPermissions';
import { parseDefinition, placeProblems } from 'c/dograhWorkflowModel';
import DograhWorkflowTestCall from 'c/dograhWorkflowTestCall';
import publishVersionText from '@salesforce/label/c.Dograh_Workflow_Publish_Version';
import updatedText from '@salesforce/label/c.Dograh_Updated_Ago';
import unknownText from '@salesforce/label/c.Dograh_Unknown_Value';
import { isConfirmed, perform } from './actions';
import { statusBadge, versionBadge } from './header';
import { labels } from './labels';
const NOTHING = { nodes: [], edges: [] };
/**
 * One workflow: what it says, whether it is in order, its versions; publishing, archiving, trying it.
 * @fires back when the user wants the list
 * @fires workflowchange when the workflow was published, archived or restored
 */
export default class DograhWorkflowDetail extends LightningElement {
  /** Somebody calls `tellChanged` as soon as the workflow is changed. */
  @api
  isLive = false;
  /** There is a list to go back to. */
  @api
  hasList = false;
  labels = labels;
  detail = null;
  graph = NOTHING;
  /** Null as long as nobody knows. */
  problems = null;
  error = null;
  checkError = null;
  selected = null;
  tab = 'graph';
  isBusy = false;
  isChangedElsewhere = false;
  wasRefused = false;
  currentWorkflow = null;
  isPlaced = false;
  request = 0;
  /** Dograh's id. */
  @api
  get workflowId() {
    return this.currentWorkflow;
  }
  set workflowId(value) {
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
  tellChanged() {
    this.isChangedElsewhere = this.detail !== null && !this.isBusy;
  }
  connectedCallback() {
    this.isPlaced = true;
    void this.load();
  }
  disconnectedCallback() {
    this.isPlaced = false;
    this.request += 1;
  }
  get isLoading() {
    return this.detail === null && this.error === null;
  }
  get freshness() {
    return this.error || this.isChangedElsewhere ? 'stale' : this.isLive ? 'live' : null;
  }
  /** Told when nothing tells of changes: then only the reader can judge whether it is too old. */
  get readAtText() {
    return fillLabel(updatedText, formatDateTime(this.detail?.readAt ?? null));
  }
  get status() {
    return this.detail && statusBadge(this.detail);
  }
  get version() {
    return this.detail && versionBadge(this.detail);
  }
  get isDraft() {
    return this.detail?.versionStatus === 'draft';
  }
  get publishText() {
    return fillLabel(publishVersionText, this.detail?.versionNumber ?? unknownText);
  }
  get canArchive() {
    return this.detail?.status === 'active';
  }
  get canTest() {
    return mayPlaceCalls() && this.canArchive && Boolean(this.detail?.workflowUuid);
  }
  get variables() {
    return this.detail?.variables ?? [];
  }
  get dispositions() {
    return this.detail?.dispositions ?? [];
  }
  get needsNothing() {
    return this.variables.length === 0;
  }
  get givesNothing() {
    return this.dispositions.length === 0;
  }
  get placedProblems() {
    return this.problems ?? [];
  }
  get hasElementPanel() {
    return this.tab !== 'versions' && this.graph.nodes.length > 0;
  }
  get isVersionsTab() {
    return this.tab === 'versions';
  }
  handleBack() {
    this.dispatchEvent(new CustomEvent('back'));
  }
  handleRefresh() {
    void this.load();
  }
  handleTab(event) {
    this.tab = event.target.value;
  }
  handleSelect(event) {
    this.selected = event.detail;
  }
  /** From outside of the graph: what is chosen comes into sight there. */
  handleJump(event) {
    this.selected = event.detail;
    if (this.tab === 'versions') {
      this.tab = 'graph';
    }
    const graph = this.template?.querySelector('c-dograh-workflow-graph');
    if (this.tab === 'graph') {
      graph?.focusElement(event.detail);
    }
  }
  handlePublish() {
    return this.act('publish');
  }
  handleArchive() {
    return this.act('archive');
  }
  handleRestore() {
    return this.act('restore');
  }
  async handleTestCall() {
    await DograhWorkflowTestCall.open({
      label: `${labels.testCall}: ${this.detail?.name ?? ''}`,
      workflowUuid: this.detail?.workflowUuid ?? '',
      size: 'small'
    });
  }
  async act(action) {
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
  async load() {
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
  show(detail) {
    const isSame = this.detail?.definitionJson === detail.definitionJson;
    this.detail = detail;
    this.isChangedElsewhere = false;
    this.wasRefused = false;
    // The same graph is not drawn again, so that zoom and place stay.
    this.graph = isSame ? this.graph : parseDefinition(detail.definitionJson);
  }
  async check(workflowId, mine) {
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
  place(problems) {
    this.problems = placeProblems(this.graph, problems);
  }
}
