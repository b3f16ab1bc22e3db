import type { CallType } from '../../../generator/schema/dograh-api/runs.ts';
import type { JsonObject, JsonValue } from '../../../generator/schema/vocabulary/api.ts';
import type { SpokenTurn } from '../calls/conversation.ts';

/** What a run collects while it goes on. */
export type Context = Record<string, JsonValue>;

/** One call. */
export interface RunRecord {
  readonly id: number;
  readonly workflowId: number;
  /** The version that talks. */
  readonly definitionId: number;
  readonly name: string;
  /** Provider of the telephony. */
  readonly mode: string;
  readonly callType: CallType;
  readonly createdAt: number;
  readonly initialContext: Context;
  /** Row of a campaign that asked for this call. */
  readonly rowId: number | null;
  readonly campaignId: number | null;
  /** Caller number that the call holds until it ends. */
  readonly callerNumber: string | null;
  isCompleted: boolean;
  gatheredContext: Context | null;
  /** What the carrier told. */
  readonly callbacks: JsonObject[];
  /** What was said and done; written when the call has ended. */
  feedback: JsonObject[] | null;
  annotations: Context | null;
  usage: JsonObject | null;
  durationSeconds: number | null;
  /** What was said, and when; empty when nobody answered. */
  turns: readonly SpokenTurn[];
  /** Transcript and recording are in the storage. */
  hasArtifacts: boolean;
  /** Part of the public links, once somebody asked for them. */
  publicToken: string | null;
}
