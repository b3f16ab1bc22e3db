import { LightningElement, api } from 'lwc';
import getVersionDefinition from '@salesforce/apex/DograhWorkflowController.getVersionDefinition';
import listVersions from '@salesforce/apex/DograhWorkflowController.listVersions';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { parseDefinition, type WorkflowGraph } from 'c/dograhWorkflowModel';
import chooseText from '@salesforce/label/c.Dograh_Versions_Choose';
import earlierText from '@salesforce/label/c.Dograh_Versions_Earlier';
import emptyText from '@salesforce/label/c.Dograh_Versions_Empty';
import laterText from '@salesforce/label/c.Dograh_Versions_Later';
import onlyOneText from '@salesforce/label/c.Dograh_Versions_Only_One';
import versionsText from '@salesforce/label/c.Dograh_Workflow_Versions';
import type { VersionRow } from '../../generator/schema/pages/workflow-controller.ts';
import { versionView, type VersionView } from './view';

interface Comparison {
  readonly before: WorkflowGraph;
  readonly after: WorkflowGraph;
}

/** The versions of a workflow, and what changed from one to another: at first from the last but one to the newest. */
export default class DograhWorkflowVersions extends LightningElement {
  readonly labels = {
    choose: chooseText,
    earlier: earlierText,
    empty: emptyText,
    later: laterText,
    onlyOne: onlyOneText,
    versions: versionsText
  };

  rows: readonly VersionRow[] | null = null;
  comparison: Comparison | null = null;
  error: PageError | null = null;
  earlierId = '';
  laterId = '';

  private currentWorkflow: number | null = null;
  private isPlaced = false;
  private readonly definitions = new Map<string, WorkflowGraph>();
  /** Counts what was asked for, so that a late answer to an earlier question changes nothing. */
  private request = 0;

  @api
  get workflowId(): number | null {
    return this.currentWorkflow;
  }
  set workflowId(value: number | null) {
    this.currentWorkflow = value;
    if (this.isPlaced) {
      void this.load();
    }
  }

  connectedCallback(): void {
    this.isPlaced = true;
    void this.load();
  }

  disconnectedCallback(): void {
    this.isPlaced = false;
    this.request += 1;
  }

  /** Reads the versions anew, after one was published. */
  @api
  async load(): Promise<void> {
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

  get isLoading(): boolean {
    return this.rows === null && this.error === null;
  }

  get isComparing(): boolean {
    return this.canCompare && !this.isSame && this.comparison === null && this.error === null;
  }

  get isEmpty(): boolean {
    return this.rows?.length === 0;
  }

  get hasOne(): boolean {
    return this.rows?.length === 1;
  }

  get canCompare(): boolean {
    return (this.rows?.length ?? 0) > 1;
  }

  get isSame(): boolean {
    return this.earlierId === this.laterId;
  }

  get versions(): VersionView[] {
    return (this.rows ?? []).map(versionView);
  }

  get options(): { label: string; value: string }[] {
    return this.versions.map(({ key, label }) => ({ label, value: key }));
  }

  handleEarlier(event: CustomEvent<{ value: string }>): void {
    this.earlierId = event.detail.value;
    void this.compare();
  }

  handleLater(event: CustomEvent<{ value: string }>): void {
    this.laterId = event.detail.value;
    void this.compare();
  }

  handleRetry(): void {
    if (this.rows === null) {
      void this.load();
    } else {
      void this.compare();
    }
  }

  private async compare(): Promise<void> {
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

  private async definitionOf(versionId: string, correlationId: string): Promise<WorkflowGraph> {
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

  private async attempt(task: (correlationId: string, isCurrent: () => boolean) => Promise<void>): Promise<void> {
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
