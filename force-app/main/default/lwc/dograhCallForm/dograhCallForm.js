/* Compiled from lwc-src/dograhCallForm/dograhCallForm.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import getCallContext from '@salesforce/apex/DograhQuickCallController.getCallContext';
import getCallVariables from '@salesforce/apex/DograhQuickCallController.getCallVariables';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { fillLabel, formatRelativeTime } from 'c/dograhFormat';
import { mayPlaceCalls } from 'c/dograhPermissions';
import {
  isDialable,
  numberOptions,
  onlyOne,
  plainNumber,
  unusableNumbers,
  variableFields,
  workflowOptions
} from './choices';
import { labels } from './labels';
import { CallPlacement, READY } from './placement';
/**
 * Places one call, and never two.
 *
 * With `record-id` (a lead or contact) the user chooses workflow and number, and the variables come filled from the
 * record. Without, the call is a test: `workflow-uuid` is needed and the number is typed. Both properties are read when
 * the form appears; a parent that learns them later renders the form later.
 * @fires placed when Dograh took the call; detail `{callId, externalRunId}`. The form shows how the call goes on
 * @fires close when the user is done with the form
 */
export default class DograhCallForm extends LightningElement {
  /** A lead or contact; null for a call to a number that the user types. */
  @api
  recordId = null;
  /** The workflow that talks; null when the user chooses it. */
  @api
  workflowUuid = null;
  labels = labels;
  context = null;
  contextError = null;
  /** Null until they are known. */
  variables = null;
  variablesError = null;
  chosenWorkflow = '';
  number = '';
  isOptOutConfirmed = false;
  placement = READY;
  caller = null;
  variablesRequest = 0;
  /** Where the focus goes after the next rendering: what had it is gone, or was disabled meanwhile. */
  focusNext = '';
  connectedCallback() {
    if (mayPlaceCalls()) {
      this.caller = new CallPlacement(this.recordId ?? `test ${this.workflowUuid}`, (state) => this.follow(state));
      void this.caller.resume();
      void this.loadContext();
    }
  }
  disconnectedCallback() {
    this.caller?.close();
  }
  renderedCallback() {
    const target = this.focusNext && this.template?.querySelector(`[data-focus="${this.focusNext}"]`);
    if (target) {
      this.focusNext = '';
      target.focus();
    }
  }
  get view() {
    if (!mayPlaceCalls()) {
      return 'forbidden';
    }
    if (this.placement.phase === 'placed') {
      return 'placed';
    }
    if (this.recordId === null) {
      return 'form';
    }
    if (this.context === null) {
      return this.contextError === null ? 'loading' : 'error';
    }
    if (this.context.doNotCall) {
      return 'blocked';
    }
    return this.hasWorkflow ? 'form' : 'empty';
  }
  /** Only the member named like the view is true. */
  get show() {
    return { [this.view]: true };
  }
  get hasWorkflow() {
    return this.workflowUuid !== null || this.workflows.length > 0;
  }
  get workflows() {
    return workflowOptions(this.context?.workflows ?? []);
  }
  get choosesWorkflow() {
    return this.workflowUuid === null;
  }
  get workflow() {
    return this.workflowUuid ?? this.chosenWorkflow;
  }
  get isTyped() {
    return this.recordId === null;
  }
  get numbers() {
    return numberOptions(this.context?.numbers ?? []);
  }
  get unusable() {
    return unusableNumbers(this.context?.numbers ?? []);
  }
  get hasUnusable() {
    return this.unusable.length > 0;
  }
  get hasNumbers() {
    return this.numbers.length > 0;
  }
  get lastCalled() {
    const at = this.context?.lastCalledAt;
    return at ? fillLabel(labels.lastCalled, formatRelativeTime(at, Date.now())) : '';
  }
  get optedOut() {
    const fields = this.context?.optedOut ?? [];
    return fields.length === 0 ? '' : fillLabel(labels.optedOut, fields.join(', '));
  }
  get hasVariables() {
    return (this.variables ?? []).length > 0;
  }
  get isWaitingForVariables() {
    return this.workflow !== '' && this.variables === null && this.variablesError === null;
  }
  /** While a call is under way, or may be, nothing about it can be changed. */
  get isLocked() {
    return this.placement.phase !== 'ready';
  }
  get isUndecided() {
    return this.placement.phase === 'undecided';
  }
  get cannotCall() {
    const lacksNumber = !this.isTyped && !this.hasNumbers;
    return this.isLocked || lacksNumber || this.isWaitingForVariables || this.variablesError !== null;
  }
  /** The buttons below are what can be done about it. */
  get placementError() {
    return this.placement.error === null ? null : { ...this.placement.error, retryable: false };
  }
  get progress() {
    if (this.placement.isKnownNotPlaced) {
      return labels.notPlaced;
    }
    const texts = { ready: '', placing: labels.placing, looking: labels.looking, undecided: labels.maybePlaced };
    return this.placement.phase === 'placed' ? '' : texts[this.placement.phase];
  }
  get leaveLabel() {
    return this.view === 'form' && !this.isLocked ? labels.cancel : labels.close;
  }
  handleWorkflow(event) {
    this.chosenWorkflow = event.detail.value;
    void this.loadVariables();
  }
  handleNumber(event) {
    this.number = this.isTyped ? plainNumber(event.detail.value) : event.detail.value;
  }
  handleVariable(event) {
    const { name } = event.currentTarget.dataset;
    const { value } = event.detail;
    this.variables = (this.variables ?? []).map((field) => (field.name === name ? { ...field, value } : field));
  }
  handleOptOut(event) {
    this.isOptOutConfirmed = event.detail.checked;
  }
  handleKey(event) {
    if (event.key === 'Enter' && event.target.tagName === 'LIGHTNING-INPUT') {
      event.preventDefault();
      this.handleCall();
    }
  }
  handleCall() {
    if (this.cannotCall || !this.isComplete()) {
      return;
    }
    void this.caller?.place({
      recordId: this.recordId,
      workflowUuid: this.workflow,
      phoneNumber: this.number,
      variables: (this.variables ?? []).map(({ name, value }) => ({ variable: name, value })),
      optOutConfirmed: this.isOptOutConfirmed,
      telephonyId: null
    });
  }
  handleLookAgain() {
    void this.caller?.lookAgain();
  }
  handleLeave() {
    this.dispatchEvent(new CustomEvent('close'));
  }
  async loadContext() {
    const { recordId } = this;
    const correlationId = newCorrelationId();
    this.contextError = null;
    try {
      this.context = recordId === null ? null : await getCallContext({ recordId, correlationId });
    } catch (error) {
      this.contextError = reduceError(error, correlationId);
      return;
    }
    this.chosenWorkflow = onlyOne(this.workflows);
    this.number = onlyOne(this.numbers);
    if (this.view === 'form') {
      await this.loadVariables();
    }
  }
  async loadVariables() {
    const { recordId, workflow: workflowUuid } = this;
    const correlationId = newCorrelationId();
    this.variablesRequest += 1;
    const request = this.variablesRequest;
    this.variables = null;
    this.variablesError = null;
    if (workflowUuid === '') {
      return;
    }
    try {
      const wanted = await getCallVariables({ workflowUuid, recordId, correlationId });
      // Another workflow may have been chosen meanwhile.
      this.variables = request === this.variablesRequest ? variableFields(wanted) : this.variables;
    } catch (error) {
      this.variablesError = request === this.variablesRequest ? reduceError(error, correlationId) : this.variablesError;
    }
  }
  /** Says at each field what is missing; the first such field gets the focus. */
  isComplete() {
    const missing = {
      workflow: this.workflow === '',
      number: !isDialable(this.number),
      optOut: this.optedOut !== '' && !this.isOptOutConfirmed
    };
    const typed = this.template?.querySelector('lightning-input[data-field="number"]');
    typed?.setCustomValidity(missing.number ? labels.numberInvalid : '');
    const fields = [...(this.template?.querySelectorAll('[data-field]') ?? [])];
    fields.forEach((field) => field.reportValidity());
    const first = fields.find((field) => missing[field.dataset.field]);
    first?.focus();
    return first === undefined;
  }
  follow(state) {
    this.placement = state;
    if (state.phase === 'placed') {
      this.focusNext = 'placed';
      const { callId, externalRunId } = state.call ?? { callId: null, externalRunId: null };
      this.dispatchEvent(new CustomEvent('placed', { detail: { callId, externalRunId } }));
    } else if (state.phase === 'undecided') {
      this.focusNext = 'lookAgain';
    } else if (state.phase === 'ready') {
      this.focusNext = 'call';
    }
  }
}
