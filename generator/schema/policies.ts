import type {
  CachePolicy,
  CircuitBreakerPolicy,
  InboundPolicy,
  ProcessingPolicy,
  ReconciliationPolicy,
  RetentionPolicy,
  RetryPolicy
} from './vocabulary/policies.ts';

/** Callouts to Dograh stop for a minute when half of them fail. Errors that the caller caused do not count. */
export const callouts = {
  failureRatio: 0.5,
  window: '120s',
  minimumCalls: 5,
  openFor: '60s',
  probeFor: '130s',
  failureStatuses: [408, 425, 500, 502, 503, 504]
} as const satisfies CircuitBreakerPolicy;

/** Failed work: after 2 minutes, then 4, 8 … up to a day, ten attempts in all: about three days of outage. */
export const deadLetters = {
  maximumAttempts: 10,
  firstDelay: '2m',
  maximumDelay: '24h',
  batchSize: 200,
  stuckAfter: '30m'
} as const satisfies RetryPolicy;

/** What is kept, and for how long. Calls are kept until an admin decides otherwise in the settings. */
export const retention = {
  resolvedErrors: '30d',
  securityEvents: '180d',
  callActivities: 'never'
} as const satisfies RetentionPolicy;

/**
 * What one request may hold. Apex REST itself takes 6 MB, but body, text and parsed events share 6 MB of heap: about
 * five times the body.
 */
export const inbound = {
  maximumBodyBytes: 1_000_000,
  maximumEventCharacters: 131_072,
  maximumEventsPerRequest: 200,
  timestampTolerance: '5m'
} as const satisfies InboundPolicy;

/** Dograh fires its webhook once, for some runs never: every hour its runs are compared with the call activities. */
export const reconciliation = {
  every: '1h',
  lookBack: '26h',
  settleAfter: '10m',
  staleAfter: '3h',
  pageSize: 100,
  pagesPerJob: 20
} as const satisfies ReconciliationPolicy;

/** Deadlines stand inside the cached value: Platform Cache itself keeps nothing for less than five minutes. */
export const cache = {
  workflows: '60s',
  campaignProgress: '10s',
  reports: '60s'
} as const satisfies CachePolicy;

/** How work is cut into jobs. */
export const processing = {
  eventsPerJob: 200,
  pollWhileVisible: '15s'
} as const satisfies ProcessingPolicy;
