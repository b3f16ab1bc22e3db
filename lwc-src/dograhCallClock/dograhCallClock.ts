import { readClock, surer, type ClockReading } from './offset';

export { readClock, surer, type ClockReading } from './offset';

const SECOND = 1000;

/** All components of a page share this module, and so one timer. */
const listeners = new Set<(now: number) => void>();
let reading: ClockReading | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The org's time in milliseconds since 1970: durations are reckoned with the clock that wrote their beginning. */
export function orgNow(): number {
  return Date.now() + (reading?.offset ?? 0);
}

/**
 * Learns from an answer how far the browser's clock is off.
 * @param readAt when the org answered, as it says itself
 * @param sentAt `Date.now()` before the request
 */
export function noteOrgTime(readAt: string, sentAt: number): void {
  const next = readClock(Date.parse(readAt), sentAt, Date.now());
  reading = next ? surer(reading, next) : reading;
}

/**
 * Calls back at once and then as every second begins, while the tab is visible. Each call gives the time as it is, so
 * nothing adds up that a late timer missed.
 * @returns ends it
 */
export function watchClock(listener: (now: number) => void): () => void {
  if (listeners.size === 0) {
    document.addEventListener('visibilitychange', tick);
  }
  listeners.add(listener);
  listener(orgNow());
  schedule();
  return () => unwatch(listener);
}

/**
 * @param startedAt when a call began; null when not known
 * @param now the org's time
 * @returns whole seconds since then, 0 for a beginning in the future; null when not known
 */
export function secondsSince(startedAt: string | null, now: number): number | null {
  const start = startedAt ? Date.parse(startedAt) : NaN;
  return Number.isNaN(start) ? null : Math.max(0, Math.floor((now - start) / SECOND));
}

function unwatch(listener: (now: number) => void): void {
  listeners.delete(listener);
  if (listeners.size === 0) {
    clearTimeout(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', tick);
  }
}

function schedule(): void {
  if (timer === undefined && listeners.size > 0 && document.visibilityState !== 'hidden') {
    timer = setTimeout(tick, SECOND - (orgNow() % SECOND));
  }
}

function tick(): void {
  clearTimeout(timer);
  timer = undefined;
  if (document.visibilityState !== 'hidden') {
    const now = orgNow();
    for (const listener of [...listeners]) {
      listener(now);
    }
  }
  schedule();
}
