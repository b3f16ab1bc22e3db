import { LightningElement, api } from 'lwc';
import type { Tone } from 'c/dograhFormat';

/** A state: icon, word, and only then colour. Takes what `callStatus` and `campaignState` give. */
export default class DograhStatusBadge extends LightningElement {
  @api label = '';
  /** SLDS name: `utility:clock`. */
  @api iconName = '';
  @api tone: Tone = 'neutral';

  get badgeClass(): string {
    return `badge ${this.tone}`;
  }
}
