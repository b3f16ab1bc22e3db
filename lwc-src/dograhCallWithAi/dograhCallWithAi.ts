import { LightningElement, api } from 'lwc';
import { CloseActionScreenEvent } from 'lightning/actions';
import { RefreshEvent } from 'lightning/refresh';
import titleText from '@salesforce/label/c.Dograh_Call_With_AI';

/** The quick action of leads and contacts: a panel around the form that places the call. */
export default class DograhCallWithAi extends LightningElement {
  /** Given by the platform, a moment after the panel appears. */
  @api recordId: string | null = null;

  readonly title = titleText;

  /** The record page has a call more to show. */
  handlePlaced(): void {
    this.dispatchEvent(new RefreshEvent());
  }

  handleClose(): void {
    this.dispatchEvent(new CloseActionScreenEvent());
  }
}
