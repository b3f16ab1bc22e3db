import type {
  AutoNumber,
  Checkbox,
  DateTime,
  DecimalNumber,
  ExternalId,
  Formula,
  FromEvent,
  IndexedText,
  Lookup,
  LongText,
  OpenPicklist,
  Phone,
  Picklist,
  Text,
  WholeNumber
} from '../vocabulary/fields.ts';
import type { CustomObject } from '../vocabulary/objects.ts';
import type { StatusOrder } from '../vocabulary/policies.ts';
import type { DograhCampaign } from './campaign.ts';
import type { Contact, Lead } from './standard.ts';
import type { DograhWorkflow } from './workflow.ts';

/** The life of a call, as far as Dograh and the carrier tell. */
export type CallStatus =
  /** Dograh accepted the call and has not dialled yet. */
  | 'queued'
  /** The carrier was asked to dial. */
  | 'initiated'
  /** The phone rings. */
  | 'ringing'
  /** Somebody answered and the conversation is under way. */
  | 'in_progress'
  /** The conversation is over. */
  | 'completed'
  /** Nobody answered. */
  | 'no_answer'
  /** The line was engaged. */
  | 'busy'
  /** A machine answered. */
  | 'voicemail'
  /** The call was given up before anybody answered. */
  | 'canceled'
  /** The call could not be placed or broke off with an error. */
  | 'failed'
  /** Dograh calls the run over, but never said how it ended. */
  | 'unknown';

/** An event that arrives late never moves a call back: a lower rank does not overwrite a higher one. */
export const callStatusOrder = {
  queued: 0,
  initiated: 10,
  ringing: 20,
  in_progress: 30,
  unknown: 40,
  completed: 50,
  no_answer: 50,
  busy: 50,
  voicemail: 50,
  canceled: 50,
  failed: 50
} as const satisfies StatusOrder<CallStatus>;

/** Whether a call found its person in Salesforce. */
export type MatchResult =
  /** The call was started from this record, or exactly one record has the number. */
  | 'matched'
  /** Several records have the number; none was chosen. */
  | 'ambiguous'
  /** No record has the number, or the record that started the call is gone. */
  | 'unmatched';

type Ended = 'call_completed';
type Any = 'call_update' | 'call_completed';

/** One Dograh workflow run, as Salesforce keeps it. */
export interface CallActivity extends CustomObject<
  'Dograh_Call_Activity__c',
  {
    label: 'Call Activity';
    pluralLabel: 'Call Activities';
    name: AutoNumber<'CA-{00000000}'>;
    nameLabel: 'Call Number';
    sharing: 'Private';
    history: true;
    reports: true;
    search: true;
    activities: false;
  }
> {
  /** Dograh's run id. Every write to this object is an upsert on it, so that no run is ever recorded twice. */
  externalRunId: ExternalId<64>;
  /**
   * Identifies the request that led to this call at every station, from the page to Dograh and back.
   * @apiName Correlation_ID__c
   * @label Correlation ID
   */
  correlationId?: IndexedText<64>;
  /**
   * Where the call stands.
   * @history
   */
  status: Picklist<CallStatus, 'queued'>;
  /** Who dialled: Dograh (outbound) or the person (inbound). */
  direction?: FromEvent<Any, Picklist<'inbound' | 'outbound'>>;
  /** The Dograh workflow that talked. */
  workflow?: Lookup<DograhWorkflow>;
  /** Dograh's id of the workflow, kept also when Salesforce does not know the workflow yet. */
  workflowId?: Text<64>;
  /** The campaign that placed the call. */
  campaign?: Lookup<DograhCampaign>;
  /** The contact who was called or who called. */
  contact?: Lookup<Contact>;
  /** The lead who was called or who called. */
  lead?: Lookup<Lead>;
  /** Whether the person was found. An ambiguous number is shown as such, never guessed. */
  matchResult?: Picklist<MatchResult>;
  /**
   * The other party's number in E.164 form.
   * @sensitive
   */
  phoneNumber?: FromEvent<Any, Phone>;
  /**
   * The number on Dograh's side of the call.
   */
  dograhNumber?: FromEvent<Any, Phone>;
  /** When Dograh began the run. */
  startedAt?: FromEvent<Any, DateTime>;
  /** When the call ended. */
  endedAt?: FromEvent<Ended, DateTime>;
  /**
   * Length of the conversation in seconds.
   * @apiName Duration__c
   * @label Duration (seconds)
   */
  durationSeconds?: FromEvent<Any, WholeNumber<9>>;
  /**
   * How the call ended in Dograh's words or those of the workflow's author; free text, so never a closed list.
   * @history
   */
  disposition?: FromEvent<Ended, Text<255>>;
  /** The disposition as the organization's own list in Dograh translates it. */
  mappedDisposition?: FromEvent<Ended, Text<255>>;
  /** Tags that Dograh or the workflow put on the call. */
  callTags?: FromEvent<Ended, LongText<4000>>;
  /** How the person sounded, when a quality check or a variable of the workflow says so. */
  sentiment?: FromEvent<Ended, OpenPicklist<'positive' | 'neutral' | 'negative'>>;
  /** Sentiment as a number, on the scale of whoever measured it. */
  sentimentScore?: FromEvent<Ended, DecimalNumber<8, 3>>;
  /** Quality of the conversation as Dograh's quality check scored it. */
  qualityScore?: FromEvent<Ended, DecimalNumber<8, 3>>;
  /**
   * What was said, in brief.
   * @sensitive
   */
  summary?: FromEvent<Ended, LongText<32768>>;
  /**
   * What was said, word by word, one line for each turn.
   * @sensitive
   */
  transcript?: FromEvent<Ended, LongText<131072>>;
  /** Where Dograh stores the transcript; a key, not an address. */
  transcriptKey?: FromEvent<Ended, Text<255>>;
  /** Where Dograh stores the recording; a key, not an address: links are made on demand and expire. */
  recordingKey?: FromEvent<Ended, Text<255>>;
  /**
   * Everything the workflow gathered that no field map names, as JSON.
   * @sensitive
   */
  extractedData?: LongText<131072>;
  /** Who carried the call or where it took place: twilio, vonage, webrtc and so on. */
  mode?: FromEvent<Any, Text<40>>;
  /** The carrier's id of the call. */
  providerCallId?: FromEvent<Any, Text<64>>;
  /** Which try of the same person this was; the first is 0. */
  retryAttempt?: FromEvent<Any, WholeNumber<3>>;
  /** What went wrong, in Dograh's words. */
  errorMessage?: FromEvent<Ended, LongText<4000>>;
  /** Values that could not be written to their field, each with its raw value and the reason. */
  mappingErrors?: LongText<32768>;
  /** When the newest event about this call happened. */
  lastEventAt?: DateTime;
  /** Delivery id of the newest event about this call. */
  lastEventId?: Text<64>;
  /** The completed task that tells this call on the person's timeline. */
  taskId?: Text<18>;
  /** Transcript and details have been fetched from Dograh, or came with the event. */
  detailsFetched: Checkbox<false>;
  /** Somebody should look at this call. */
  flaggedForReview: Checkbox<false>;
  /** Why somebody should look at this call. */
  reviewReason?: Text<255>;
  /** Somebody answered and a conversation took place. */
  connected?: Formula<'Checkbox', 'AND(ISPICKVAL(Status__c, "completed"), BLANKVALUE(Duration__c, 0) > 0)'>;
}
