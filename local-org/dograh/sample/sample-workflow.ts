import type { WorkflowStatus } from '../../../generator/schema/objects/workflow.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import type { Conversation } from '../calls/conversation.ts';
import type { Definition } from '../workflows/definition.ts';

/** A workflow that the simulation begins with. */
export interface SampleWorkflow {
  readonly id: number;
  readonly uuid: string;
  readonly name: string;
  readonly status: WorkflowStatus;
  /** Days before the simulation begins. */
  readonly createdDaysAgo: number;
  readonly earlierRuns: number;
  readonly folderId: number | null;
  readonly dispositionCodes: readonly string[];
  readonly variables: JsonObject;
  readonly maximumSeconds: number;
  /** Oldest first: all but the last are archived. */
  readonly published: readonly Definition[];
  readonly draft: Definition | null;
  readonly conversations: readonly Conversation[];
}
