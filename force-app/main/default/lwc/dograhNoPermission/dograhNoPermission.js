/* Compiled from lwc-src/dograhNoPermission/dograhNoPermission.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/dograhFormat';
import text from '@salesforce/label/c.Dograh_No_Permission';
import title from '@salesforce/label/c.Dograh_No_Permission_Title';
/** Stands in place of a page that the user may not use, and says who can change that. */
export default class DograhNoPermission extends LightningElement {
  /** Label of the custom permission that is missing. */
  @api
  permissionLabel = '';
  /** Label of the permission set that gives it. */
  @api
  permissionSet = '';
  title = title;
  get message() {
    return fillLabel(text, this.permissionLabel, this.permissionSet);
  }
}
