import { BlockList, isIP } from 'node:net';

/** Addresses that may send webhooks. */
export interface AddressRange {
  readonly text: string;
  includes: (address: string) => boolean;
}

/**
 * Reads an address or a range in CIDR notation, such as `203.0.113.7` or `2001:db8::/32`.
 *
 * @throws {Error} when the text is neither
 */
export function parseAddressRange(text: string): AddressRange {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  const widest = family === 6 ? 128 : 32;
  const prefix = bits === undefined ? widest : Number(bits);
  if (family === 0 || more.length > 0 || !Number.isInteger(prefix) || prefix < 0 || prefix > widest || bits === '') {
    throw new Error(`"${text}" is neither an address nor a range such as 203.0.113.0/24`);
  }
  const list = new BlockList();
  list.addSubnet(address, prefix, familyName(family));
  return { text, includes: (candidate) => includes(list, candidate) };
}

function includes(list: BlockList, candidate: string): boolean {
  // A server that listens on IPv6 sees IPv4 senders in this form.
  const address = candidate.replace(/^::ffff:(?=\d+\.)/i, '');
  const family = isIP(address);
  return family !== 0 && list.check(address, familyName(family));
}

const familyName = (family: number): 'ipv4' | 'ipv6' => (family === 6 ? 'ipv6' : 'ipv4');
