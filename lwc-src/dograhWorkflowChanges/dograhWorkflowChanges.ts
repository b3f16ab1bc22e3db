import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/dograhFormat';
import type { WorkflowGraph } from 'c/dograhWorkflowModel';
import addedText from '@salesforce/label/c.Dograh_Change_Added';
import equalText from '@salesforce/label/c.Dograh_Versions_Equal';
import removedText from '@salesforce/label/c.Dograh_Change_Removed';
import summaryText from '@salesforce/label/c.Dograh_Versions_Summary';
import { changesBetween, countsOf, type ChangeView } from './view';

const NOTHING: WorkflowGraph = { nodes: [], edges: [] };

/** What differs between two versions of a workflow: steps and ways that came, went or changed, texts word by word. */
export default class DograhWorkflowChanges extends LightningElement {
  readonly labels = { added: addedText, equal: equalText, removed: removedText };

  private earlier: WorkflowGraph = NOTHING;
  private later: WorkflowGraph = NOTHING;
  private known: ChangeView[] | null = null;

  @api
  get before(): WorkflowGraph {
    return this.earlier;
  }
  set before(value: WorkflowGraph | null) {
    this.earlier = value ?? NOTHING;
    this.known = null;
  }

  @api
  get after(): WorkflowGraph {
    return this.later;
  }
  set after(value: WorkflowGraph | null) {
    this.later = value ?? NOTHING;
    this.known = null;
  }

  /** Reckoned once for two versions, and only when both are there. */
  get changes(): ChangeView[] {
    this.known ??= changesBetween(this.earlier, this.later);
    return this.known;
  }

  get isEqual(): boolean {
    return this.changes.length === 0;
  }

  get summary(): string {
    const { added, removed, changed } = countsOf(this.changes);
    return fillLabel(summaryText, added, removed, changed);
  }
}
