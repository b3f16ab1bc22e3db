import { LightningElement, api } from 'lwc';
import type { ElementReference, PlacedProblem, WorkflowGraph } from 'c/dograhWorkflowModel';
import { labels } from './labels';
import { viewOf, type ElementView } from './view';

/**
 * What a node or an edge of a workflow says. What Dograh masks stays masked.
 * @fires elementselect when the user goes on to another node or edge; detail: its `ElementReference`
 */
export default class DograhWorkflowElement extends LightningElement {
  @api graph: WorkflowGraph = { nodes: [], edges: [] };
  @api selected: ElementReference | null = null;
  @api problems: readonly PlacedProblem[] = [];

  readonly labels = labels;

  get view(): ElementView | null {
    return viewOf(this.graph, this.selected, this.problems);
  }

  get hasExtraction(): boolean {
    return Boolean(this.view?.extractionVariables.length) || Boolean(this.view?.extractionPrompt);
  }

  get hasTools(): boolean {
    return Boolean(this.view?.tools.length);
  }

  get hasDocuments(): boolean {
    return Boolean(this.view?.documents.length);
  }

  get hasWaysIn(): boolean {
    return Boolean(this.view?.waysIn.length);
  }

  get hasWaysOut(): boolean {
    return Boolean(this.view?.waysOut.length);
  }

  get hasSettings(): boolean {
    return Boolean(this.view?.settings.length);
  }

  handleWay(event: Event): void {
    const { dataset } = event.currentTarget as HTMLElement;
    const ways = [...(this.view?.waysIn ?? []), ...(this.view?.waysOut ?? [])];
    const way = ways.find(({ key }) => key === dataset.way);
    if (way) {
      this.dispatchEvent(new CustomEvent<ElementReference>('elementselect', { detail: way.reference }));
    }
  }
}
