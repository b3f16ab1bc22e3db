import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import cancelText from '@salesforce/label/c.Dograh_Cancel';

/**
 * Asks once, in the words of the consequence:
 * `await DograhConfirm.open({ label, message, confirmLabel, size: 'small' })` gives true when the user confirms, and
 * anything else (false, or undefined from Escape and the close button) when not.
 */
export default class DograhConfirm extends LightningModal {
  /** The consequence. */
  @api message = '';
  /** What the button does: `Pause`. */
  @api confirmLabel = '';

  readonly cancelLabel = cancelText;

  handleCancel(): void {
    this.close(false);
  }

  handleConfirm(): void {
    this.close(true);
  }
}
