import { deepFreeze } from './freeze.ts';
import { callApex } from './org.ts';
import { wireAdapter, type WireAdapterClass } from './wire.ts';

/** How long the platform keeps the answer of a cacheable method, in milliseconds. */
const KEPT_FOR = 300_000;

export type ApexMethod = ((parameters?: unknown) => Promise<unknown>) & { adapter: WireAdapterClass };

const answers = new Map<string, { at: number; value: Promise<unknown> }>();

function ask(name: string, parameters: unknown, fresh: boolean): Promise<unknown> {
  const key = `${name} ${JSON.stringify(parameters ?? {})}`;
  const kept = answers.get(key);
  if (kept && !fresh && Date.now() - kept.at < KEPT_FOR) return kept.value;
  const value = callApex(name, parameters, true).then(deepFreeze);
  answers.set(key, { at: Date.now(), value });
  // A failure is not kept: the next one asks again.
  value.catch(() => answers.delete(key));
  return value;
}

/** What `@salesforce/apex/Class.method` gives: a function, and an adapter for `@wire`. */
export function apexMethod(name: string, isCacheable: boolean): ApexMethod {
  const call = async (parameters?: unknown): Promise<unknown> =>
    isCacheable ? ask(name, parameters, false) : callApex(name, parameters, false);
  const adapter = wireAdapter({
    load: (config, fresh) =>
      Object.values(config).some((value) => value === undefined) ? undefined : ask(name, config, fresh)
  });
  return Object.assign(call, { adapter });
}
