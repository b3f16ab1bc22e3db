/** What a test tells the clock of a process. */
export type ClockOrder =
  /** The time of day is set, as by an operator or by NTP: no timer notices. */
  | { readonly kind: 'set'; readonly bySeconds: number }
  /** Everything passes so many times as fast from now on: time of day, monotonic time, and all timers. */
  | { readonly kind: 'speed'; readonly times: number };

/** Milliseconds of the machine's own clocks. */
export interface RealClock {
  readonly wall: () => number;
  readonly monotonic: () => number;
}

/** The clocks of a process, which can be set and made to run faster. */
export class ProcessClock {
  private readonly real: RealClock;
  private readonly listeners = new Set<() => void>();
  private offset: number;
  private base: number;
  private since: number;
  private times = 1;

  constructor(real: RealClock) {
    this.real = real;
    this.since = real.monotonic();
    this.base = this.since;
    this.offset = real.wall() - this.since;
  }

  /** How many times as fast as the machine's clock. */
  get speed(): number {
    return this.times;
  }

  /** Milliseconds of a clock that is never set, as `performance.now()` gives them. */
  monotonic(): number {
    return this.base + (this.real.monotonic() - this.since) * this.times;
  }

  /** Milliseconds since 1970. */
  wall(): number {
    return Math.floor(this.monotonic() + this.offset);
  }

  obey(order: ClockOrder): void {
    if (order.kind === 'set') {
      this.offset += order.bySeconds * 1_000;
      return;
    }
    [this.base, this.since] = [this.monotonic(), this.real.monotonic()];
    this.times = order.times;
    for (const listener of this.listeners) listener();
  }

  /** Calls back whenever the speed has changed. */
  onSpeed(listener: () => void): void {
    this.listeners.add(listener);
  }
}
