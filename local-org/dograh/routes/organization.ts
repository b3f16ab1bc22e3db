import type { FastifyInstance } from 'fastify';
import type { CampaignDefaults } from '../../../generator/schema/dograh-api/campaigns.ts';
import type { Health } from '../../../generator/schema/dograh-api/health.ts';
import type { DispositionCodes, OrganizationContext } from '../../../generator/schema/dograh-api/organization.ts';
import type {
  PhoneNumberList,
  TelephonyConfiguration,
  TelephonyConfigurationList
} from '../../../generator/schema/dograh-api/telephony.ts';
import { activeNumbers } from '../campaigns/caller-numbers.ts';
import { rulesWhenAbsent } from '../campaigns/retries.ts';
import { ApiError } from '../http/api-error.ts';
import { API } from '../http/paths.ts';
import type { Simulation } from '../simulation.ts';
import type { TelephonyRecord } from '../store/other-records.ts';
import { withZ } from '../timestamps.ts';
import { idIn } from './id-parameter.ts';

const endReasons = [
  'call_duration_exceeded',
  'call_transferred',
  'end_call_tool',
  'pipeline_error',
  'system_cancelled',
  'system_connect_error',
  'transfer_call',
  'unexpected_error',
  'unknown',
  'user_disqualified',
  'user_hangup',
  'user_idle_max_duration_exceeded',
  'user_qualified',
  'voicemail_detected'
];
const neverConnected = ['busy', 'canceled', 'error', 'failed', 'no-answer'];

/** The organization, what it is set up with, and whether Dograh answers. */
export function organizationRoutes(server: FastifyInstance, { store, addresses, circumstances }: Simulation): void {
  server.get(`${API}/health`, (): Health & { stack_project_id: null; stack_publishable_client_key: null } => ({
    status: 'ok',
    version: '1.45.0',
    backend_api_endpoint: addresses.apiUrl.slice(0, -API.length),
    tunnel_url: null,
    deployment_mode: 'oss',
    auth_provider: 'local',
    turn_enabled: true,
    force_turn_relay: false,
    signup_enabled: false,
    stack_project_id: null,
    stack_publishable_client_key: null
  }));

  server.get(`${API}/organizations/context`, (): OrganizationContext => ({
    organization_id: 12,
    organization_provider_id: 'org_simulated',
    model_services: {
      config_source: 'organization_v2',
      has_model_configuration_v2: true,
      managed_service_version: 2,
      uses_managed_service_v2: true
    }
  }));

  server.get(`${API}/organizations/disposition-codes`, (): DispositionCodes => {
    const own = [...store.runs.values()].map((run) => run.gatheredContext?.['mapped_call_disposition']);
    const codes = new Set([...endReasons, ...neverConnected, ...own.filter((code) => typeof code === 'string')]);
    return { codes: [...codes].sort(), end_task_reason_codes: endReasons };
  });

  server.get(`${API}/organizations/campaign-defaults`, (): CampaignDefaults => {
    const telephony = store.telephonyFor(null);
    const last = [...store.campaigns.values()].at(-1);
    return {
      concurrent_call_limit: circumstances.concurrencyLimit,
      from_numbers_count: telephony === undefined ? 0 : activeNumbers(telephony).length,
      default_retry_config: rulesWhenAbsent,
      last_campaign_settings:
        last === undefined
          ? null
          : {
              retry_config: last.retryRules,
              max_concurrency: last.maxConcurrency,
              schedule_config: last.schedule,
              circuit_breaker: last.breaker
            }
    };
  });
}

/** Carriers and numbers. */
export function telephonyRoutes(server: FastifyInstance, { store, circumstances }: Simulation): void {
  server.get(`${API}/organizations/telephony-configs`, (): TelephonyConfigurationList => ({
    configurations: circumstances.hasTelephony ? [...store.telephony.values()].map(configurationView) : []
  }));
  server.get(`${API}/organizations/telephony-configs/:config_id/phone-numbers`, (request): PhoneNumberList => {
    const telephony = store.telephony.get(idIn(request, 'config_id'));
    if (telephony === undefined) throw new ApiError(404, 'Telephony configuration not found');
    const at = withZ(telephony.createdAt);
    return {
      phone_numbers: telephony.numbers.map((number) => ({
        id: number.id,
        telephony_configuration_id: telephony.id,
        address: number.address,
        address_normalized: number.address,
        address_type: 'pstn',
        country_code: number.countryCode,
        label: number.label,
        inbound_workflow_id: number.inboundWorkflowId,
        inbound_workflow_name: store.workflows.get(number.inboundWorkflowId ?? NaN)?.name ?? null,
        telephony_trunk_id: null,
        is_active: number.isActive,
        is_default_caller_id: number.isDefault,
        extra_metadata: {},
        created_at: at,
        updated_at: at
      }))
    };
  });
}

const configurationView = (telephony: TelephonyRecord): TelephonyConfiguration => ({
  id: telephony.id,
  name: telephony.name,
  provider: telephony.provider,
  connectivity: telephony.connectivity,
  is_default_outbound: telephony.isDefault,
  inactive: false,
  inactive_since: null,
  inactive_reason: null,
  phone_number_count: telephony.numbers.length,
  is_ready_for_outbound: telephony.blockedReason === null,
  outbound_blocked_reason: telephony.blockedReason,
  created_at: withZ(telephony.createdAt),
  updated_at: withZ(telephony.createdAt)
});
