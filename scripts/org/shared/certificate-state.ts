/** A certificate on disk, as far as it matters when it must be renewed. */
export interface KnownCertificate {
  readonly path: string;
  readonly expiresAt: Date;
}

/** Whether something must be done, and about which certificate. */
export type CertificateState =
  | { readonly is: 'missing' }
  | { readonly is: 'good' | 'due' | 'expired'; readonly newest: KnownCertificate; readonly daysLeft: number };

const DAY = 24 * 60 * 60 * 1000;

/**
 * Judges the certificates by the one that lasts longest: that is the one in use, or the one to change to.
 *
 * @param certificates in any order
 * @param now the time to judge by
 * @param warnDays a certificate with so many days left, or fewer, is due
 */
export function judge(certificates: readonly KnownCertificate[], now: Date, warnDays: number): CertificateState {
  const [newest] = [...certificates].sort((one, other) => other.expiresAt.getTime() - one.expiresAt.getTime());
  if (newest === undefined) return { is: 'missing' };
  const daysLeft = Math.floor((newest.expiresAt.getTime() - now.getTime()) / DAY);
  if (newest.expiresAt <= now) return { is: 'expired', newest, daysLeft };
  return { is: daysLeft <= warnDays ? 'due' : 'good', newest, daysLeft };
}
