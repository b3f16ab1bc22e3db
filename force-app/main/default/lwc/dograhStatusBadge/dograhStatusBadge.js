/* Compiled from lwc-src/dograhStatusBadge/dograhStatusBadge.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
/** A state: icon, word, and only then colour. Takes what `callStatus` and `campaignState` give. */
export default class DograhStatusBadge extends LightningElement {
  @api
  label = '';
  /** SLDS name: `utility:clock`. */
  @api
  iconName = '';
  @api
  tone = 'neutral';
  get badgeClass() {
    return `badge ${this.tone}`;
  }
}
