/* Compiled from lwc-src/dograhCallRecordLink/dograhCallRecordLink.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
/** A link that opens a record as Lightning does: a tab of a console, a page elsewhere, a new window with Ctrl. */
export default class DograhCallRecordLink extends NavigationMixin(LightningElement) {
  @api
  label = '';
  url = '';
  shownId = null;
  @api
  get recordId() {
    return this.shownId;
  }
  set recordId(recordId) {
    this.shownId = recordId;
    void this.findUrl();
  }
  connectedCallback() {
    void this.findUrl();
  }
  handleClick(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    this[NavigationMixin.Navigate](this.page);
  }
  get page() {
    return { type: 'standard__recordPage', attributes: { recordId: this.shownId, actionName: 'view' } };
  }
  async findUrl() {
    const id = this.shownId;
    if (!id || !this.isConnected) {
      return;
    }
    const url = await this[NavigationMixin.GenerateUrl](this.page);
    if (id === this.shownId) {
      this.url = url;
    }
  }
}
