/** A length of time: a number and its unit. */
export type Duration = `${number}${'ms' | 's' | 'm' | 'h' | 'd'}`;

/** When callouts stop for a while because Dograh, or the way to it, is down. */
export interface CircuitBreakerPolicy {
  /** Share of failed calls, 0 to 1, at which the breaker opens. */
  failureRatio: number;
  /** Calls older than this do not count. */
  window: Duration;
  /** Fewer calls than this in the window never open the breaker. */
  minimumCalls: number;
  /** How long it stays open before one call may try again. */
  openFor: Duration;
  /** While a probe is under way no second call is let through for this long. */
  probeFor: Duration;
  /** HTTP statuses that count as failures, besides timeouts and connection errors. */
  failureStatuses: readonly number[];
}

/** How failed work is tried again. */
export interface RetryPolicy {
  /** Attempts in all before a row is given up as DEAD. */
  maximumAttempts: number;
  /** Wait before the second attempt; doubled for each later one. */
  firstDelay: Duration;
  maximumDelay: Duration;
  /** Rows that one run of the sweeper takes. */
  batchSize: number;
  /** A row that stays in RETRYING longer than this was lost with its job and is taken again. */
  stuckAfter: Duration;
}

/** How long records are kept. `never` keeps them. */
export interface RetentionPolicy {
  resolvedErrors: Duration | 'never';
  securityEvents: Duration | 'never';
  callActivities: Duration | 'never';
}

/** What one inbound request may hold. */
export interface InboundPolicy {
  maximumBodyBytes: number;
  /** Longest event in characters: the length of the platform event's payload field. */
  maximumEventCharacters: number;
  maximumEventsPerRequest: number;
  /** Furthest that a signed timestamp may lie from now, both ways. */
  timestampTolerance: Duration;
}

/** How Dograh is compared with Salesforce. */
export interface ReconciliationPolicy {
  /** How often. */
  every: Duration;
  /** Runs created within this time are looked at. */
  lookBack: Duration;
  /** A run younger than this may still be under way and is not called missing. */
  settleAfter: Duration;
  /** A run that is not over after this long never will be: the process that ran it is gone. */
  staleAfter: Duration;
  /** Runs asked for in one request, 100 at most. */
  pageSize: number;
  /** Pages that one job reads before it hands over to the next. */
  pagesPerJob: number;
}

/** How long an answer of Dograh may be shown again without asking. */
export interface CachePolicy {
  workflows: Duration;
  campaignProgress: Duration;
  reports: Duration;
}

/** Chunks in which the trigger hands work to jobs. */
export interface ProcessingPolicy {
  eventsPerJob: number;
  /** Longest time a page goes without asking when no event arrives. */
  pollWhileVisible: Duration;
}

/** The rank of every value: an event never moves a record to a lower rank, equal ranks go by time. */
export type StatusOrder<Status extends string> = { readonly [Value in Status]: number };
