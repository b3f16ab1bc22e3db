import { LightningElement, api } from 'lwc';

/**
 * Stands for `lightning/modal`, of which Salesforce's preset has no stub. `open` resolves with undefined, as when the
 * user pressed Escape, until a test says otherwise: `jest.spyOn(MyModal, 'open').mockResolvedValue('saved')`. A test
 * that renders the modal itself sees its result in the detail of the event `close`.
 */
export default class LightningModal extends LightningElement {
  @api label;
  @api size;
  @api description;
  @api disableClose;

  static open() {
    return Promise.resolve();
  }

  close(result) {
    this.dispatchEvent(new CustomEvent('close', { detail: result }));
  }
}
