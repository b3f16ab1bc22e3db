/* Compiled from lwc-src/dograhWorkflowVersions/dograhWorkflowVersions.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import getVersionDefinition from '@salesforce/apex/DograhWorkflowController.getVersionDefinition';
import listVersions from '@salesforce/apex/DograhWorkflowController.listVersions';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { parseDefinition } from 'c/dograhWorkflowModel';
import chooseText from '@salesforce/label/c.Dograh_Versions_Choose';
import earlierText from '@salesforce/label/c.Dograh_Versions_Earlier';
import emptyText from '@salesforce/label/c.Dograh_Versions_Empty';
import laterText from '@salesforce/label/c.Dograh_Versions_Later';
import onlyOneText from '@salesforce/label/c.Dograh_Versions_Only_One';
import versionsText from '@salesforce/label/c.Dograh_Workflow_Versions';
import { versionView } from './view';
/** The versions of a workflow, and what changed from one to another: at first from the last but one to the newest. */
export default class DograhWorkflowVersions extends LightningElement {
  labels = {
    choose: chooseText,
    earlier: earlierText,
    empty: emptyText,
    later: laterText,
    onlyOne: onlyOneText,
    versions: versionsText
  };
  rows = null;
  comparison = null;
  error = null;
  earlierId = '';
  laterId = '';
  currentWorkflow = null;
  isPlaced = false;
  definitions = new Map();
  /** Counts what was asked for, so that a late answer to an earlier question changes nothing. */
  request = 0;
  @api
  get workflowId() {
    return this.currentWorkflow;
  }
  set workflowId(value) {
    this.currentWorkflow = value;
    if (this.isPlaced) {
      void this.load();
    }
  }
  connectedCallback() {
    this.isPlaced = true;
    void this.load();
  }
  disconnectedCallback() {
    this.isPlaced = false;
    this.request += 1;
  }
  /** Reads the versions anew, after one was published. */
  @api
  async load() {
    this.definitions.clear();
    this.rows = null;
    this.comparison = null;
    const { currentWorkflow } = this;
    if (currentWorkflow === null) {
      return;
    }
    await this.attempt(async (correlationId, isCurrent) => {
      const rows = await listVersions({ workflowId: currentWorkflow, correlationId });
      if (isCurrent()) {
        this.rows = rows;
        this.laterId = String(rows[0]?.versionId ?? '');
        this.earlierId = String((rows[1] ?? rows[0])?.versionId ?? '');
      }
    });
    // Without a list there is nothing to compare, and its error stays.
    if (this.rows !== null) {
      await this.compare();
    }
  }
  get isLoading() {
    return this.rows === null && this.error === null;
  }
  get isComparing() {
    return this.canCompare && !this.isSame && this.comparison === null && this.error === null;
  }
  get isEmpty() {
    return this.rows?.length === 0;
  }
  get hasOne() {
    return this.rows?.length === 1;
  }
  get canCompare() {
    return (this.rows?.length ?? 0) > 1;
  }
  get isSame() {
    return this.earlierId === this.laterId;
  }
  get versions() {
    return (this.rows ?? []).map(versionView);
  }
  get options() {
    return this.versions.map(({ key, label }) => ({ label, value: key }));
  }
  handleEarlier(event) {
    this.earlierId = event.detail.value;
    void this.compare();
  }
  handleLater(event) {
    this.laterId = event.detail.value;
    void this.compare();
  }
  handleRetry() {
    if (this.rows === null) {
      void this.load();
    } else {
      void this.compare();
    }
  }
  async compare() {
    this.request += 1;
    this.comparison = null;
    this.error = null;
    if (!this.canCompare || this.isSame) {
      return;
    }
    await this.attempt(async (correlationId, isCurrent) => {
      // One after the other: Apex asks Dograh for the same list for both.
      const before = await this.definitionOf(this.earlierId, correlationId);
      const after = isCurrent() ? await this.definitionOf(this.laterId, correlationId) : before;
      if (isCurrent()) {
        this.comparison = { before, after };
      }
    });
  }
  async definitionOf(versionId, correlationId) {
    const known = this.definitions.get(versionId);
    if (known) {
      return known;
    }
    const json = await getVersionDefinition({
      workflowId: this.currentWorkflow ?? 0,
      versionId: Number(versionId),
      correlationId
    });
    const graph = parseDefinition(json);
    this.definitions.set(versionId, graph);
    return graph;
  }
  async attempt(task) {
    this.request += 1;
    const mine = this.request;
    const correlationId = newCorrelationId();
    this.error = null;
    try {
      await task(correlationId, () => mine === this.request);
    } catch (error) {
      if (mine === this.request) {
        this.error = reduceError(error, correlationId);
      }
    }
  }
}
