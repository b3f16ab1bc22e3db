/* Compiled from lwc-src/dograhPolling/dograhPolling.ts by `npm run build:lwc`. Do not edit: change that file. */
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
export function startPolling(task, options) {
  const poller = new Poller(task, options.seconds, options.whenVisibleOnly ?? true);
  poller.start();
  return {
    stop: () => poller.stop(),
    runNow: () => poller.runNow(),
    setSeconds: (seconds) => poller.setSeconds(seconds)
  };
}
class Poller {
  task;
  whenVisibleOnly;
  seconds;
  timer;
  running = null;
  following = null;
  failures = 0;
  stopped = false;
  dueAt;
  onVisibilityChange = () => this.schedule();
  constructor(task, seconds, whenVisibleOnly) {
    this.task = task;
    this.seconds = seconds;
    this.whenVisibleOnly = whenVisibleOnly;
    this.dueAt = Date.now() + seconds * MILLISECONDS;
  }
  start() {
    document.addEventListener('visibilitychange', this.onVisibilityChange);
    this.schedule();
  }
  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.onVisibilityChange);
  }
  setSeconds(seconds) {
    this.dueAt += (seconds - this.seconds) * MILLISECONDS;
    this.seconds = seconds;
    this.schedule();
  }
  runNow() {
    if (this.stopped) {
      return Promise.resolve();
    }
    if (this.running === null) {
      return this.run();
    }
    this.following ??= this.afterRunning();
    return this.following;
  }
  async afterRunning() {
    // How the earlier run ended is told to whoever asked for that one.
    await Promise.allSettled([this.running]);
    this.following = null;
    await this.runNow();
  }
  schedule() {
    clearTimeout(this.timer);
    const hidden = this.whenVisibleOnly && document.visibilityState === 'hidden';
    if (this.stopped || hidden || this.running !== null) {
      return;
    }
    this.timer = setTimeout(() => this.runInTurn(), Math.max(0, this.dueAt - Date.now()));
  }
  runInTurn() {
    // The failure is in `failures`, and the task has shown it.
    this.runNow().catch(() => undefined);
  }
  run() {
    clearTimeout(this.timer);
    const run = this.attempt();
    this.running = run;
    return run;
  }
  async attempt() {
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
  pauseSeconds() {
    if (this.failures === 0) {
      return this.seconds;
    }
    const limit = Math.max(this.seconds, Math.min(LONGEST_PAUSE_SECONDS, this.seconds * 2 ** this.failures));
    return Math.max(SHORTEST_PAUSE_SECONDS, Math.random() * limit);
  }
}
