import { api, LightningElement } from 'lwc';

/** Shows one component of the package and catches what it throws, so that the rest of the page lives on. */
export default class Boundary extends LightningElement {
  @api component: object | undefined;
  @api properties: Record<string, unknown> = {};
  failed = false;

  get shown(): object | undefined {
    return this.failed ? undefined : this.component;
  }

  override errorCallback(error: unknown, stack: string): void {
    this.failed = true;
    this.dispatchEvent(new CustomEvent('failure', { detail: { error, stack } }));
  }
}
