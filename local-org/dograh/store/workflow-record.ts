import type { WorkflowStatus } from '../../../generator/schema/objects/workflow.ts';
import type { WorkflowVersionStatus } from '../../../generator/schema/dograh-api/workflows.ts';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import type { Conversation } from '../calls/conversation.ts';
import type { Definition } from '../workflows/definition.ts';

/** A workflow and its versions. Times are milliseconds since 1970, here and in every record. */
export interface WorkflowRecord {
  readonly id: number;
  readonly uuid: string;
  name: string;
  status: WorkflowStatus;
  readonly createdAt: number;
  /** Runs from before the simulation began. */
  readonly earlierRuns: number;
  readonly folderId: number | null;
  readonly dispositionCodes: readonly string[];
  /** Oldest first; at most one is a draft, at most one is published. */
  readonly versions: VersionRecord[];
  /** How calls with it can go. */
  readonly conversations: readonly Conversation[];
}

export interface VersionRecord {
  readonly id: number;
  readonly number: number;
  status: WorkflowVersionStatus;
  readonly createdAt: number;
  publishedAt: number | null;
  readonly definition: Definition;
  readonly configurations: JsonObject;
  readonly variables: JsonObject;
}
