import { Problem } from './problem.ts';
import { ask, isObject } from './salesforce-cli.ts';

const kinds = {
  'target-org': {
    flag: '--target-org',
    placeholder: '<default org>',
    missing: 'No org is named, and the Salesforce CLI has no default one.'
  },
  'target-dev-hub': {
    flag: '--dev-hub',
    placeholder: '<default Dev Hub>',
    missing: 'No Dev Hub is named, and the Salesforce CLI has no default one. Scratch orgs and packages need one.'
  }
} as const;

/**
 * Finds out which org is meant.
 *
 * @param given what the person named, if anything
 * @param dryRun does not ask the CLI: the default org shows as a placeholder
 * @param kind which default of the CLI counts
 * @throws Problem when nothing is named and the CLI has no default
 */
export async function resolveOrg(
  given: string | undefined,
  dryRun: boolean,
  kind: keyof typeof kinds = 'target-org'
): Promise<string> {
  if (given !== undefined) return given;
  const { flag, placeholder, missing } = kinds[kind];
  if (dryRun) return placeholder;
  const configured = valueIn(await ask(['config', 'get', kind]));
  if (configured !== undefined) return configured;
  const login =
    kind === 'target-org'
      ? 'sf org login web --alias my-org --set-default'
      : 'sf org login web --alias hub --set-default-dev-hub';
  throw new Problem(`${missing} Name one with ${flag}, or log in once:\n\n  ${login}`);
}

function valueIn(settings: unknown): string | undefined {
  const first: unknown = Array.isArray(settings) ? settings[0] : undefined;
  return isObject(first) && typeof first['value'] === 'string' && first['value'] !== '' ? first['value'] : undefined;
}
