import { LightningElement, api } from 'lwc';
import {
  factsOf,
  keyOf,
  kindView,
  problemCounts,
  type ElementReference,
  type GraphNode,
  type PlacedProblem,
  type WorkflowGraph
} from 'c/dograhWorkflowModel';
import kindText from '@salesforce/label/c.Dograh_Outline_Kind';
import outlineText from '@salesforce/label/c.Dograh_Workflow_Outline';
import problemsText from '@salesforce/label/c.Dograh_Outline_Problems';
import stepText from '@salesforce/label/c.Dograh_Outline_Step';
import toolsText from '@salesforce/label/c.Dograh_Node_Tools';
import unknownText from '@salesforce/label/c.Dograh_Unknown_Value';
import waysOutText from '@salesforce/label/c.Dograh_Node_Ways_Out';

interface OutlineWay {
  readonly key: string;
  readonly text: string;
}

interface OutlineRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly icon: string;
  readonly ways: readonly OutlineWay[];
  readonly tools: string;
  readonly problems: string;
  readonly isCurrent: 'true' | 'false';
}

/**
 * The graph of a workflow as a table, for whoever cannot see it or would rather read it.
 * @fires elementselect when the user chooses a step; detail: its `ElementReference`
 */
export default class DograhWorkflowOutline extends LightningElement {
  @api graph: WorkflowGraph = { nodes: [], edges: [] };
  @api selected: ElementReference | null = null;
  @api problems: readonly PlacedProblem[] = [];

  readonly labels = {
    kind: kindText,
    outline: outlineText,
    problems: problemsText,
    step: stepText,
    tools: toolsText,
    waysOut: waysOutText
  };

  get rows(): OutlineRow[] {
    const counts = problemCounts(this.problems);
    return this.graph.nodes.map((node) => this.rowOf(node, counts));
  }

  handleStep(event: Event): void {
    const id = (event.currentTarget as HTMLElement).dataset.step ?? '';
    this.dispatchEvent(new CustomEvent<ElementReference>('elementselect', { detail: { kind: 'node', id } }));
  }

  private rowOf(node: GraphNode, counts: ReadonlyMap<string, number>): OutlineRow {
    const names = new Map(this.graph.nodes.map(({ id, name }) => [id, name]));
    const { label, icon } = kindView(node.kind);
    const ways = this.graph.edges
      .filter(({ source }) => source === node.id)
      .map(({ id, target, label: way, condition }) => {
        const goal = names.get(target) ?? target;
        const words = way || condition;
        return { key: id, text: words === '' ? `→ ${goal}` : `${words} → ${goal}` };
      });
    const faults = (counts.get(keyOf({ kind: 'node', id: node.id })) ?? 0) + this.faultsOfWays(ways, counts);
    return {
      id: node.id,
      name: node.name,
      kind: label,
      icon,
      ways,
      tools: String(factsOf(node).tools.length || unknownText),
      problems: faults === 0 ? '' : String(faults),
      isCurrent: this.selected?.kind === 'node' && this.selected.id === node.id ? 'true' : 'false'
    };
  }

  private faultsOfWays(ways: readonly OutlineWay[], counts: ReadonlyMap<string, number>): number {
    return ways.reduce((sum, { key }) => sum + (counts.get(keyOf({ kind: 'edge', id: key })) ?? 0), 0);
  }
}
