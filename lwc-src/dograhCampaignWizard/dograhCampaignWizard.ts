import { LightningElement, api } from 'lwc';
import back from '@salesforce/label/c.Dograh_Back';
import cancel from '@salesforce/label/c.Dograh_Cancel';
import newCampaign from '@salesforce/label/c.Dograh_Campaign_New';
import loading from '@salesforce/label/c.Dograh_Loading';
import next from '@salesforce/label/c.Dograh_Next';
import create from '@salesforce/label/c.Dograh_Wizard_Create';
import leave from '@salesforce/label/c.Dograh_Wizard_Leave';
import leaveExplained from '@salesforce/label/c.Dograh_Wizard_Leave_Explained';
import stepOf from '@salesforce/label/c.Dograh_Wizard_Step_Of';
import {
  mappingsFor,
  newDraft,
  recallCreation,
  requestOf,
  STEPS,
  withDefaults,
  type CampaignDraft,
  type PendingCreation,
  type Problem,
  type StepName
} from 'c/dograhCampaignDraft';
import type { DryRun } from 'c/dograhCampaignStep';
import DograhConfirm from 'c/dograhConfirm';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { fillLabel } from 'c/dograhFormat';
import type { CampaignRequest } from '../../generator/schema/pages/campaign-creation.ts';
import { readChoices, readVariables, valuesOf, type Choices } from './choices';
import { DryRuns } from './dryRuns';
import { STEP_NAMES, whatKeeps } from './steps';

/** Steps that show what the dry run says. */
const CHECKED: readonly StepName[] = ['variables', 'exclusions', 'summary'];

type StepElement = HTMLElement & { showProblems(problems: Problem[], focusesFirst: boolean): void };

/** Guided creation of a campaign. */
export default class DograhCampaignWizard extends LightningElement {
  /** The record on whose page the campaign is created. */
  @api recordId: string | undefined;
  @api objectApiName: string | undefined;

  readonly label = { back, cancel, create, loading, newCampaign, next };

  draft: CampaignDraft = newDraft(null, null);
  choices: Choices | null = null;
  error: PageError | null = null;
  variablesError: PageError | null = null;
  isAsking = false;
  step: StepName = 'workflow';
  problems: Problem[] = [];
  dryRun: DryRun = { isRunning: false, preview: null, error: null };
  /** What is being created; null while it is entered. */
  request: CampaignRequest | null = null;
  /** A creation that was begun before the page was loaded again. */
  pending: PendingCreation | null = null;

  /** One for all tries of this campaign. */
  private readonly idempotencyKey = newCorrelationId();
  private readonly dryRuns = new DryRuns((dryRun) => {
    this.dryRun = dryRun;
  });
  private isTouched = false;
  private wantsFocus = true;

  connectedCallback(): void {
    this.draft = newDraft(this.recordId ?? null, this.objectApiName ?? null);
    this.pending = recallCreation();
    void this.load();
  }

  disconnectedCallback(): void {
    this.dryRuns.stop();
  }

  renderedCallback(): void {
    const heading = this.wantsFocus ? this.template?.querySelector<HTMLElement>('.heading') : null;
    if (heading) {
      this.wantsFocus = false;
      heading.focus();
    }
  }

  get isCreating(): boolean {
    return this.request !== null || this.pending !== null;
  }

  get creationKey(): string {
    return this.pending?.idempotencyKey ?? this.idempotencyKey;
  }

  get creationName(): string {
    return this.pending?.name ?? this.draft.name;
  }

  get creationRequest(): CampaignRequest | undefined {
    return this.request ?? undefined;
  }

  get isLoading(): boolean {
    return !this.isCreating && this.choices === null && this.error === null;
  }

  get isEntering(): boolean {
    return !this.isCreating && this.choices !== null;
  }

  get heading(): string {
    return fillLabel(stepOf, STEPS.indexOf(this.step) + 1, STEPS.length, STEP_NAMES[this.step]);
  }

  get indicator(): { value: StepName; label: string }[] {
    return STEPS.map((value) => ({ value, label: STEP_NAMES[value] }));
  }

  get isWorkflow(): boolean {
    return this.step === 'workflow';
  }

  get hasBack(): boolean {
    return !this.isWorkflow;
  }

  get isPeople(): boolean {
    return this.step === 'people';
  }

  get isVariables(): boolean {
    return this.step === 'variables';
  }

  get isExclusions(): boolean {
    return this.step === 'exclusions';
  }

  get isRules(): boolean {
    return this.step === 'rules';
  }

