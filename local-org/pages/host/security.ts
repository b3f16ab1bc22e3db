/** Where pages may connect to besides the host itself, as the Trusted URLs of an org. */
export interface TrustedUrls {
  connect: string[];
  media: string[];
}

/**
 * The content security policy of a Lightning page: scripts from the org alone, and `eval`, which Lightning Web Security
 * is made with; connections, pictures and sound only to trusted addresses.
 */
export function contentSecurityPolicy({ connect, media }: TrustedUrls): string {
  const rules: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'unsafe-eval'", "'unsafe-inline'", 'blob:'],
    'style-src': ["'self'", "'unsafe-inline'", 'blob:'],
    'img-src': ["'self'", 'data:', 'blob:', ...media],
    'media-src': ["'self'", 'blob:', ...media],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...connect],
    'frame-src': ["'self'", 'blob:', 'mailto:'],
    'frame-ancestors': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"]
  };
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
