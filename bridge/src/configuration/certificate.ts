import { X509Certificate } from 'node:crypto';

/**
 * When the certificate of the login ends. The bridge signs with the key alone; the certificate is given to it only so
 * that somebody is told in time.
 *
 * @param certificate as PEM
 * @returns nothing when there is none or it cannot be read: no reason to stop delivering
 */
export function certificateExpiry(certificate: string | undefined): Date | undefined {
  if (certificate === undefined) return undefined;
  try {
    return new Date(new X509Certificate(certificate).validTo);
  } catch {
    return undefined;
  }
}
