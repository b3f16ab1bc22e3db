import { LightningElement, api } from 'lwc';
import createFollowUpTask from '@salesforce/apex/DograhCallMonitorController.createFollowUpTask';
import flagCall from '@salesforce/apex/DograhCallMonitorController.flagCall';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import actionsText from '@salesforce/label/c.Dograh_Call_Actions';
import cancelText from '@salesforce/label/c.Dograh_Cancel';
import dueText from '@salesforce/label/c.Dograh_Call_Task_Due';
import flaggedText from '@salesforce/label/c.Dograh_Flagged';
import flagText from '@salesforce/label/c.Dograh_Flag_For_Review';
import reasonText from '@salesforce/label/c.Dograh_Call_Flag_Reason';
import requiredText from '@salesforce/label/c.Dograh_Required_Field';
import saveText from '@salesforce/label/c.Dograh_Save';
import subjectText from '@salesforce/label/c.Dograh_Call_Task_Subject';
import suggestionText from '@salesforce/label/c.Dograh_Call_Task_Suggestion';
import taskCreatedText from '@salesforce/label/c.Dograh_Call_Task_Created';
import taskText from '@salesforce/label/c.Dograh_Create_Task';
import unflaggedText from '@salesforce/label/c.Dograh_Call_Unflagged';
import unflagText from '@salesforce/label/c.Dograh_Call_Unflag';
import type { CallRow } from '../../generator/schema/pages/call-monitor-controller.ts';

type Form = 'flag' | 'task';

const formField = 'lightning-input';
/** A call that was flagged has the same button say the opposite. */
const openers: Record<Form, string> = { flag: '[data-id="flag"], [data-id="unflag"]', task: '[data-id="task"]' };

const MILLISECONDS_A_DAY = 86_400_000;
/** As long as the record's field. */
const MOST_CHARACTERS = 255;

/**
 * What a user can do with a call: mark it for review, and note what is to be done.
 * @fires changed after the mark was set or taken away: `detail.call` is the call as it is now
 * @fires taskcreated after a task was created: `detail.taskId`
 */
export default class DograhCallActions extends LightningElement {
  @api call: CallRow | null = null;

  form: Form | null = null;
  reason = '';
  subject = suggestionText;
  dueDate = tomorrow();
  isSaving = false;
  error: PageError | null = null;

  readonly mostCharacters = MOST_CHARACTERS;
  readonly labels = {
    actions: actionsText,
    cancel: cancelText,
    due: dueText,
    reason: reasonText,
    required: requiredText,
    save: saveText,
    subject: subjectText,
    task: taskText
  };

  /** Which part gets the focus as soon as it stands: the one that had it goes away with its form. */
  private focusWanted: string | null = null;

  renderedCallback(): void {
    const part = this.focusWanted && this.template?.querySelector<HTMLElement>(this.focusWanted);
    if (part) {
      this.focusWanted = null;
      part.focus();
    }
  }

  /** One button whichever it says: it keeps the focus when the mark is set or taken away. */
  get mark(): { id: string; label: string; icon: string } {
    return this.isFlagged
      ? { id: 'unflag', label: unflagText, icon: 'utility:check' }
      : { id: 'flag', label: flagText, icon: 'utility:lower_flag' };
  }

  get isFlagging(): boolean {
    return this.form === 'flag';
  }

  get isMakingTask(): boolean {
    return this.form === 'task';
  }

  get hasNoForm(): boolean {
    return this.form === null;
  }

  async handleMark(): Promise<void> {
    if (!this.isFlagged) {
      this.openForm('flag');
    } else if (!this.isSaving) {
      await this.setMark(false);
    }
  }

  handleOpenTask(): void {
    this.openForm('task');
  }

  handleCancel(): void {
    this.closeForm();
    this.error = null;
  }

  handleReason(event: CustomEvent<{ value: string }>): void {
    this.reason = event.detail.value;
  }

  handleSubject(event: CustomEvent<{ value: string }>): void {
    this.subject = event.detail.value;
  }

  handleDueDate(event: CustomEvent<{ value: string }>): void {
    this.dueDate = event.detail.value;
  }

  async handleSave(event: Event): Promise<void> {
    // Enter in a field submits the form, which would load another page.
    event.preventDefault();
    if (this.isSaving || !this.isValid) {
      return;
    }
    if (this.form === 'flag') {
      await this.setMark(true);
    } else {
      await this.createTask();
    }
  }

  private get isFlagged(): boolean {
    return this.call?.flaggedForReview === true;
  }

  private get isValid(): boolean {
    const fields = Array.from(this.template?.querySelectorAll('lightning-input') ?? []);
    // Every field says what is wrong with it, not only the first.
    return fields.map((field) => field.reportValidity()).every(Boolean);
  }

  private openForm(form: Form): void {
    this.form = form;
    this.error = null;
    this.reason = '';
    this.focusWanted = formField;
  }

  /** Gives the focus back to the button that opened the form. */
  private closeForm(): void {
    if (this.form !== null) {
      this.focusWanted = openers[this.form];
    }
    this.form = null;
  }

  private async setMark(flagged: boolean): Promise<void> {
    await this.save(async (callId, correlationId) => {
      const reason = flagged ? this.reason.trim() || null : null;
      const call = await flagCall({ callId, flagged, reason, correlationId });
      this.tell(flagged ? flaggedText : unflaggedText);
      this.dispatchEvent(new CustomEvent('changed', { detail: { call } }));
    });
  }

  private async createTask(): Promise<void> {
    await this.save(async (callId, correlationId) => {
      const subject = this.subject.trim();
      const taskId = await createFollowUpTask({ callId, subject, dueDate: this.dueDate, correlationId });
      this.tell(taskCreatedText);
      this.dispatchEvent(new CustomEvent('taskcreated', { detail: { taskId } }));
    });
  }

  private async save(request: (callId: string, correlationId: string) => Promise<void>): Promise<void> {
    const callId = this.call?.callId;
    if (!callId) {
      return;
    }
    const correlationId = newCorrelationId();
    this.isSaving = true;
    this.error = null;
    try {
      await request(callId, correlationId);
      this.closeForm();
    } catch (error) {
      this.error = reduceError(error, correlationId);
      // The button lost the focus while it was disabled.
      this.focusWanted = this.form && formField;
    } finally {
      this.isSaving = false;
    }
  }

  private tell(title: string): void {
    this.dispatchEvent(new ShowToastEvent({ title, variant: 'success' }));
  }
}

/** As `lightning-input` of type date takes it, by the user's own calendar. */
function tomorrow(): string {
  const day = new Date(Date.now() + MILLISECONDS_A_DAY);
  const month = String(day.getMonth() + 1).padStart(2, '0');
  return `${day.getFullYear()}-${month}-${String(day.getDate()).padStart(2, '0')}`;
}
