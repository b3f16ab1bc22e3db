import { api, LightningElement } from 'lwc';

/** The frame of a quick action: heading, content, and a footer for the buttons. */
export default class QuickActionPanel extends LightningElement {
  @api header = '';
  hasFooter = false;

  get footerClass(): string {
    return this.hasFooter ? 'slds-modal__footer' : 'slds-hide';
  }

  handleFooter(event: Event): void {
    this.hasFooter = (event.target as HTMLSlotElement).assignedElements().length > 0;
  }
}
