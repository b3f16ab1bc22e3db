import type { Integer, JsonObject, Timestamp } from '../vocabulary/api.ts';

/** Carriers and numbers that calls are placed with. */
export interface TelephonyApi {
  /**
   * Every telephony configuration of the organization, and whether calls can be placed with it.
   *
   * @http GET /organizations/telephony-configs
   * @timeout 10s
   */
  listTelephonyConfigurations(): TelephonyConfigurationList;

  /**
   * The numbers of one telephony configuration.
   *
   * @http GET /organizations/telephony-configs/{configurationId}/phone-numbers
   * @timeout 10s
   * @errors 404 There is no such telephony configuration.
   */
  listPhoneNumbers(configurationId: Integer): PhoneNumberList;
}

/** Every telephony configuration. */
export interface TelephonyConfigurationList {
  configurations: TelephonyConfiguration[];
}

/** How Dograh reaches a carrier. */
export type Connectivity =
  /** Through the carrier's API. */
  | 'api'
  /** Through a SIP trunk. */
  | 'sip';

/** An account at a carrier. */
export interface TelephonyConfiguration {
  id: Integer;
  name: string;
  /** `twilio`, `vonage`, `plivo` and others; new ones come without notice. */
  provider: string;
  connectivity?: Connectivity;
  is_default_outbound: boolean;
  inactive?: boolean;
  inactive_since?: Timestamp | null;
  /** For people. */
  inactive_reason?: string | null;
  phone_number_count?: Integer;
  is_ready_for_outbound?: boolean;
  /** Why no calls can be placed, for people. */
  outbound_blocked_reason?: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

/** The numbers of one telephony configuration. */
export interface PhoneNumberList {
  phone_numbers: PhoneNumber[];
}

/** A number that calls are placed from or come in on. */
export interface PhoneNumber {
  id: Integer;
  telephony_configuration_id: Integer;
  /** As it was entered. */
  address: string;
  /** In E.164 form where it is a phone number. */
  address_normalized: string;
  /** Phone number or SIP address, in Dograh's words. */
  address_type: string;
  /** ISO 3166 code. */
  country_code?: string | null;
  label?: string | null;
  /** The workflow that takes calls to this number. */
  inbound_workflow_id?: Integer | null;
  inbound_workflow_name?: string | null;
  telephony_trunk_id?: Integer | null;
  is_active: boolean;
  is_default_caller_id: boolean;
  /** What the carrier says besides. */
  extra_metadata: JsonObject;
  created_at: Timestamp;
  updated_at: Timestamp;
}
