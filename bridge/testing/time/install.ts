/*
 * Gives the process that loads this before everything else (`node --import`) a clock that a test can set and move on,
 * and a disk that it can call full or read-only, by messages over the channel to its parent. JavaScript sees no other
 * time: the embedded database asks `Date` too. The limits of single requests (`AbortSignal.timeout`) and what Node does
 * inside stay with the machine's clock.
 */
import { syncBuiltinESMExports } from 'node:module';
import perfHooks from 'node:perf_hooks';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
import { installDisk, type DiskOrder, type DiskState } from './disk.ts';
import { ProcessClock, type ClockOrder } from './process-clock.ts';
import { ProcessTimer, type TimerParts } from './timers.ts';

const RealDate = Date;
const realNow = performance.now.bind(performance);
const { setTimeout: realSet, clearTimeout: realClear } = globalThis;

const clock = new ProcessClock({ wall: () => RealDate.now(), monotonic: realNow });
clock.obey({ kind: 'leap', seconds: Number(process.env['CLOCK_AHEAD_SECONDS'] ?? 0) });
const parts: TimerParts = {
  clock,
  timers: { set: (action, milliseconds) => realSet(action, milliseconds), clear: realClear },
  pending: new Set()
};
clock.onLeap(() => {
  for (const timer of parts.pending) timer.arm();
});

type Action = (...given: unknown[]) => void;

const set =
  (repeats: boolean) =>
  (action: Action, milliseconds = 1, ...given: unknown[]): ProcessTimer =>
    new ProcessTimer(
      parts,
      () => {
        action(...given);
      },
      milliseconds,
      repeats
    );

function clear(timer: unknown): void {
  if (timer instanceof ProcessTimer) timer.close();
  else realClear(timer as NodeJS.Timeout | undefined);
}

function sleep<Value>(
  milliseconds = 1,
  value?: Value,
  { signal, ref = true }: { signal?: AbortSignal; ref?: boolean } = {}
): Promise<Value | undefined> {
  return new Promise((done, fail) => {
    const stop = (): void => {
      timer.close();
      fail(new DOMException('The operation was aborted', 'AbortError'));
    };
    const timer = set(false)(() => {
      signal?.removeEventListener('abort', stop);
      done(value);
    }, milliseconds);
    if (!ref) timer.unref();
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

const now = (): number => clock.wall();
const given = { setTimeout: set(false), setInterval: set(true), clearTimeout: clear, clearInterval: clear };
Object.assign(globalThis, given, {
  Date: new Proxy(RealDate, {
    construct: (target, values, self: typeof RealDate) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, self) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, name): unknown => (name === 'now' ? now : Reflect.get(target, name))
  })
});
Object.assign(timers, given);
Object.assign(timersPromises, { setTimeout: sleep });
const disk = installDisk((process.env['DISK_STATE'] ?? 'well') as DiskState);
perfHooks.performance.now = (): number => clock.monotonic();
syncBuiltinESMExports();

process.on('message', (order: ClockOrder | DiskOrder) => {
  if (order.kind === 'disk') disk(order);
  else clock.obey(order);
  process.send?.({ obeyed: true });
});
// The channel alone must not keep the process alive.
process.channel?.unref();
