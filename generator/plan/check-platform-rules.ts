import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PackageModel } from '../model/types.ts';
import { platformRules } from './rules/index.ts';

/** Applies every rule of the platform that can be checked before anything is emitted. */
export function checkPlatformRules(model: PackageModel): Diagnostic[] {
  return platformRules.flatMap((rule) => rule(model)).map((violation) => ({ severity: 'error', ...violation }));
}
