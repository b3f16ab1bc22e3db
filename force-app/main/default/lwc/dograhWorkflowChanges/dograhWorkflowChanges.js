/* Compiled from lwc-src/dograhWorkflowChanges/dograhWorkflowChanges.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/dograhFormat';
import addedText from '@salesforce/label/c.Dograh_Change_Added';
import equalText from '@salesforce/label/c.Dograh_Versions_Equal';
import removedText from '@salesforce/label/c.Dograh_Change_Removed';
import summaryText from '@salesforce/label/c.Dograh_Versions_Summary';
import { changesBetween, countsOf } from './view';
const NOTHING = { nodes: [], edges: [] };
/** What differs between two versions of a workflow: steps and ways that came, went or changed, texts word by word. */
export default class DograhWorkflowChanges extends LightningElement {
  labels = { added: addedText, equal: equalText, removed: removedText };
  earlier = NOTHING;
  later = NOTHING;
  known = null;
  @api
  get before() {
    return this.earlier;
  }
  set before(value) {
    this.earlier = value ?? NOTHING;
    this.known = null;
  }
  @api
  get after() {
    return this.later;
  }
  set after(value) {
    this.later = value ?? NOTHING;
    this.known = null;
  }
  /** Reckoned once for two versions, and only when both are there. */
  get changes() {
    this.known ??= changesBetween(this.earlier, this.later);
    return this.known;
  }
  get isEqual() {
    return this.changes.length === 0;
  }
  get summary() {
    const { added, removed, changed } = countsOf(this.changes);
    return fillLabel(summaryText, added, removed, changed);
  }
}
