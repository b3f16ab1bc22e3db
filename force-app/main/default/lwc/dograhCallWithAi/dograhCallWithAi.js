/* Compiled from lwc-src/dograhCallWithAi/dograhCallWithAi.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { CloseActionScreenEvent } from 'lightning/actions';
import { RefreshEvent } from 'lightning/refresh';
import titleText from '@salesforce/label/c.Dograh_Call_With_AI';
/** The quick action of leads and contacts: a panel around the form that places the call. */
export default class DograhCallWithAi extends LightningElement {
  /** Given by the platform, a moment after the panel appears. */
  @api
  recordId = null;
  title = titleText;
  /** The record page has a call more to show. */
  handlePlaced() {
    this.dispatchEvent(new RefreshEvent());
  }
  handleClose() {
    this.dispatchEvent(new CloseActionScreenEvent());
  }
}
