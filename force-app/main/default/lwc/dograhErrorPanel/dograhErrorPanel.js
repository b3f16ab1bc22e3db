/* Compiled from lwc-src/dograhErrorPanel/dograhErrorPanel.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/dograhFormat';
import copiedText from '@salesforce/label/c.Dograh_Copied';
import copyByHandText from '@salesforce/label/c.Dograh_Copy_By_Hand';
import copyText from '@salesforce/label/c.Dograh_Copy_Correlation_Id';
import correlationText from '@salesforce/label/c.Dograh_Correlation_Id';
import retryText from '@salesforce/label/c.Dograh_Retry';
/**
 * An error: what happened, what to do, whom to tell with which id. Announced as soon as it appears.
 * @fires retry when the user wants the failed request made again
 */
export default class DograhErrorPanel extends LightningElement {
  /** From `reduceError`; without one nothing is shown. */
  @api
  error = null;
  /** What became of the wish to copy; empty before. */
  copyState = '';
  labels = { copy: copyText, retry: retryText };
  get correlation() {
    return this.error?.correlationId ? fillLabel(correlationText, this.error.correlationId) : '';
  }
  async handleCopy() {
    try {
      await navigator.clipboard.writeText(this.error?.correlationId ?? '');
      this.copyState = copiedText;
    } catch {
      // The browser keeps its clipboard to itself: the user can still press the keys.
      this.selectCorrelation();
      this.copyState = copyByHandText;
    }
  }
  handleRetry() {
    this.dispatchEvent(new CustomEvent('retry'));
  }
  selectCorrelation() {
    const line = this.template?.querySelector('[data-id="correlation"]');
    if (line) {
      window.getSelection()?.selectAllChildren(line);
    }
  }
}
