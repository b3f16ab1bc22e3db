import { certificateExpiry } from './certificate.ts';
import { SettingsError } from './settings-error.ts';
import type { SecretName, Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';

/** A shorter secret could be guessed. */
export const SHORTEST_SECRET = 32;

/**
 * Looks whether every secret is there that the settings make necessary.
 *
 * @throws {SettingsError} naming all that are missing or too short
 */
export function requireSecrets(settings: Settings, secrets: Secrets): void {
  const missing = neededSecrets(settings).filter((name) => secrets.list(name).length === 0);
  const short = secrets.list('LINK_SECRETS').some((secret) => secret.length < SHORTEST_SECRET);
  const problems = [
    ...missing.map((name) => `${name} or ${name}_FILE is missing`),
    ...(short ? [`LINK_SECRETS holds a secret of fewer than ${SHORTEST_SECRET} characters`] : [])
  ];
  const certificate = secrets.get('SALESFORCE_CERTIFICATE');
  if (certificate !== undefined && certificateExpiry(certificate) === undefined) {
    problems.push('SALESFORCE_CERTIFICATE is no certificate: it begins with -----BEGIN CERTIFICATE-----');
  }
  if (problems.length > 0) throw new SettingsError(problems);
}

function neededSecrets(settings: Settings): SecretName[] {
  return [
    'WEBHOOK_SECRETS',
    ...(settings.DOGRAH_API_URL === undefined ? [] : (['DOGRAH_API_KEY'] as const)),
    settings.SALESFORCE_DELIVERY === 'oauth' ? 'SALESFORCE_PRIVATE_KEY' : 'SALESFORCE_SIGNING_SECRET'
  ];
}
