import type { DograhWorkflow, WorkflowStatus } from '../objects/workflow.ts';
import type { Timestamp } from '../vocabulary/api.ts';
import type { EventBody } from '../vocabulary/events.ts';

/** A new version of a workflow was published: cached copies are dropped. */
export interface WorkflowPublished extends EventBody<'workflow_published', DograhWorkflow> {
  /** The sender's id of this delivery; the same on every attempt. Minted when absent. */
  deliveryId?: string;
  /** Identifies the request at every station. Minted when absent. */
  correlationId?: string;
  /** When it happened. The newest event wins; taken as now when absent. */
  occurredAt?: Timestamp;
  /** Dograh's id of the workflow. */
  workflowId: string;
  /** The workflow's name in Dograh. */
  name?: string;
  /** Whether the workflow can be used. */
  status?: WorkflowStatus;
}
