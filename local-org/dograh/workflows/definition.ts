import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';

/** The graph of a workflow, as Dograh's editor draws it and Dograh keeps it. */
export interface Definition {
  readonly nodes: readonly WorkflowNode[];
  readonly edges: readonly WorkflowEdge[];
  readonly viewport?: { readonly x: number; readonly y: number; readonly zoom: number };
}

/** What a node does. Those from `trigger` on stand beside the graph, without edges. */
export type NodeKind = 'startCall' | 'agentNode' | 'endCall' | 'globalNode' | 'trigger' | 'webhook' | 'qa';

export interface WorkflowNode {
  readonly id: string;
  readonly type: NodeKind;
  readonly position: { readonly x: number; readonly y: number };
  readonly data: { readonly name: string; readonly prompt?: string } & JsonObject;
}

export interface WorkflowEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly data: { readonly label: string; readonly condition: string; readonly transition_speech?: string };
}
