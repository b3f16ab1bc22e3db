import { SetUpError } from '../../compiler/java.ts';
import type { TrustedUrl } from '../metadata/types.ts';

/**
 * The content security policy of a Lightning page: scripts from the org alone, and `eval`, which Lightning Web Security
 * is made with; connections, pictures and sound only to trusted addresses.
 * @param trusted the Trusted URLs of the org
 */
export function contentSecurityPolicy(trusted: readonly TrustedUrl[]): string {
  const rules: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'unsafe-eval'", "'unsafe-inline'", 'blob:'],
    'style-src': ["'self'", "'unsafe-inline'", 'blob:'],
    'img-src': ["'self'", 'data:', 'blob:'],
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'frame-src': ["'self'", 'blob:', 'mailto:'],
    'frame-ancestors': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"]
  };
  for (const { address, directives } of trusted) {
    for (const directive of directives) rules[directive]?.push(address);
  }
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/**
 * Trusted URLs as an administrator sets them after the installation: the package cannot know where Dograh is.
 * @param addresses by the name of the Trusted URL
 * @throws SetUpError for a name that the project has no Trusted URL of
 */
export function withAddresses(
  trusted: readonly TrustedUrl[],
  addresses: Readonly<Record<string, string>>
): readonly TrustedUrl[] {
  const unknown = Object.keys(addresses).filter((name) => trusted.every((each) => each.name !== name));
  if (unknown.length > 0)
    throw new SetUpError(`The project has no Trusted URL (cspTrustedSites) named ${unknown.join(', ')}.`);
  return trusted.map((each) => ({ ...each, address: addresses[each.name] ?? each.address }));
}
