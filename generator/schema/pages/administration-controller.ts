import type { DeadLetterReason, DeadLetterStatus } from '../objects/integration-error.ts';
import type { Decimal, Integer, RecordId, Timestamp } from '../vocabulary/api.ts';

/** What a test of the connection found, step by step. */
export interface ConnectionTest {
  ok: boolean;
  steps: ConnectionStep[];
  dograhVersion: string | null;
  organizationId: Integer | null;
  testedAt: Timestamp;
}

export interface ConnectionStep {
  name: string;
  ok: boolean;
  message: string;
  milliseconds: Integer;
}

/** How the integration does. */
export interface IntegrationStatus {
  breaker: BreakerStatus;
  deadLetters: ReasonCount[];
  /** Rejected requests of the last 24 hours by reason. */
  securityEvents: ReasonCount[];
  settings: SettingsView;
  readAt: Timestamp;
}

/** Where the circuit breaker stands. */
export type BreakerState = 'closed' | 'open' | 'half_open';

export interface BreakerStatus {
  state: BreakerState;
  /** Why it opened. */
  reason: string | null;
  /** No callout before, while open. */
  openUntil: Timestamp | null;
  /** Calls in the window. */
  calls: Integer;
  failures: Integer;
  failureRatio: Decimal | null;
  /** Without Platform Cache the breaker never opens. */
  cacheAvailable: boolean;
}

export interface ReasonCount {
  /** Status or reason. */
  name: string;
  count: Integer;
}

/** What the settings say, without secrets. */
export interface SettingsView {
  apiUrl: string | null;
  organizationId: string | null;
  webhookEnabled: boolean;
  signatureScheme: string | null;
  createTasks: boolean;
  matchByPhone: boolean;
  fetchDetails: boolean;
  reconcile: boolean;
}

export interface DeadLetterRow {
  errorId: RecordId;
  errorNumber: string;
  status: DeadLetterStatus;
  reason: DeadLetterReason;
  message: string | null;
  eventType: string | null;
  correlationId: string | null;
  externalRunId: string | null;
  attempts: Integer;
  nextAttemptAt: Timestamp | null;
  lastAttemptAt: Timestamp | null;
  createdAt: Timestamp;
}

export interface DeadLetterDetail {
  row: DeadLetterRow;
  /** The event as it came; null when the user may not read it. */
  payload: string | null;
  resolutionNotes: string | null;
}

export interface SecurityEventRow {
  eventId: RecordId;
  eventNumber: string;
  reason: string;
  occurredAt: Timestamp;
  sourceAddress: string | null;
  requestPath: string | null;
  bodySize: Integer | null;
  correlationId: string | null;
}

export interface FieldMapRow {
  name: string;
  eventType: string;
  jsonKey: string;
  targetObject: string;
  salesforceField: string;
  dataType: string;
  transformClass: string | null;
  defaultValue: string | null;
  sortOrder: Integer | null;
  active: boolean;
}

/** What one field map would write. */
export interface FieldPreview {
  jsonKey: string;
  targetObject: string;
  salesforceField: string;
  /** The value in the event, as text. */
  given: string | null;
  /** The value that the field would get, as text. */
  written: string | null;
  /** Why nothing would be written. */
  problem: string | null;
}

export interface TraceEntry {
  at: Timestamp | null;
  /** API name of the record's object. */
  recordType: string;
  recordId: RecordId;
  recordName: string;
  status: string | null;
  detail: string | null;
}

/**
 * The integration's health, its errors and its field maps.
 * @service DograhAdministrationService
 */
export interface DograhAdministrationController {
  /**
   * Calls Dograh with the named credential: is it up, is the key good, can calls be placed.
   * @permission Dograh_Administer
   */
  testConnection(correlationId: string): ConnectionTest;

  /**
   * Breaker, dead letters, security events and settings at a glance.
   * @permission Dograh_Administer
   */
  getStatus(correlationId: string): IntegrationStatus;

  /**
   * Lets callouts through again at once.
   * @permission Dograh_Administer
   */
  closeBreaker(correlationId: string): BreakerStatus;

  /**
   * Dead letters, newest first; without a status those that are not resolved.
   * @permission Dograh_Administer
   */
  listDeadLetters(
    status: DeadLetterStatus | null,
    pageSize: Integer,
    offset: Integer,
    correlationId: string
  ): DeadLetterRow[];

  /**
   * One dead letter with its content.
   * @permission Dograh_Administer
   */
  getDeadLetter(errorId: RecordId, correlationId: string): DeadLetterDetail;

  /**
   * Makes these due now; gives how many will be tried.
   * @permission Dograh_Administer
   */
  retryDeadLetters(errorIds: RecordId[], correlationId: string): Integer;

  /**
   * Marks these as put right by hand; gives how many were marked.
   * @permission Dograh_Administer
   */
  resolveDeadLetters(errorIds: RecordId[], notes: string, correlationId: string): Integer;

  /**
   * Requests that were refused, newest first, 200 at most.
   * @permission Dograh_Administer
   */
  listSecurityEvents(days: Integer, correlationId: string): SecurityEventRow[];

  /**
   * The field maps of an event type, in the order in which they apply; without a type all.
   * @permission Dograh_Administer
   */
  listFieldMaps(eventType: string | null, correlationId: string): FieldMapRow[];

  /**
   * What the active field maps would make of an event. Nothing is saved.
   * @permission Dograh_Administer
   */
  previewFieldMaps(eventType: string, eventJson: string, correlationId: string): FieldPreview[];

  /**
   * Everything that carries a correlation id, oldest first.
   * @permission Dograh_Administer
   */
  traceCorrelationId(searchedId: string, correlationId: string): TraceEntry[];
}
