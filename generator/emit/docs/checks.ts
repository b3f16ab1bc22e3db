import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { page } from './page.ts';

/** What the page needs to know of a gate. The checks look at what emitters make, so emitters do not know the checks. */
export interface DescribedGate {
  readonly name: string;
  readonly what: string;
  readonly rules: readonly { readonly id: string; readonly what: string; readonly mend: string }[];
}

/** Every rule of every gate, in the order in which the gates run. */
export function emitChecksPage(gates: readonly DescribedGate[], render: Render): EmittedFile[] {
  const views = gates.map(({ name, what, rules }) => ({
    name,
    what: what.replace(/\.$/, ''),
    rules: [...rules].sort((left, right) => (left.id < right.id ? -1 : 1))
  }));
  return [page('checks', 'generator/check', { gates: views }, render)];
}
