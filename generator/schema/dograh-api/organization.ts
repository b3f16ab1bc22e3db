import type { Integer } from '../vocabulary/api.ts';

/** The organization that the API key belongs to. */
export interface OrganizationApi {
  /**
   * Which organization the API key belongs to. The cheapest way to find out whether the key is right.
   *
   * @http GET /organizations/context
   * @timeout 10s
   */
  getOrganizationContext(): OrganizationContext;

  /**
   * Every way in which a call of this organization can end: Dograh's own and those of its workflows.
   *
   * @http GET /organizations/disposition-codes
   * @timeout 10s
   */
  listDispositionCodes(): DispositionCodes;
}

/** The organization that the API key belongs to. */
export interface OrganizationContext {
  organization_id?: Integer | null;
  /** The organization's id at the service with which its people sign in. */
  organization_provider_id?: string | null;
  model_services: ModelServices;
}

/** Where the organization's models are set up. */
export type ModelConfigurationSource =
  /** For the organization. */
  | 'organization_v2'
  /** For the person who made the key, as older installations do. */
  | 'legacy_user_v1'
  /** Nowhere yet: calls will fail. */
  | 'empty';

/** How the organization's models are set up. */
export interface ModelServices {
  config_source: ModelConfigurationSource;
  has_model_configuration_v2: boolean;
  managed_service_version?: Integer | null;
  uses_managed_service_v2: boolean;
}

/** How calls can end. */
export interface DispositionCodes {
  /** Every code that a run may have in `mapped_call_disposition`. */
  codes: string[];
  /** Those that Dograh itself gives when a conversation ends. */
  end_task_reason_codes: string[];
}
