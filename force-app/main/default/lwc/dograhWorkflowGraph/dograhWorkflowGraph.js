/* Compiled from lwc-src/dograhWorkflowGraph/dograhWorkflowGraph.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/dograhFormat';
import { keyOf, problemCounts } from 'c/dograhWorkflowModel';
import emptyText from '@salesforce/label/c.Dograh_Workflow_Graph_Empty';
import fitText from '@salesforce/label/c.Dograh_Workflow_Fit';
import helpText from '@salesforce/label/c.Dograh_Workflow_Graph_Help';
import titleText from '@salesforce/label/c.Dograh_Workflow_Graph_Title';
import zoomInText from '@salesforce/label/c.Dograh_Workflow_Zoom_In';
import zoomOutText from '@salesforce/label/c.Dograh_Workflow_Zoom_Out';
import { compose } from './composition';
import { nextElement } from './navigation';
import { drawEdges, drawNodes, shown } from './view';
import { Viewport } from './viewport';
const NOTHING = { nodes: [], edges: [] };
/**
 * The graph of a workflow: pan by scrolling or dragging, zoom by buttons, keys or Ctrl and wheel, walk along the edges
 * with the arrow keys.
 * @fires elementselect when the user chooses a node or an edge; detail: its `ElementReference`
 */
export default class DograhWorkflowGraph extends LightningElement {
  /** What the workflow is called. */
  @api
  name = '';
  @api
  problems = [];
  labels = { empty: emptyText, fit: fitText, help: helpText, zoomIn: zoomInText, zoomOut: zoomOutText };
  currentGraph = NOTHING;
  currentSelection = null;
  /** What the Tab key reaches; the selection, else the first node. */
  tabElement = null;
  composition = compose(NOTHING);
  nodes = [];
  edges = [];
  viewport = null;
  isNewPicture = true;
  wasDragged = false;
  @api
  get graph() {
    return this.currentGraph;
  }
  set graph(value) {
    this.currentGraph = value ?? NOTHING;
    this.composition = compose(this.currentGraph);
    this.nodes = drawNodes(this.currentGraph, this.composition);
    this.edges = drawEdges(this.currentGraph, this.composition);
    this.tabElement = null;
    this.isNewPicture = true;
  }
  @api
  get selected() {
    return this.currentSelection;
  }
  set selected(value) {
    this.currentSelection = value;
    this.tabElement = value ?? this.tabElement;
  }
  /** Gives an element the focus, which brings it into sight. */
  @api
  focusElement(reference) {
    this.tabElement = reference;
    this.elementOf(reference)?.focus();
  }
  get isEmpty() {
    return this.currentGraph.nodes.length === 0;
  }
  get viewBox() {
    return `0 0 ${this.composition.width} ${this.composition.height}`;
  }
  get title() {
    return fillLabel(titleText, this.name, this.currentGraph.nodes.length, this.currentGraph.edges.length);
  }
  get shownNodes() {
    return shown(this.nodes, this.selectedKey, this.tabKey, problemCounts(this.problems));
  }
  get shownEdges() {
    return shown(this.edges, this.selectedKey, this.tabKey, problemCounts(this.problems));
  }
  get selectedKey() {
    return this.currentSelection ? keyOf(this.currentSelection) : '';
  }
  get tabKey() {
    const keys = new Set([...this.nodes, ...this.edges].map(({ key }) => key));
    const wanted = this.tabElement ? keyOf(this.tabElement) : '';
    return keys.has(wanted) ? wanted : (this.nodes[0]?.key ?? '');
  }
  renderedCallback() {
    const scroller = this.template?.querySelector('.scroller');
    const picture = this.template?.querySelector('.picture');
    if (this.isNewPicture && scroller && picture) {
      this.isNewPicture = false;
      this.viewport = new Viewport(scroller, picture);
      this.viewport.show(this.composition);
    }
  }
  handleZoomIn() {
    this.viewport?.zoomIn();
  }
  handleZoomOut() {
    this.viewport?.zoomOut();
  }
  handleFit() {
    this.viewport?.fit();
  }
  handleWheel(event) {
    this.viewport?.wheel(event);
  }
  handlePointerDown(event) {
    this.viewport?.dragStart(event);
  }
  handlePointerMove(event) {
    this.viewport?.dragMove(event);
  }
  handlePointerUp() {
    this.wasDragged = this.viewport?.dragEnd() === true;
  }
  handleClick(event) {
    const reference = this.referenceFrom(event.target);
    if (reference && !this.wasDragged) {
      this.select(reference);
    }
    this.wasDragged = false;
  }
  handleKeyDown(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (this.zoomByKey(event.key) || this.moveByKey(event)) {
      event.preventDefault();
    }
  }
  zoomByKey(key) {
    switch (key) {
      case '+':
      case '=':
        this.viewport?.zoomIn();
        return true;
      case '-':
        this.viewport?.zoomOut();
        return true;
      case '0':
        this.viewport?.fit();
        return true;
      default:
        return false;
    }
  }
  moveByKey(event) {
    const from = this.referenceFrom(event.target);
    if (!from) {
      return false;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      this.select(from);
      return true;
    }
    const next = nextElement(this.currentGraph, this.composition, from, event.key);
    if (next) {
      this.focusElement(next);
      this.select(next);
    }
    return next !== null;
  }
  select(reference) {
    this.tabElement = reference;
    this.dispatchEvent(new CustomEvent('elementselect', { detail: reference }));
  }
  referenceFrom(target) {
    const key = target instanceof Element ? target.closest('[data-key]')?.dataset.key : undefined;
    if (key === undefined) {
      return null;
    }
    const colon = key.indexOf(':');
    return { kind: key.slice(0, colon) === 'edge' ? 'edge' : 'node', id: key.slice(colon + 1) };
  }
  elementOf(reference) {
    const key = keyOf(reference);
    const elements = this.template?.querySelectorAll('[data-key]') ?? [];
    return [...elements].find(({ dataset }) => dataset.key === key) ?? null;
  }
}
