import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import type { NodeKind, WorkflowEdge, WorkflowNode } from '../workflows/definition.ts';

/** Shorthand for the nodes and edges of the sample workflows. */
const node =
  (type: NodeKind) =>
  (id: string, name: string, place: readonly [x: number, y: number], data: JsonObject = {}): WorkflowNode => ({
    id,
    type,
    position: { x: place[0], y: place[1] },
    data: { name, ...data }
  });

export const start = node('startCall');
export const agent = node('agentNode');
export const end = node('endCall');
export const global = node('globalNode');
export const quality = node('qa');
const webhook = node('webhook');

export const edge = (
  id: string,
  source: string,
  target: string,
  label: string,
  condition: string,
  speech?: string
): WorkflowEdge => ({
  id,
  source,
  target,
  data: { label, condition, ...(speech === undefined ? {} : { transition_speech: speech }) }
});

/** A variable that a node gathers. */
export const gathers = (name: string, type: 'string' | 'number' | 'boolean', prompt: string): JsonObject => ({
  name,
  type,
  prompt
});

/** Where the webhooks of the sample workflows go. */
export interface WebhookTarget {
  /** Null: the webhook nodes are there, and switched off. */
  readonly url: string | null;
  readonly credentialUuid: string;
}

const PLACEHOLDER = 'https://bridge.example.com/dograh/webhooks';

/** The webhook node that the package's documentation describes, with the variables that this workflow gathers. */
export function reportToSalesforce(
  place: readonly [x: number, y: number],
  variables: readonly string[],
  target: WebhookTarget
): WorkflowNode {
  const own = Object.fromEntries(variables.map((name) => [name, `{{gathered_context.${name}}}`]));
  return webhook('n-webhook', 'Report to Salesforce', place, {
    enabled: target.url !== null,
    http_method: 'POST',
    endpoint_url: target.url ?? PLACEHOLDER,
    credential_uuid: target.credentialUuid,
    custom_headers: [{ key: 'X-Source', value: 'dograh' }],
    payload_template: { ...payload, ...own }
  });
}

const payload = {
  workflow_run_id: '{{workflow_run_id}}',
  workflow_id: '{{workflow_id}}',
  campaign_id: '{{campaign_id}}',
  call_time: '{{call_time}}',
  direction: '{{initial_context.direction | outbound}}',
  sf_org_id: '{{initial_context.sf_org_id}}',
  sf_record_id: '{{initial_context.sf_record_id}}',
  sf_correlation_id: '{{initial_context.sf_correlation_id}}',
  called_number: '{{initial_context.called_number}}',
  caller_number: '{{initial_context.caller_number}}',
  provider_call_id: '{{gathered_context.call_id}}',
  duration_seconds: '{{cost_info.call_duration_seconds | 0}}',
  error: '{{gathered_context.error}}',
  call_tags: '{{gathered_context.call_tags}}',
  mapped_call_disposition: '{{gathered_context.mapped_call_disposition}}'
};
