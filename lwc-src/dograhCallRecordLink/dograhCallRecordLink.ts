import { LightningElement, api } from 'lwc';
import { NavigationMixin, type PageReference } from 'lightning/navigation';

/** A link that opens a record as Lightning does: a tab of a console, a page elsewhere, a new window with Ctrl. */
export default class DograhCallRecordLink extends NavigationMixin(LightningElement) {
  @api label = '';

  url = '';

  private shownId: string | null = null;

  @api
  get recordId(): string | null {
    return this.shownId;
  }
  set recordId(recordId: string | null) {
    this.shownId = recordId;
    void this.findUrl();
  }

  connectedCallback(): void {
    void this.findUrl();
  }

  handleClick(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    this[NavigationMixin.Navigate](this.page);
  }

  private get page(): PageReference {
    return { type: 'standard__recordPage', attributes: { recordId: this.shownId, actionName: 'view' } };
  }

  private async findUrl(): Promise<void> {
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
