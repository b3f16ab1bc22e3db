/* Compiled from lwc-src/dograhWorkflowElement/dograhWorkflowElement.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { labels } from './labels';
import { viewOf } from './view';
/**
 * What a node or an edge of a workflow says. What Dograh masks stays masked.
 * @fires elementselect when the user goes on to another node or edge; detail: its `ElementReference`
 */
export default class DograhWorkflowElement extends LightningElement {
  @api
  graph = { nodes: [], edges: [] };
  @api
  selected = null;
  @api
  problems = [];
  labels = labels;
  get view() {
    return viewOf(this.graph, this.selected, this.problems);
  }
  get hasExtraction() {
    return Boolean(this.view?.extractionVariables.length) || Boolean(this.view?.extractionPrompt);
  }
  get hasTools() {
    return Boolean(this.view?.tools.length);
  }
  get hasDocuments() {
    return Boolean(this.view?.documents.length);
  }
  get hasWaysIn() {
    return Boolean(this.view?.waysIn.length);
  }
  get hasWaysOut() {
    return Boolean(this.view?.waysOut.length);
  }
  get hasSettings() {
    return Boolean(this.view?.settings.length);
  }
  handleWay(event) {
    const { dataset } = event.currentTarget;
    const ways = [...(this.view?.waysIn ?? []), ...(this.view?.waysOut ?? [])];
    const way = ways.find(({ key }) => key === dataset.way);
    if (way) {
      this.dispatchEvent(new CustomEvent('elementselect', { detail: way.reference }));
    }
  }
}
