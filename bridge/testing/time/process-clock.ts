/** What a test tells the clock of a process. */
export type ClockOrder =
  /** The time of day is set, as by an operator or by NTP: no timer notices. */
  | { readonly kind: 'set'; readonly bySeconds: number }
  /** So much time has passed: by the time of day, by monotonic time, and for all timers. */
  | { readonly kind: 'leap'; readonly seconds: number };

/** Milliseconds of the machine's own clocks. */
export interface RealClock {
  readonly wall: () => number;
  readonly monotonic: () => number;
}

/** The clocks of a process, which can be set and moved on. */
export class ProcessClock {
  private readonly real: RealClock;
  private readonly listeners = new Set<() => void>();
  /** Milliseconds by which monotonic time was moved on. */
  private leapt = 0;
  /** Milliseconds between monotonic time and the time of day. */
  private offset: number;

  constructor(real: RealClock) {
    this.real = real;
    this.offset = real.wall() - real.monotonic();
  }

  /** Milliseconds of a clock that is never set, as `performance.now()` gives them. */
  monotonic(): number {
    return this.real.monotonic() + this.leapt;
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
    this.leapt += order.seconds * 1_000;
    for (const listener of this.listeners) listener();
  }

  /** Calls back whenever time was moved on. */
  onLeap(listener: () => void): void {
    this.listeners.add(listener);
  }
}