  get isSummary(): boolean {
    return this.step === 'summary';
  }

  get values(): { name: string; label: string }[] {
    return valuesOf(this.draft, this.choices?.fields ?? []);
  }

  get hasProblems(): boolean {
    return this.problems.length > 0;
  }

  get problemViews(): Problem[] {
    const seen = new Map(this.problems.map((problem) => [problem.message, problem]));
    return [...seen.values()];
  }

  async handleDraft(event: CustomEvent<Partial<CampaignDraft>>): Promise<void> {
    const changes = event.detail;
    const isOtherWorkflow = changes.workflowId !== undefined && changes.workflowId !== this.draft.workflowId;
    this.draft = { ...this.draft, ...changes };
    this.isTouched = true;
    if (this.hasProblems) {
      this.showProblems(this.currentProblems(), false);
    }
    if (CHECKED.includes(this.step)) {
      this.dryRuns.check(this.draft, true);
    }
    if (isOtherWorkflow) {
      await this.askVariables();
    }
  }

  handleBack(): void {
    this.moveTo(STEPS[STEPS.indexOf(this.step) - 1]);
  }

  async handleNext(): Promise<void> {
    if (this.step === 'workflow' && this.variablesError !== null) {
      await this.askVariables();
    }
    const problems = this.currentProblems();
    if (problems.length > 0) {
      this.showProblems(problems, true);
      return;
    }
    this.moveTo(STEPS[STEPS.indexOf(this.step) + 1]);
  }

  handleCreate(): void {
    const problems = this.currentProblems();
    if (problems.length > 0) {
      this.showProblems(problems, true);
      return;
    }
    this.request = requestOf(this.draft, this.idempotencyKey);
  }

  /** Nothing was created: what was entered can be changed, or a new campaign begun. */
  handleChange(): void {
    this.request = null;
    this.pending = null;
    this.wantsFocus = true;
  }

  async handleCancel(): Promise<void> {
    const mayLeave =
      !this.isTouched ||
      (await DograhConfirm.open({
        label: newCampaign,
        message: leaveExplained,
        confirmLabel: leave,
        size: 'small'
      }));
    if (mayLeave) {
      this.dispatchEvent(new CustomEvent('cancel'));
    }
  }

  handleLeave(): void {
    this.dispatchEvent(new CustomEvent('cancel'));
  }

  handleCreated(event: CustomEvent<{ campaignId: string }>): void {
    this.dispatchEvent(new CustomEvent('created', { detail: event.detail }));
  }

  handleRetry(): void {
    void this.load();
  }

  handleRetryVariables(): void {
    void this.askVariables();
  }

  private async load(): Promise<void> {
    const correlationId = newCorrelationId();
    try {
      const choices = await readChoices(correlationId);
      this.draft = withDefaults(this.draft, choices.defaults);
      this.choices = choices;
      this.error = null;
    } catch (problem) {
      this.error = reduceError(problem, correlationId);
    }
  }

  /** An answer about a workflow that is no longer the chosen one is dropped. */
  private async askVariables(): Promise<void> {
    const { workflowId } = this.draft;
    if (workflowId === null) {
      return;
    }
    const correlationId = newCorrelationId();
    this.isAsking = true;
    this.variablesError = null;
    try {
      const variableNames = await readVariables(workflowId, correlationId);
      if (workflowId === this.draft.workflowId) {
        this.draft = { ...this.draft, variableNames };
      }
    } catch (problem) {
      this.variablesError = reduceError(problem, correlationId);
    } finally {
      this.isAsking = false;
    }
  }

  private currentProblems(): Problem[] {
    const { step, draft, dryRun, choices } = this;
    const knowsVariables = !this.isAsking && this.variablesError === null;
    return whatKeeps({ step, draft, dryRun, defaults: choices?.defaults ?? null, knowsVariables });
  }

  private showProblems(problems: Problem[], focusesFirst: boolean): void {
    this.problems = problems;
    this.template?.querySelector<StepElement>('[data-id="step"]')?.showProblems(problems, focusesFirst);
  }

  private moveTo(step: StepName | undefined): void {
    if (step === undefined) {
      return;
    }
    if (step === 'variables') {
      const { variableNames, mappings } = this.draft;
      this.draft = { ...this.draft, mappings: mappingsFor(variableNames, mappings, this.values) };
    }
    this.step = step;
    this.problems = [];
    this.wantsFocus = true;
    if (CHECKED.includes(step)) {
      this.dryRuns.check(this.draft, false);
    }
  }
}
