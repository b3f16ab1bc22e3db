import type { WorkflowFault } from '../../../generator/schema/dograh-api/workflows.ts';
import type { Definition, NodeKind, WorkflowEdge, WorkflowNode } from './definition.ts';

interface Degree {
  readonly label: string;
  /** As what it needs a prompt; null when it needs none. */
  readonly promptAs: string | null;
  readonly incoming: readonly [least: number, most: number];
  readonly outgoing: readonly [least: number, most: number];
}

const any = [0, Infinity] as const;
const none = [0, 0] as const;
const some = [1, Infinity] as const;

const degrees: Readonly<Record<NodeKind, Degree>> = {
  startCall: { label: 'Start Call', promptAs: 'start', incoming: none, outgoing: any },
  agentNode: { label: 'Agent Node', promptAs: 'agent', incoming: some, outgoing: any },
  endCall: { label: 'End Call', promptAs: 'end', incoming: some, outgoing: none },
  globalNode: { label: 'Global Node', promptAs: 'global', incoming: none, outgoing: none },
  trigger: { label: 'API Trigger', promptAs: null, incoming: none, outgoing: none },
  webhook: { label: 'Webhook', promptAs: null, incoming: none, outgoing: none },
  qa: { label: 'QA Analysis', promptAs: null, incoming: none, outgoing: none }
};

/** @returns what stands in the way of publishing; nothing when it can be published */
export function faultsOf(definition: Definition): WorkflowFault[] {
  return [
    ...startFaults(definition),
    ...definition.nodes.flatMap((node) => nodeFaults(node, definition)),
    ...definition.edges.flatMap((edge) => edgeFaults(edge, definition))
  ];
}

function startFaults({ nodes }: Definition): WorkflowFault[] {
  const starts = nodes.filter(({ type }) => type === 'startCall').length;
  const fault = (message: string): WorkflowFault[] => [{ kind: 'workflow', id: null, field: null, message }];
  if (starts === 0) return fault('Workflow has no start node - exactly one is required');
  return starts > 1 ? fault(`Workflow has ${starts} start nodes - exactly one is required`) : [];
}

function nodeFaults(node: WorkflowNode, { edges }: Definition): WorkflowFault[] {
  const { label, promptAs, incoming, outgoing } = degrees[node.type];
  const fault = (field: string | null, message: string): WorkflowFault => ({
    kind: 'node',
    id: node.id,
    field,
    message
  });
  const counts = [
    { name: 'incoming', count: edges.filter(({ target }) => target === node.id).length, limits: incoming },
    { name: 'outgoing', count: edges.filter(({ source }) => source === node.id).length, limits: outgoing }
  ];
  const wrong = counts.flatMap(({ name, count, limits: [least, most] }) => {
    if (count > most) return [fault(null, `${label} cannot have ${name} edges`)];
    return count < least ? [fault(null, `${label} must have at least ${least} ${name} edge(s)`)] : [];
  });
  const isSilent = promptAs !== null && (node.data.prompt ?? '').trim() === '';
  return isSilent ? [fault('data.prompt', `Prompt is required for ${promptAs} nodes`), ...wrong] : wrong;
}

/** Each way out of a node becomes a tool of the model, which needs a name of its own. */
const toolName = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]/g, '_');

function edgeFaults(edge: WorkflowEdge, { nodes, edges }: Definition): WorkflowFault[] {
  const fault = (field: string, message: string): WorkflowFault => ({ kind: 'edge', id: edge.id, field, message });
  const missing = (['source', 'target'] as const).filter((end) => !nodes.some(({ id }) => id === edge[end]));
  const faults = missing.map((end) => fault(end, 'Edge references missing node'));
  if (edge.data.label === '') faults.push(fault('data.label', 'Edge label is required'));
  if (edge.data.condition === '') faults.push(fault('data.condition', 'Edge condition is required'));
  const earlier = edges.slice(0, edges.indexOf(edge)).filter(({ source }) => source === edge.source);
  const name = toolName(edge.data.label);
  if (earlier.some(({ data }) => toolName(data.label) === name)) {
    faults.push(
      fault('data.label', `Transition tool name "${name}" is duplicated for this node. Use a unique edge label.`)
    );
  }
  return faults;
}
