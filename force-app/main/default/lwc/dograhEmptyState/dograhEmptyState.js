/* Compiled from lwc-src/dograhEmptyState/dograhEmptyState.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
/** Says what will appear here, and offers in its slot the one thing to do. */
export default class DograhEmptyState extends LightningElement {
  /** SLDS name: `utility:call`. */
  @api
  iconName = '';
  @api
  title = '';
  @api
  message = '';
}
