import type { Integer, RecordId, Timestamp } from '../vocabulary/api.ts';

/** A person who may be called. */
export interface CallContext {
  recordId: RecordId;
  name: string;
  numbers: NumberChoice[];
  /** Do Not Call is set: the call is refused. */
  doNotCall: boolean;
  /** Other opt-out fields that are set, by label: the user must confirm. */
  optedOut: string[];
  workflows: CallableWorkflow[];
  /** Newest call of Dograh to this person. */
  lastCalledAt: Timestamp | null;
}

export interface NumberChoice {
  field: string;
  label: string;
  /** As it stands in the field. */
  shown: string;
  /** In E.164 form; null when the number cannot be dialled. */
  dialable: string | null;
}

export interface CallableWorkflow {
  workflowUuid: string;
  name: string;
}

/** What a workflow wants to know about a person, as far as it is known. */
export interface WantedVariable {
  variable: string;
  /** What the person's record says, else what the workflow's author put down; null when neither says anything. */
  value: string | null;
  /** Label of the field that the value comes from; null when it comes from none. */
  fieldLabel: string | null;
}

/** A variable of the workflow with its value. */
export interface CallVariable {
  variable: string;
  value: string | null;
}

/** A call to place. */
export interface CallRequest {
  /** Given by the page once and kept for every further try, so that nobody is called twice. */
  idempotencyKey: string;
  /** The lead or contact; null for a test call to a number. */
  recordId: RecordId | null;
  workflowUuid: string;
  /** In E.164 form. */
  phoneNumber: string;
  variables: CallVariable[];
  /** The user has seen that the person opted out of other channels. */
  optOutConfirmed: boolean;
  telephonyId: Integer | null;
}

/** What became of a call that was asked for. */
export type CallOutcome =
  /** Dograh accepted it just now. */
  | 'placed'
  /** An earlier request with the same key placed it. */
  | 'already_placed'
  /** An earlier request with the same key is still under way. */
  | 'under_way'
  /** No answer came in time: it may or may not have been placed. Look before trying again. */
  | 'unknown'
  /** Dograh knows of no such call: trying again is safe. */
  | 'not_placed';

export interface PlacedCallView {
  outcome: CallOutcome;
  /** Dograh's run id. */
  externalRunId: string | null;
  /** Id of the call activity. */
  callId: RecordId | null;
  message: string;
}

/**
 * One call to one person.
 * @service DograhCallService
 */
export interface DograhQuickCallController {
  /**
   * What the form needs: numbers, consent, workflows.
   * @permission Dograh_Place_Calls
   */
  getCallContext(recordId: RecordId, correlationId: string): CallContext;

  /**
   * What the workflow wants to know, filled from the lead or contact; without a record only with what the workflow's
   * author put down.
   * @permission Dograh_Place_Calls
   */
  getCallVariables(workflowUuid: string, recordId: RecordId | null, correlationId: string): WantedVariable[];

  /**
   * Places the call, once for each key.
   * @permission Dograh_Place_Calls
   */
  placeCall(request: CallRequest, correlationId: string): PlacedCallView;

  /**
   * Looks in Salesforce and in Dograh for the call with this key. Dials nothing.
   * @permission Dograh_Place_Calls
   */
  findPlacedCall(request: CallRequest, correlationId: string): PlacedCallView;
}
