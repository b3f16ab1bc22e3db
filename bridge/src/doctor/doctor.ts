import { readSettings } from '../configuration/settings.ts';
import { SettingsError } from '../configuration/settings-error.ts';
import { Secrets } from '../configuration/secrets.ts';
import { dograhApi } from '../dograh/dograh-api.ts';
import { messageOf } from '../observability/log.ts';
import { accessTokens } from '../salesforce/connection.ts';
import { bridgeChecks } from './bridge-checks.ts';
import { dograhChecks } from './dograh-checks.ts';
import type { Check, Examined } from './finding.ts';
import { localChecks } from './local-checks.ts';
import { salesforceChecks } from './salesforce-checks.ts';

/**
 * Looks at everything that the bridge needs, from where it stands and with its own settings. A check that fails stops
 * none of the others.
 *
 * @param environment the environment of the bridge
 * @param address where the bridge listens, if it runs
 */
export async function examine(environment: NodeJS.ProcessEnv, address: string): Promise<Examined[]> {
  const settingsCheck = {
    name: 'settings',
    meaning: 'The bridge does not start.',
    mend: 'Mend the variables that are named; docs/bridge.md lists all of them.'
  };
  let checks: Check[];
  try {
    checks = checksOf(environment, address);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return [{ ...settingsCheck, outcome: 'failed', found: error.problems.join('; ') }];
  }
  const examined: Examined[] = [{ ...settingsCheck, outcome: 'ok', found: 'All of them can be used.' }];
  // One after the other: a person reads them in this order, and the first one that fails often explains the next.
  for (const { look, ...check } of checks) {
    const finding = await look().catch((error: unknown) => ({ outcome: 'failed' as const, found: messageOf(error) }));
    examined.push({ ...check, ...finding });
  }
  return examined;
}

function checksOf(environment: NodeJS.ProcessEnv, address: string): Check[] {
  const settings = readSettings(environment);
  const secrets = new Secrets(environment);
  const tokens = accessTokens(settings, secrets, () => undefined);
  const url = settings.DOGRAH_API_URL;
  const dograh = url === undefined ? undefined : dograhApi(url, () => secrets.get('DOGRAH_API_KEY') ?? '');
  return [
    ...localChecks(settings, secrets, () => new Date()),
    ...salesforceChecks(settings, tokens),
    ...dograhChecks(url, dograh),
    ...bridgeChecks(address, secrets.get('ADMIN_TOKEN'))
  ];
}

/** Whether something is broken; warnings are not. */
export const isIll = (examined: readonly Examined[]): boolean => examined.some(({ outcome }) => outcome === 'failed');

const signs = { ok: 'ok      ', warning: 'warning ', failed: 'FAILED  ', skipped: 'skipped ' } as const;

/** The findings for a terminal: what is not as it should be, with what it means and how to mend it. */
export function findingLines(examined: readonly Examined[]): string[] {
  const lines = examined.flatMap(({ name, meaning, mend, outcome, found }) => {
    const line = `${signs[outcome]}${name}: ${found}`;
    const isFine = outcome === 'ok' || outcome === 'skipped';
    return isFine ? [line] : [line, `          means: ${meaning}`, `          mend:  ${mend}`];
  });
  const count = (wanted: Examined['outcome']): number => examined.filter(({ outcome }) => outcome === wanted).length;
  return [
    ...lines,
    '',
    `${count('ok')} ok, ${count('warning')} warnings, ${count('failed')} failed, ${count('skipped')} skipped.`
  ];
}
