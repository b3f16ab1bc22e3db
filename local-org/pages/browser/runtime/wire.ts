import { deepFreeze } from './freeze.ts';

/** What a wired member gets. */
export interface WiredValue {
  data: unknown;
  error: unknown;
}

export type DataCallback = (value: WiredValue) => void;

/** What the engine asks of a wire adapter. */
export interface WireAdapter {
  connect: () => void;
  disconnect: () => void;
  update: (config: Record<string, unknown>) => void;
}

export type WireAdapterClass = new (callback: DataCallback) => WireAdapter;

/** Where a wire's value comes from, and when it has to be asked for anew. */
export interface WireSource {
  /**
   * Loads the value; undefined while the parameters are not complete.
   * @param fresh somebody has asked for a value that no cache holds
   */
  load: (config: Record<string, unknown>, fresh: boolean) => Promise<unknown> | undefined;
  /** Calls back when the value is out of date; returns how to stop that. */
  watch?: (config: Record<string, unknown>, reload: () => void) => () => void;
}

/** Lets a wired value be found again by what its component was given. */
const adapters = new WeakMap<object, () => Promise<void>>();

/** Loads anew what a wire has handed over; nothing for a value of no wire. */
export async function reloadWired(value: unknown): Promise<void> {
  if (typeof value === 'object' && value !== null) await adapters.get(value)?.();
}

/** Makes a wire adapter from a source. */
export function wireAdapter({ load, watch }: WireSource): WireAdapterClass {
  return class implements WireAdapter {
    private config: Record<string, unknown> = {};
    private stopWatching: (() => void) | undefined;
    private connected = false;
    private run = 0;
    private readonly callback: DataCallback;

    constructor(callback: DataCallback) {
      this.callback = callback;
      this.emit(undefined, undefined);
    }

    connect(): void {
      this.connected = true;
    }

    disconnect(): void {
      this.connected = false;
      this.stopWatching?.();
      this.stopWatching = undefined;
    }

    update(config: Record<string, unknown>): void {
      this.stopWatching?.();
      this.config = config;
      this.stopWatching = watch?.(config, () => void this.reload(true));
      void this.reload(false);
    }

    private async reload(fresh: boolean): Promise<void> {
      const run = ++this.run;
      const loading = load(this.config, fresh);
      if (!loading) return;
      const outcome = await loading.then(
        (data) => [data, undefined],
        (error: unknown) => [undefined, error]
      );
      // A later request may have overtaken this one.
      if (run === this.run && this.connected) this.emit(outcome[0], outcome[1]);
    }

    private emit(data: unknown, error: unknown): void {
      const value = { data: deepFreeze(data), error: deepFreeze(error) };
      adapters.set(value, async () => this.reload(true));
      this.callback(value);
    }
  };
}
