import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed address allows. */
export interface Permission {
  readonly method: 'GET' | 'PUT';
  /** Of the object, such as `recordings/48211.wav`. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly signedAt: number;
  /** Seconds for which it works. */
  readonly expiresIn: number;
  /** That an upload must have. */
  readonly contentType?: string;
  /** How a browser shall take a download. */
  readonly disposition?: string;
}

/** Name of the bucket in every address. */
export const BUCKET = 'dograh';

/** Signs addresses of objects as the storage's own tools do, and knows its signatures again. */
export class AddressSigner {
  private readonly secret: string;

  constructor(secret: string) {
    this.secret = secret;
  }

  /** @param storageUrl without a slash at its end */
  sign(storageUrl: string, permission: Permission): string {
    const { key, signedAt, expiresIn, contentType, disposition } = permission;
    const query = new URLSearchParams({
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Date': amazonDate(signedAt),
      'X-Amz-Expires': String(expiresIn),
      'X-Amz-SignedHeaders': contentType === undefined ? 'host' : 'content-type;host',
      ...(disposition === undefined ? {} : { 'response-content-disposition': disposition })
    });
    query.set('X-Amz-Signature', this.signature(permission));
    const path = key.split('/').map(encodeURIComponent).join('/');
    return `${storageUrl}/${BUCKET}/${path}?${query.toString()}`;
  }

  /** @returns why the address allows nothing; null when it does */
  refusal(query: URLSearchParams, request: Omit<Permission, 'signedAt' | 'expiresIn'>, now: number): string | null {
    const signedAt = readDate(query.get('X-Amz-Date') ?? '');
    const expiresIn = Number(query.get('X-Amz-Expires'));
    const given = query.get('X-Amz-Signature');
    if (given === null || Number.isNaN(signedAt)) return 'AccessDenied';
    if (now > signedAt + expiresIn * 1_000) return 'AccessDenied: Request has expired';
    const disposition = query.get('response-content-disposition');
    const permission = { ...request, signedAt, expiresIn, ...(disposition === null ? {} : { disposition }) };
    const expected = Buffer.from(this.signature(permission));
    const shown = Buffer.from(given);
    return expected.length === shown.length && timingSafeEqual(expected, shown) ? null : 'SignatureDoesNotMatch';
  }

  private signature({ method, key, signedAt, expiresIn, contentType, disposition }: Permission): string {
    const signed = [method, key, amazonDate(signedAt), expiresIn, contentType ?? '', disposition ?? ''];
    return createHmac('sha256', this.secret).update(signed.join('\n')).digest('hex');
  }
}

/** Such as `20260903T140211Z`. */
const amazonDate = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

function readDate(text: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (parts === null) return NaN;
  const [, year, month, day, hour, minute, second] = parts.map(Number);
  return Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second);
}
