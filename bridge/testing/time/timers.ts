import type { ProcessClock } from './process-clock.ts';

/** The machine's own timers. */
export interface RealTimers {
  readonly set: (action: () => void, milliseconds: number) => NodeJS.Timeout;
  readonly clear: (timer: NodeJS.Timeout | undefined) => void;
}

const LONGEST = 2 ** 31 - 1;

/** A timer by the clock of a process; behaves as Node's `Timeout` does. */
export class ProcessTimer {
  private readonly parts: TimerParts;
  private readonly action: () => void;
  private readonly milliseconds: number;
  private readonly repeats: boolean;
  private due = 0;
  private real: NodeJS.Timeout | undefined;
  private isReferenced = true;

  constructor(parts: TimerParts, action: () => void, milliseconds: number, repeats: boolean) {
    this.parts = parts;
    this.action = action;
    this.milliseconds = Number.isFinite(milliseconds) && milliseconds >= 1 ? Math.min(milliseconds, LONGEST) : 1;
    this.repeats = repeats;
    this.refresh();
  }

  refresh(): this {
    this.due = this.parts.clock.monotonic() + this.milliseconds;
    this.arm();
    return this;
  }

  /** Waits for what is left now. */
  arm(): void {
    const { clock, timers, pending } = this.parts;
    timers.clear(this.real);
    pending.add(this);
    this.real = timers.set(
      () => {
        this.fire();
      },
      Math.ceil(Math.max(0, this.due - clock.monotonic()))
    );
    if (!this.isReferenced) this.real.unref();
  }

  ref(): this {
    this.isReferenced = true;
    this.real?.ref();
    return this;
  }

  unref(): this {
    this.isReferenced = false;
    this.real?.unref();
    return this;
  }

  hasRef(): boolean {
    return this.isReferenced;
  }

  close(): this {
    this.parts.timers.clear(this.real);
    this.parts.pending.delete(this);
    return this;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  private fire(): void {
    if (this.repeats) this.refresh();
    else this.parts.pending.delete(this);
    this.action();
  }
}

/** What the timers of a process share. */
export interface TimerParts {
  readonly clock: ProcessClock;
  readonly timers: RealTimers;
  /** Those that wait: when time is moved on, each has less to wait. */
  readonly pending: Set<ProcessTimer>;
}
