/** Whether Dograh answers. */
export interface HealthApi {
  /**
   * Which version of Dograh answers, and how it is set up. Says only that Dograh's web server is up: neither its
   * database nor its workers nor telephony are looked at.
   *
   * @http GET /health
   * @timeout 10s
   * @public
   */
  getHealth(): Health;
}

/** The Dograh that answered. */
export interface Health {
  /** `ok`. */
  status: string;
  /** Such as `1.45.0`. */
  version: string;
  /** Base of the links that Dograh gives out. On a wrongly set up server this is `localhost`. */
  backend_api_endpoint: string;
  /** Address of a tunnel, when one is used instead. */
  tunnel_url?: string | null;
  /** `oss` when self-hosted. */
  deployment_mode: string;
  /** `local` or the service with which people sign in. */
  auth_provider: string;
  /** Whether calls in a browser may go through a relay. */
  turn_enabled: boolean;
  /** Whether calls in a browser always go through a relay. */
  force_turn_relay: boolean;
  signup_enabled: boolean;
}
