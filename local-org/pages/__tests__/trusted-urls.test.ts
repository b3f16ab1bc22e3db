import { describe, expect, it } from '@jest/globals';
import { parseXml } from '../../../generator/check/xml/parse.ts';
import { SetUpError } from '../../compiler/java.ts';
import { contentSecurityPolicy, withAddresses } from '../host/security.ts';
import { readTrustedUrl } from '../metadata/trusted-url.ts';
import type { TrustedUrl } from '../metadata/types.ts';

const emitted = {
  context: 'LEX',
  endpointUrl: 'https://storage.example',
  isActive: 'true',
  isApplicableToConnectSrc: 'false',
  isApplicableToMediaSrc: 'true'
};

function trustedUrl(more: Partial<typeof emitted> = {}): TrustedUrl {
  const fields = Object.entries({ ...emitted, ...more }).map(([name, value]) => `<${name}>${value}</${name}>`);
  const { root } = parseXml(`<CspTrustedSite>${fields.join('')}</CspTrustedSite>`);
  if (!root) throw new Error('The metadata is not well formed.');
  return readTrustedUrl(root, 'Recordings');
}

/** What a policy allows for a directive, besides the org itself. */
function allowed(policy: string, directive: string): string[] {
  const rule = policy.split('; ').find((each) => each.startsWith(`${directive} `)) ?? '';
  return rule.split(' ').filter((source) => source.startsWith('http'));
}

describe('the Trusted URLs of a project', () => {
  it('open what they say to pages, and nothing else', () => {
    const policy = contentSecurityPolicy([trustedUrl()]);
    expect(allowed(policy, 'media-src')).toEqual(['https://storage.example']);
    for (const directive of ['connect-src', 'img-src', 'script-src', 'frame-src', 'default-src']) {
      expect(allowed(policy, directive)).toEqual([]);
    }
  });

  it.each([
    ['inactive', { isActive: 'false' }],
    ['for sites only', { context: 'Communities' }]
  ])('open nothing when they are %s', (_what, more) => {
    expect(contentSecurityPolicy([trustedUrl(more)])).toBe(contentSecurityPolicy([]));
  });

  it('hold in Lightning pages when they hold in all contexts', () => {
    expect(trustedUrl({ context: 'All' }).directives).toEqual(['media-src']);
  });

  it('take the address that this machine has for them', () => {
    const moved = withAddresses([trustedUrl()], { Recordings: 'http://127.0.0.1:4711' });
    expect(allowed(contentSecurityPolicy(moved), 'media-src')).toEqual(['http://127.0.0.1:4711']);
  });

  it('have to be there before they are given an address', () => {
    expect(() => withAddresses([trustedUrl()], { Recording: 'http://127.0.0.1:4711' })).toThrow(
      new SetUpError('The project has no Trusted URL (cspTrustedSites) named Recording.')
    );
  });
});
