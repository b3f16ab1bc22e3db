import type { CallStatus, MatchResult } from '../objects/call-activity.ts';
import type { DateString, Decimal, Integer, RecordId, Timestamp } from '../vocabulary/api.ts';

/** Which calls a list shows. */
export type CallScope =
  /** Queued, dialled, ringing or under way. */
  | 'active'
  /** Ended within the last hour. */
  | 'just_finished'
  /** Every call. */
  | 'all';

/** What to list. Empty members do not restrict. */
export interface CallFilter {
  scope: CallScope;
  /** A lead, contact, Dograh campaign or Salesforce campaign. */
  recordId: RecordId | null;
  statuses: CallStatus[] | null;
  /** Part of a name, disposition or call number. */
  text: string | null;
  flaggedOnly: boolean;
  /** Only these, 200 at most: a page that heard of changes reads no more than what changed. */
  callIds: RecordId[] | null;
  /** Only calls whose record was written since then. */
  changedSince: Timestamp | null;
  /** 1 to 200. */
  pageSize: Integer;
  /** `nextCursor` of the page before; null for the first. */
  cursor: string | null;
}

export interface CallPage {
  calls: CallRow[];
  /** Gives the next page; null at the end. */
  nextCursor: string | null;
  counts: CallCounts;
  readAt: Timestamp;
}

/**
 * How many calls the user sees by where they stand; of the filter only the record restricts them. Stale calls are not
 * counted among those queued, ringing or in progress.
 */
export interface CallCounts {
  queued: Integer;
  ringing: Integer;
  inProgress: Integer;
  /** As the scope `just_finished` lists them. */
  justFinished: Integer;
  endedToday: Integer;
  flagged: Integer;
}

export interface CallRow {
  callId: RecordId;
  callNumber: string;
  status: CallStatus;
  direction: string | null;
  personId: RecordId | null;
  personName: string | null;
  matchResult: MatchResult | null;
  campaignId: RecordId | null;
  campaignName: string | null;
  workflowName: string | null;
  disposition: string | null;
  sentiment: string | null;
  durationSeconds: Integer | null;
  startedAt: Timestamp | null;
  endedAt: Timestamp | null;
  lastEventAt: Timestamp | null;
  /** No news for longer than any call lasts: shown as stale, not as running. */
  stale: boolean;
  flaggedForReview: boolean;
}

/** One call. What the user may not read is null and named in `hidden`. */
export interface CallDetail {
  call: CallRow;
  externalRunId: string;
  correlationId: string | null;
  phoneNumber: string | null;
  dograhNumber: string | null;
  mappedDisposition: string | null;
  sentimentScore: Decimal | null;
  qualityScore: Decimal | null;
  summary: string | null;
  /** Turns in order; empty when there is no transcript. */
  transcript: TranscriptTurn[];
  extracted: ExtractedValue[];
  callTags: string | null;
  mappingProblems: string | null;
  errorMessage: string | null;
  providerCallId: string | null;
  retryAttempt: Integer | null;
  reviewReason: string | null;
  taskId: RecordId | null;
  hasRecording: boolean;
  detailsFetched: boolean;
  /** What is known of the call's way, oldest first. */
  timeline: TimelineEntry[];
  /** Labels of fields that the user may not read. */
  hidden: string[];
}

export interface TranscriptTurn {
  speaker: Speaker;
  text: string;
  at: Timestamp | null;
  /** Seconds since the first turn, to find the place in the recording. */
  offsetSeconds: Integer | null;
}

/** Who talks. */
export type Speaker = 'person' | 'assistant' | 'unknown';

export interface ExtractedValue {
  name: string;
  value: string | null;
}

/** Where an entry of a timeline comes from. */
export type Station = 'call' | 'campaign' | 'task' | 'error' | 'security' | 'carrier';

export interface TimelineEntry {
  at: Timestamp | null;
  station: Station;
  title: string;
  detail: string | null;
  recordId: RecordId | null;
}

/** What asking Dograh about the active calls gave. */
export interface RefreshResult {
  /** Calls asked about. */
  asked: Integer;
  /** Calls with news; their records follow in a moment. */
  changed: Integer;
  /** Nobody needs to ask before; another viewer's question counts for all. */
  nextAllowedAt: Timestamp;
}

/** Which file of a call. */
export type ArtifactKind = 'recording' | 'transcript';

/** A link that stops working. */
export interface ArtifactLink {
  url: string;
  expiresAt: Timestamp;
}

/**
 * Calls as they happen and as they were.
 * @service DograhCallMonitorService
 */
export interface DograhCallMonitorController {
  /**
   * Calls page by page, newest first, with counts.
   * @permission Dograh_Monitor_Calls
   */
  listCalls(filter: CallFilter, correlationId: string): CallPage;

  /**
   * One call with everything that the user may read.
   * @permission Dograh_Monitor_Calls
   */
  getCall(callId: RecordId, correlationId: string): CallDetail;

  /**
   * The way of a call as the carrier told it to Dograh, oldest first; empty when Dograh heard nothing from it. Asks
   * Dograh, for all viewers together every few seconds.
   * @permission Dograh_Monitor_Calls
   */
  getCarrierTimeline(callId: RecordId, correlationId: string): TimelineEntry[];

  /**
   * Asks Dograh about the active calls whose news is oldest, unless another viewer did a moment ago.
   * @permission Dograh_Monitor_Calls
   */
  refreshActiveCalls(correlationId: string): RefreshResult;

  /**
   * Has transcript and details fetched from Dograh in the background.
   * @permission Dograh_Monitor_Calls
   */
  fetchDetails(callId: RecordId, correlationId: string): boolean;

  /**
   * A link to the recording or the transcript, good for an hour.
   * @permission Dograh_Monitor_Calls
   */
  getArtifactLink(callId: RecordId, kind: ArtifactKind, correlationId: string): ArtifactLink;

  /**
   * Marks a call for review, or takes the mark away.
   * @permission Dograh_Monitor_Calls
   */
  flagCall(callId: RecordId, flagged: boolean, reason: string | null, correlationId: string): CallRow;

  /**
   * Creates a task for the user on the call's lead or contact; gives its id.
   * @permission Dograh_Monitor_Calls
   */
  createFollowUpTask(callId: RecordId, subject: string, dueDate: DateString, correlationId: string): RecordId;
}
