/* Compiled from lwc-src/dograhConfirm/dograhConfirm.ts by `npm run build:lwc`. Do not edit: change that file. */
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
  @api
  message = '';
  /** What the button does: `Pause`. */
  @api
  confirmLabel = '';
  cancelLabel = cancelText;
  handleCancel() {
    this.close(false);
  }
  handleConfirm() {
    this.close(true);
  }
}
