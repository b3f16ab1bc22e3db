import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/dograhFormat';
import {
  keyOf,
  problemCounts,
  type ElementReference,
  type PlacedProblem,
  type WorkflowGraph
} from 'c/dograhWorkflowModel';
import emptyText from '@salesforce/label/c.Dograh_Workflow_Graph_Empty';
import fitText from '@salesforce/label/c.Dograh_Workflow_Fit';
import helpText from '@salesforce/label/c.Dograh_Workflow_Graph_Help';
import titleText from '@salesforce/label/c.Dograh_Workflow_Graph_Title';
import zoomInText from '@salesforce/label/c.Dograh_Workflow_Zoom_In';
import zoomOutText from '@salesforce/label/c.Dograh_Workflow_Zoom_Out';
import { compose, type Composition } from './composition';
import { nextElement } from './navigation';
import { drawEdges, drawNodes, shown, type DrawnEdge, type DrawnNode, type Shown } from './view';
import { Viewport } from './viewport';

const NOTHING: WorkflowGraph = { nodes: [], edges: [] };

/**
 * The graph of a workflow: pan by scrolling or dragging, zoom by buttons, keys or Ctrl and wheel, walk along the edges
 * with the arrow keys.
 * @fires elementselect when the user chooses a node or an edge; detail: its `ElementReference`
 */
export default class DograhWorkflowGraph extends LightningElement {
  /** What the workflow is called. */
  @api name = '';
  @api problems: readonly PlacedProblem[] = [];

  readonly labels = { empty: emptyText, fit: fitText, help: helpText, zoomIn: zoomInText, zoomOut: zoomOutText };

  private currentGraph: WorkflowGraph = NOTHING;
  private currentSelection: ElementReference | null = null;
  /** What the Tab key reaches; the selection, else the first node. */
  private tabElement: ElementReference | null = null;
  private composition: Composition = compose(NOTHING);
  private nodes: readonly DrawnNode[] = [];
  private edges: readonly DrawnEdge[] = [];
  private viewport: Viewport | null = null;
  private isNewPicture = true;
  private wasDragged = false;

  @api
  get graph(): WorkflowGraph {
    return this.currentGraph;
  }
  set graph(value: WorkflowGraph | null) {
    this.currentGraph = value ?? NOTHING;
    this.composition = compose(this.currentGraph);
    this.nodes = drawNodes(this.currentGraph, this.composition);
    this.edges = drawEdges(this.currentGraph, this.composition);
    this.tabElement = null;
    this.isNewPicture = true;
  }

  @api
  get selected(): ElementReference | null {
    return this.currentSelection;
  }
  set selected(value: ElementReference | null) {
    this.currentSelection = value;
    this.tabElement = value ?? this.tabElement;
  }

  /** Gives an element the focus, which brings it into sight. */
  @api
  focusElement(reference: ElementReference): void {
    this.tabElement = reference;
    this.elementOf(reference)?.focus();
  }

  get isEmpty(): boolean {
    return this.currentGraph.nodes.length === 0;
  }

  get viewBox(): string {
    return `0 0 ${this.composition.width} ${this.composition.height}`;
  }

  get title(): string {
    return fillLabel(titleText, this.name, this.currentGraph.nodes.length, this.currentGraph.edges.length);
  }

  get shownNodes(): Shown<DrawnNode>[] {
    return shown(this.nodes, this.selectedKey, this.tabKey, problemCounts(this.problems));
  }

  get shownEdges(): Shown<DrawnEdge>[] {
    return shown(this.edges, this.selectedKey, this.tabKey, problemCounts(this.problems));
  }

  private get selectedKey(): string {
    return this.currentSelection ? keyOf(this.currentSelection) : '';
  }

  private get tabKey(): string {
    const keys = new Set([...this.nodes, ...this.edges].map(({ key }) => key));
    const wanted = this.tabElement ? keyOf(this.tabElement) : '';
    return keys.has(wanted) ? wanted : (this.nodes[0]?.key ?? '');
  }

  renderedCallback(): void {
    const scroller = this.template?.querySelector<HTMLElement>('.scroller');
    const picture = this.template?.querySelector<SVGElement>('.picture');
    if (this.isNewPicture && scroller && picture) {
      this.isNewPicture = false;
      this.viewport = new Viewport(scroller, picture);
      this.viewport.show(this.composition);
    }
  }

  handleZoomIn(): void {
    this.viewport?.zoomIn();
  }

  handleZoomOut(): void {
    this.viewport?.zoomOut();
  }

  handleFit(): void {
    this.viewport?.fit();
  }

  handleWheel(event: WheelEvent): void {
    this.viewport?.wheel(event);
  }

  handlePointerDown(event: PointerEvent): void {
    this.viewport?.dragStart(event);
  }

  handlePointerMove(event: PointerEvent): void {
    this.viewport?.dragMove(event);
  }

  handlePointerUp(): void {
    this.wasDragged = this.viewport?.dragEnd() === true;
  }

  handleClick(event: MouseEvent): void {
    const reference = this.referenceFrom(event.target);
    if (reference && !this.wasDragged) {
      this.select(reference);
    }
    this.wasDragged = false;
  }

  handleKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (this.zoomByKey(event.key) || this.moveByKey(event)) {
      event.preventDefault();
    }
  }

  private zoomByKey(key: string): boolean {
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

  private moveByKey(event: KeyboardEvent): boolean {
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

  private select(reference: ElementReference): void {
    this.tabElement = reference;
    this.dispatchEvent(new CustomEvent<ElementReference>('elementselect', { detail: reference }));
  }

  private referenceFrom(target: EventTarget | null): ElementReference | null {
    const key = target instanceof Element ? target.closest<SVGElement>('[data-key]')?.dataset.key : undefined;
    if (key === undefined) {
      return null;
    }
    const colon = key.indexOf(':');
    return { kind: key.slice(0, colon) === 'edge' ? 'edge' : 'node', id: key.slice(colon + 1) };
  }

  private elementOf(reference: ElementReference): SVGElement | null {
    const key = keyOf(reference);
    const elements = this.template?.querySelectorAll<SVGElement>('[data-key]') ?? [];
    return [...elements].find(({ dataset }) => dataset.key === key) ?? null;
  }
}
