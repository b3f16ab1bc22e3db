import { describe, expect, test } from '@jest/globals';
import { parseAddressRange } from '../address-range.ts';
import { isTrustedSender } from '../sender-check.ts';

const anywhere = { secrets: ['old-secret', 'new-secret'], addresses: [] };

describe('a sender', () => {
  test.each([
    ['the old secret', 'old-secret', true],
    ['the new secret', 'new-secret', true],
    ['another secret', 'new-secreT', false],
    ['an empty secret', '', false],
    ['no secret', undefined, false]
  ])('with %s is trusted: %s → %s', (_what, given, trusted) => {
    expect(isTrustedSender(anywhere, given, '203.0.113.7')).toBe(trusted);
  });

  test('is never trusted when no secret is set', () => {
    expect(isTrustedSender({ secrets: [], addresses: [] }, '', '203.0.113.7')).toBe(false);
  });

  test.each([
    ['203.0.113.7', true],
    ['::ffff:203.0.113.9', true],
    ['203.0.114.1', false],
    ['2001:db8::1', true],
    ['2001:db9::1', false],
    ['no address', false]
  ])('from %s is within the allowed addresses: %s', (address, trusted) => {
    const addresses = ['203.0.113.0/24', '2001:db8::/32'].map(parseAddressRange);
    expect(isTrustedSender({ ...anywhere, addresses }, 'old-secret', address)).toBe(trusted);
  });
});

test.each(['', 'example.com', '203.0.113.0/33', '203.0.113.0/', '203.0.113.0/8/8', '2001:db8::/129', '10.0.0.0/a'])(
  'the range "%s" is refused',
  (text) => {
    expect(() => parseAddressRange(text)).toThrow('neither an address nor a range');
  }
);
