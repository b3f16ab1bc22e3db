import type { Integer, JsonObject } from '../vocabulary/api.ts';

/** Placing a call. A call that was placed cannot be ended through the API. */
export interface CallApi {
  /**
   * Calls a person with the published version of a workflow. Answers when the carrier has taken the call, not when
   * somebody picks up. Dograh has no protection against a second request: it would be a second phone call.
   *
   * @http POST /public/agent/workflow/{workflowUuid}
   * @timeout 60s
   * @once
   * @errors 400 The call could not be placed: telephony is not ready, or the carrier refused the number.
   * @errors 402 The credits are used up, or the key of a model is wrong.
   * @errors 403 The workflow belongs to another organization.
   * @errors 404 There is no such workflow in use: it is archived, was never published or never existed.
   * @errors 409 The workflow has no owner in Dograh who could run it.
   * @errors 422 The body is not as Dograh expects it, or there is no API key.
   * @errors 429 As many calls are under way as the organization may have.
   */
  placeCall(workflowUuid: string, body: PlaceCall): PlacedCall;
}

/** Whom to call, and what the workflow should know. */
export interface PlaceCall {
  /** In E.164 form, such as `+14155550142`. Dograh does not check it. */
  phone_number: string;
  /**
   * Variables of the workflow, given back with the run unchanged. `sf_record_id`, `sf_org_id` and `sf_correlation_id`
   * travel here. Other names that Dograh sets itself, such as `direction` or `caller_number`, are best left alone.
   */
  initial_context?: JsonObject | null;
  /** Absent: the organization's default, or else the first that is ready. */
  telephony_configuration_id?: Integer | null;
  /** The number that the person sees; absent: one of the configuration's. */
  from_phone_number_id?: Integer | null;
}

/** A call that the carrier has taken. */
export interface PlacedCall {
  /** `initiated`. */
  status: string;
  /** Dograh's id of the run. */
  workflow_run_id: Integer;
  /** Such as `WR-API-4417`; not unique. */
  workflow_run_name: string;
}
