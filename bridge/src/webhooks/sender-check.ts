import { createHash, timingSafeEqual } from 'node:crypto';
import type { AddressRange } from './address-range.ts';

/** What a sender has to show. */
export interface SenderRules {
  /** Any one of them will do: during a rotation the old and the new one. */
  readonly secrets: readonly string[];
  /** Addresses that may send; any when empty. */
  readonly addresses: readonly AddressRange[];
}

/**
 * Whether a request comes from Dograh. Dograh signs nothing: all there is, is a secret in a header. The comparison takes
 * the same time wherever the texts differ and however long they are.
 *
 * @param given value of the header; undefined when it is missing
 * @param address address that the request comes from
 */
export function isTrustedSender(rules: SenderRules, given: string | undefined, address: string): boolean {
  const isKnownAddress = rules.addresses.length === 0 || rules.addresses.some((range) => range.includes(address));
  const shown = digest(given ?? '');
  // Every secret is compared, so that the time does not tell which of them came close.
  const matches = rules.secrets.map((secret) => timingSafeEqual(digest(secret), shown));
  return isKnownAddress && matches.includes(true);
}

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
