import { LightningElement, api } from 'lwc';
import getCallContext from '@salesforce/apex/DograhQuickCallController.getCallContext';
import getCallVariables from '@salesforce/apex/DograhQuickCallController.getCallVariables';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import { fillLabel, formatRelativeTime } from 'c/dograhFormat';
import { mayPlaceCalls } from 'c/dograhPermissions';
import type { CallContext } from '../../generator/schema/pages/quick-call-controller.ts';
import {
  isDialable,
  numberOptions,
  onlyOne,
  plainNumber,
  unusableNumbers,
  variableFields,
  workflowOptions,
  type Option,
  type VariableField
} from './choices';
import { labels } from './labels';
import { CallPlacement, READY, type PlacementState } from './placement';

type View = 'forbidden' | 'loading' | 'error' | 'blocked' | 'empty' | 'placed' | 'form';
type ValueEvent = CustomEvent<{ value: string }>;

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
  @api recordId: string | null = null;
  /** The workflow that talks; null when the user chooses it. */
  @api workflowUuid: string | null = null;

  readonly labels = labels;

  context: CallContext | null = null;
  contextError: PageError | null = null;
  /** Null until they are known. */
  variables: VariableField[] | null = null;
  variablesError: PageError | null = null;
  chosenWorkflow = '';
  number = '';
  isOptOutConfirmed = false;
  placement: PlacementState = READY;

  private caller: CallPlacement | null = null;
  private variablesRequest = 0;
  /** Where the focus goes after the next rendering: what had it is gone, or was disabled meanwhile. */
  private focusNext = '';

  connectedCallback(): void {
    if (mayPlaceCalls()) {
      this.caller = new CallPlacement(this.recordId ?? `test ${this.workflowUuid}`, (state) => this.follow(state));
      void this.caller.resume();
      void this.loadContext();
    }
  }

  disconnectedCallback(): void {
    this.caller?.close();
  }

  renderedCallback(): void {
    const target = this.focusNext && this.template?.querySelector<HTMLElement>(`[data-focus="${this.focusNext}"]`);
    if (target) {
      this.focusNext = '';
      target.focus();
    }
  }

  get view(): View {
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
  get show(): Partial<Record<View, true>> {
    return { [this.view]: true };
  }

  get hasWorkflow(): boolean {
    return this.workflowUuid !== null || this.workflows.length > 0;
  }

  get workflows(): Option[] {
    return workflowOptions(this.context?.workflows ?? []);
  }

  get choosesWorkflow(): boolean {
    return this.workflowUuid === null;
  }

  get workflow(): string {
    return this.workflowUuid ?? this.chosenWorkflow;
  }

  get isTyped(): boolean {
    return this.recordId === null;
  }

  get numbers(): Option[] {
    return numberOptions(this.context?.numbers ?? []);
  }

  get unusable(): string[] {
    return unusableNumbers(this.context?.numbers ?? []);
  }

  get hasUnusable(): boolean {
    return this.unusable.length > 0;
  }

  get hasNumbers(): boolean {
    return this.numbers.length > 0;
  }

  get lastCalled(): string {
    const at = this.context?.lastCalledAt;
    return at ? fillLabel(labels.lastCalled, formatRelativeTime(at, Date.now())) : '';
  }

  get optedOut(): string {
    const fields = this.context?.optedOut ?? [];
    return fields.length === 0 ? '' : fillLabel(labels.optedOut, fields.join(', '));
  }

  get hasVariables(): boolean {
    return (this.variables ?? []).length > 0;
  }

  get isWaitingForVariables(): boolean {
    return this.workflow !== '' && this.variables === null && this.variablesError === null;
  }

  /** While a call is under way, or may be, nothing about it can be changed. */
  get isLocked(): boolean {
    return this.placement.phase !== 'ready';
  }

  get isUndecided(): boolean {
    return this.placement.phase === 'undecided';
  }

  get cannotCall(): boolean {
    const lacksNumber = !this.isTyped && !this.hasNumbers;
    return this.isLocked || lacksNumber || this.isWaitingForVariables || this.variablesError !== null;
  }

  /** The buttons below are what can be done about it. */
  get placementError(): PageError | null {
    return this.placement.error === null ? null : { ...this.placement.error, retryable: false };
  }

  get progress(): string {
    if (this.placement.isKnownNotPlaced) {
      return labels.notPlaced;
    }
    const texts = { ready: '', placing: labels.placing, looking: labels.looking, undecided: labels.maybePlaced };
    return this.placement.phase === 'placed' ? '' : texts[this.placement.phase];
  }

  get leaveLabel(): string {
    return this.view === 'form' && !this.isLocked ? labels.cancel : labels.close;
  }

  handleWorkflow(event: ValueEvent): void {
    this.chosenWorkflow = event.detail.value;
    void this.loadVariables();
  }

  handleNumber(event: ValueEvent): void {
    this.number = this.isTyped ? plainNumber(event.detail.value) : event.detail.value;
  }

  handleVariable(event: ValueEvent): void {
    const { name } = (event.currentTarget as HTMLElement).dataset;
    const { value } = event.detail;
    this.variables = (this.variables ?? []).map((field) => (field.name === name ? { ...field, value } : field));
  }

  handleOptOut(event: CustomEvent<{ checked: boolean }>): void {
    this.isOptOutConfirmed = event.detail.checked;
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.target as HTMLElement).tagName === 'LIGHTNING-INPUT') {
      event.preventDefault();
      this.handleCall();
    }
  }

  handleCall(): void {
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

  handleLookAgain(): void {
    void this.caller?.lookAgain();
  }

  handleLeave(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  async loadContext(): Promise<void> {
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

  async loadVariables(): Promise<void> {
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
  private isComplete(): boolean {
    const missing = {
      workflow: this.workflow === '',
      number: !isDialable(this.number),
      optOut: this.optedOut !== '' && !this.isOptOutConfirmed
    };
    const typed = this.template?.querySelector('lightning-input[data-field="number"]') as HTMLInputElement | null;
    typed?.setCustomValidity(missing.number ? labels.numberInvalid : '');
    const fields = [...(this.template?.querySelectorAll<HTMLInputElement>('[data-field]') ?? [])];
    fields.forEach((field) => field.reportValidity());
    const first = fields.find((field) => missing[field.dataset.field as keyof typeof missing]);
    first?.focus();
    return first === undefined;
  }

  private follow(state: PlacementState): void {
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
