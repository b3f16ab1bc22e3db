/** Something that happens at a moment of simulated time. What it cannot finish at once it gives to `track`. */
type Action = () => void;

interface Appointment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of two at the same moment the one that was made first comes first. */
  readonly order: number;
  readonly action: Action;
}

const TICK = 50;

/**
 * The time of the simulation. It stands still until it is advanced by hand, or runs: as fast as a wall clock or any number
 * of times faster. Whatever is due happens in order, each at its own moment, however far the clock is moved at once.
 */
export class SimulatedClock {
  private current: number;
  private appointments: Appointment[] = [];
  private made = 0;
  private readonly underWay = new Set<Promise<void>>();
  private ticking: { readonly timer: NodeJS.Timeout; readonly speed: number; last: number } | null = null;

  /** @param start milliseconds since 1970 */
  constructor(start: number) {
    this.current = start;
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.current;
  }

  /** Times as fast as a wall clock; 0 while it stands. */
  get speed(): number {
    return this.ticking?.speed ?? 0;
  }

  /** Appointments that are still to come. */
  get pending(): number {
    return this.appointments.length;
  }

  /** @param milliseconds from now */
  after(milliseconds: number, action: Action): void {
    const appointment = { at: this.current + Math.max(0, Math.round(milliseconds)), order: this.made, action };
    this.made += 1;
    let place = this.appointments.length;
    while (place > 0 && (this.appointments[place - 1] as Appointment).at > appointment.at) place -= 1;
    this.appointments.splice(place, 0, appointment);
  }

  /** Tells of work that goes on outside of the simulation, such as a request: `advance` waits for it. */
  track(work: Promise<void>): void {
    const tracked = work.finally(() => {
      this.underWay.delete(tracked);
    });
    this.underWay.add(tracked);
  }

  /**
   * Moves the clock. Requests that become due on the way are sent and answered before the next moment begins, so that the
   * same steps always give the same history.
   *
   * @param milliseconds how far
   */
  async advance(milliseconds: number): Promise<void> {
    const until = this.current + milliseconds;
    await this.settle();
    for (let next = this.takeDue(until); next !== undefined; next = this.takeDue(until)) {
      next();
      await this.settle();
    }
    this.current = Math.max(this.current, until);
  }

  /** Lets the clock run by itself from now on. */
  run(speed: number): void {
    this.stand();
    if (speed <= 0) return;
    const timer = setInterval(() => {
      this.catchUp();
    }, TICK);
    this.ticking = { timer, speed, last: performance.now() };
  }

  /** Stops the clock; appointments stay. */
  stand(): void {
    this.catchUp();
    clearInterval(this.ticking?.timer);
    this.ticking = null;
  }

  /** Brings a running clock up to date, so that nobody sees it between two ticks. */
  catchUp(): void {
    if (this.ticking === null) return;
    const passed = Math.floor((performance.now() - this.ticking.last) * this.ticking.speed);
    if (passed <= 0) return;
    this.ticking.last += passed / this.ticking.speed;
    const until = this.current + passed;
    for (let next = this.takeDue(until); next !== undefined; next = this.takeDue(until)) next();
    this.current = Math.max(this.current, until);
  }

  /** Forgets every appointment, and begins anew. */
  reset(start: number): void {
    this.appointments = [];
    this.current = start;
  }

  /** Ends the clock, and waits for what is under way. */
  async close(): Promise<void> {
    this.stand();
    this.appointments = [];
    await this.settle();
  }

  private takeDue(until: number): Action | undefined {
    const [next] = this.appointments;
    if (next === undefined || next.at > until) return undefined;
    this.appointments.shift();
    this.current = Math.max(this.current, next.at);
    return next.action;
  }

  private async settle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }
}
