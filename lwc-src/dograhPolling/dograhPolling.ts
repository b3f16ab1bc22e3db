/** A poll under way. */
export interface Polling {
  /** No further run begins; one that is under way ends by itself. */
  stop(): void;
  /**
   * Runs at once, also in a hidden tab. When a run is under way, another follows it, so that what the caller just
   * changed is seen. Rejects when the task does. Does nothing after `stop`.
   */
  runNow(): Promise<void>;
  /** From now on waits this long between runs. */
  setSeconds(seconds: number): void;
}

export interface PollingOptions {
  /** Pause between the end of a run and the start of the next. The first run begins after this pause. */
  seconds: number;
  /** A hidden tab does not ask; on return it asks at once when a run is due. Default: true. */
  whenVisibleOnly?: boolean;
}

const MILLISECONDS = 1000;
const LONGEST_PAUSE_SECONDS = 300;
const SHORTEST_PAUSE_SECONDS = 1;
/** Beyond this many failures the pause no longer grows. */
const MOST_DOUBLINGS = 10;

/**
 * Runs a task again and again, one run at a time. After a failure it waits a random time below a limit that doubles
 * with each further failure, so that many open pages do not come back in step. Showing an error is up to the task.
 * @param task asks for fresh data; fails by rejecting
 */
export function startPolling(task: () => Promise<void>, options: PollingOptions): Polling {
  const poller = new Poller(task, options.seconds, options.whenVisibleOnly ?? true);
  poller.start();
  return {
    stop: () => poller.stop(),
    runNow: () => poller.runNow(),
    setSeconds: (seconds) => poller.setSeconds(seconds)
  };
}

class Poller {
  private readonly task: () => Promise<void>;
  private readonly whenVisibleOnly: boolean;
  private seconds: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private following: Promise<void> | null = null;
  private failures = 0;
  private stopped = false;
  private dueAt: number;
  private readonly onVisibilityChange = (): void => this.schedule();

  constructor(task: () => Promise<void>, seconds: number, whenVisibleOnly: boolean) {
    this.task = task;
    this.seconds = seconds;
    this.whenVisibleOnly = whenVisibleOnly;
    this.dueAt = Date.now() + seconds * MILLISECONDS;
  }

  start(): void {
    document.addEventListener('visibilitychange', this.onVisibilityChange);
    this.schedule();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.onVisibilityChange);
  }

  setSeconds(seconds: number): void {
    this.dueAt += (seconds - this.seconds) * MILLISECONDS;
    this.seconds = seconds;
    this.schedule();
  }

  runNow(): Promise<void> {
    if (this.stopped) {
      return Promise.resolve();
    }
    if (this.running === null) {
      return this.run();
    }
    this.following ??= this.afterRunning();
    return this.following;
  }

  private async afterRunning(): Promise<void> {
    // How the earlier run ended is told to whoever asked for that one.
    await Promise.allSettled([this.running]);
    this.following = null;
    await this.runNow();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    const hidden = this.whenVisibleOnly && document.visibilityState === 'hidden';
    if (this.stopped || hidden || this.running !== null) {
      return;
    }
    this.timer = setTimeout(() => this.runInTurn(), Math.max(0, this.dueAt - Date.now()));
  }

  private runInTurn(): void {
    // The failure is in `failures`, and the task has shown it.
    this.runNow().catch(() => undefined);
  }

  private run(): Promise<void> {
    clearTimeout(this.timer);
    const run = this.attempt();
    this.running = run;
    return run;
  }

  private async attempt(): Promise<void> {
    try {
      await this.task();
      this.failures = 0;
    } catch (error) {
      this.failures = Math.min(this.failures + 1, MOST_DOUBLINGS);
      throw error;
    } finally {
      this.running = null;
      this.dueAt = Date.now() + this.pauseSeconds() * MILLISECONDS;
      this.schedule();
    }
  }

  private pauseSeconds(): number {
    if (this.failures === 0) {
      return this.seconds;
    }
    const limit = Math.max(this.seconds, Math.min(LONGEST_PAUSE_SECONDS, this.seconds * 2 ** this.failures));
    return Math.max(SHORTEST_PAUSE_SECONDS, Math.random() * limit);
  }
}
