/** How a destination does. */
export type DestinationState = 'closed' | 'half-open' | 'open';

/** When requests may go out. */
export interface DestinationRules {
  /** Consecutive failures after which only one request at a time is tried. */
  readonly openAfter: number;
  /** Longest pause after the first failure, in milliseconds; it doubles with each. */
  readonly firstPause: number;
  /** No pause is longer than this, in milliseconds, unless the destination asks for more. */
  readonly longestPause: number;
  /** First pause when the destination's limit of requests is used up, in milliseconds; it doubles too. */
  readonly limitPause: number;
}

export const salesforceRules: DestinationRules = {
  openAfter: 5,
  firstPause: 1_000,
  longestPause: 60_000,
  limitPause: 60_000
};

/** Salesforce counts its limit over 24 hours: it is asked again at the latest after this long, in milliseconds. */
const LONGEST_LIMIT_PAUSE = 15 * 60_000;

/**
 * The circuit breaker of one destination. A failure makes everybody wait a random time (full jitter), so that several
 * bridges do not come back at the same moment; after several in a row one request probes while all others wait.
 */
export class Destination {
  private readonly rules: DestinationRules;
  private readonly now: () => number;
  private readonly random: () => number;
  private failures = 0;
  private closedUntil = 0;
  private isProbing = false;

  /**
   * @param now milliseconds of a clock that is never set back: a pause would last for as long as the clock was
   * @param random a number from 0 to 1
   */
  constructor(
    rules: DestinationRules,
    now: () => number = () => performance.now(),
    random: () => number = Math.random
  ) {
    this.rules = rules;
    this.now = now;
    this.random = random;
  }

  get state(): DestinationState {
    if (this.failures < this.rules.openAfter) return 'closed';
    return this.isProbing || this.now() >= this.closedUntil ? 'half-open' : 'open';
  }

  /** Milliseconds to wait before anything may be sent; 0 when it may be sent now, which a caller then has to do. */
  admit(): number {
    const wait = this.closedUntil - this.now();
    if (wait > 0) return wait;
    if (this.failures < this.rules.openAfter) return 0;
    if (this.isProbing) return this.rules.firstPause;
    this.isProbing = true;
    return 0;
  }

  /** The request did not need the destination after all. */
  withdraw(): void {
    this.isProbing = false;
  }

  succeeded(): void {
    this.failures = 0;
    this.closedUntil = 0;
    this.isProbing = false;
  }

  /** @param retryAfterSeconds what the destination asked for; null when it did not */
  failed(retryAfterSeconds: number | null): void {
    const longest = Math.min(this.rules.longestPause, this.rules.firstPause * 2 ** this.failures);
    this.pause(Math.max(this.random() * longest, (retryAfterSeconds ?? 0) * 1000));
  }

  /** The destination's limit is used up: asking sooner would only use up more of it. */
  limitReached(): void {
    const longest = Math.min(LONGEST_LIMIT_PAUSE, this.rules.limitPause * 2 ** this.failures);
    this.pause(longest / 2 + (this.random() * longest) / 2);
  }

  private pause(milliseconds: number): void {
    this.failures += 1;
    this.isProbing = false;
    this.closedUntil = Math.max(this.closedUntil, this.now() + milliseconds);
  }
}
