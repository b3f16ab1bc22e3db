/* Compiled from lwc-src/dograhCampaignWizard/dograhCampaignWizard.ts by `npm run build:lwc`. Do not edit: change that file. */
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
import { mappingsFor, newDraft, recallCreation, requestOf, STEPS, withDefaults } from 'c/dograhCampaignDraft';
import DograhConfirm from 'c/dograhConfirm';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { fillLabel } from 'c/dograhFormat';
import { readChoices, readVariables, valuesOf } from './choices';
import { DryRuns } from './dryRuns';
import { STEP_NAMES, whatKeeps } from './steps';
/** Steps that show what the dry run says. */
const CHECKED = ['variables', 'exclusions', 'summary'];
/** Guided creation of a campaign. */
export default class DograhCampaignWizard extends LightningElement {
  /** The record on whose page the campaign is created. */
  @api
  recordId;
  @api
  objectApiName;
  label = { back, cancel, create, loading, newCampaign, next };
  draft = newDraft(null, null);
  choices = null;
  error = null;
  variablesError = null;
  isAsking = false;
  step = 'workflow';
  problems = [];
  dryRun = { isRunning: false, preview: null, error: null };
  /** What is being created; null while it is entered. */
  request = null;
  /** A creation that was begun before the page was loaded again. */
  pending = null;
  /** One for all tries of this campaign. */
  idempotencyKey = newCorrelationId();
  dryRuns = new DryRuns((dryRun) => {
    this.dryRun = dryRun;
  });
  isTouched = false;
  wantsFocus = true;
  connectedCallback() {
    this.draft = newDraft(this.recordId ?? null, this.objectApiName ?? null);
    this.pending = recallCreation();
    void this.load();
  }
  disconnectedCallback() {
    this.dryRuns.stop();
  }
  renderedCallback() {
    const heading = this.wantsFocus ? this.template?.querySelector('.heading') : null;
    if (heading) {
      this.wantsFocus = false;
      heading.focus();
    }
  }
  get isCreating() {
    return this.request !== null || this.pending !== null;
  }
  get creationKey() {
    return this.pending?.idempotencyKey ?? this.idempotencyKey;
  }
  get creationName() {
    return this.pending?.name ?? this.draft.name;
  }
  get creationRequest() {
    return this.request ?? undefined;
  }
  get isLoading() {
    return !this.isCreating && this.choices === null && this.error === null;
  }
  get isEntering() {
    return !this.isCreating && this.choices !== null;
  }
  get heading() {
    return fillLabel(stepOf, STEPS.indexOf(this.step) + 1, STEPS.length, STEP_NAMES[this.step]);
  }
  get indicator() {
    return STEPS.map((value) => ({ value, label: STEP_NAMES[value] }));
  }
  get isWorkflow() {
    return this.step === 'workflow';
  }
  get hasBack() {
    return !this.isWorkflow;
  }
  get isPeople() {
    return this.step === 'people';
  }
  get isVariables() {
    return this.step === 'variables';
  }
  get isExclusions() {
    return this.step === 'exclusions';
  }
  get isRules() {
    return this.step === 'rules';
  }
  get isSummary() {
    return this.step === 'summary';
  }
  get values() {
    return valuesOf(this.draft, this.choices?.fields ?? []);
  }
  get hasProblems() {
    return this.problems.length > 0;
  }
  get problemViews() {
    const seen = new Map(this.problems.map((problem) => [problem.message, problem]));
    return [...seen.values()];
  }
  async handleDraft(event) {
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
  handleBack() {
    this.moveTo(STEPS[STEPS.indexOf(this.step) - 1]);
  }
  async handleNext() {
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
  handleCreate() {
    const problems = this.currentProblems();
    if (problems.length > 0) {
      this.showProblems(problems, true);
      return;
    }
    this.request = requestOf(this.draft, this.idempotencyKey);
  }
  /** Nothing was created: what was entered can be changed, or a new campaign begun. */
  handleChange() {
    this.request = null;
    this.pending = null;
    this.wantsFocus = true;
  }
  async handleCancel() {
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
  handleLeave() {
    this.dispatchEvent(new CustomEvent('cancel'));
  }
  handleCreated(event) {
    this.dispatchEvent(new CustomEvent('created', { detail: event.detail }));
  }
  handleRetry() {
    void this.load();
  }
  handleRetryVariables() {
    void this.askVariables();
  }
  async load() {
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
  async askVariables() {
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
  currentProblems() {
    const { step, draft, dryRun, choices } = this;
    const knowsVariables = !this.isAsking && this.variablesError === null;
    return whatKeeps({ step, draft, dryRun, defaults: choices?.defaults ?? null, knowsVariables });
  }
  showProblems(problems, focusesFirst) {
    this.problems = problems;
    this.template?.querySelector('[data-id="step"]')?.showProblems(problems, focusesFirst);
  }
  moveTo(step) {
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
