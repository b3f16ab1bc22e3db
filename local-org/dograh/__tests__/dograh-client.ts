import type { SimulatedDograh } from '../server.ts';

/** An answer with its body read as JSON where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Speaks to a simulated Dograh as Salesforce and the bridge do. */
export class DograhClient {
  private readonly dograh: Pick<SimulatedDograh, 'url' | 'apiKey'>;

  constructor(dograh: Pick<SimulatedDograh, 'url' | 'apiKey'>) {
    this.dograh = dograh;
  }

  /** @param path under `/api/v1` */
  async send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    const response = await fetch(`${this.dograh.url}/api/v1${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(headers ?? { 'X-API-Key': this.dograh.apiKey })
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  /**
   * The body of an answer that must be a success.
   *
   * @throws {Error} with the answer when it is none
   */
  async ask<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const answer = await this.send(method, path, body);
    if (answer.status === 200) return answer.body as Body;
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  get = <Body>(path: string): Promise<Body> => this.ask<Body>('GET', path);
  post = <Body>(path: string, body?: unknown): Promise<Body> => this.ask<Body>('POST', path, body);

  /** Uploads a list as a page would, and gives its key. */
  async upload(csv: string): Promise<string> {
    const { upload_url, file_key } = await this.post<{ upload_url: string; file_key: string }>(
      '/s3/presigned-upload-url',
      { file_name: 'people.csv', file_size: csv.length }
    );
    const uploaded = await fetch(upload_url, { method: 'PUT', body: csv, headers: { 'Content-Type': 'text/csv' } });
    if (!uploaded.ok) throw new Error(await uploaded.text());
    return file_key;
  }
}

export const RENEWAL = { id: 37, uuid: '6c1a9b52-0d0e-4f1f-8f3e-2f6f7f0b9f11' };
/** A Thursday. */
export const START = new Date('2026-09-03T14:00:00Z');

/** A number of its own for each person. */
export const phone = (index: number): string => `+1415555${String(index).padStart(4, '0')}`;

/** A list of people. */
export const listOf = (count: number): string =>
  ['phone_number,first_name', ...Array.from({ length: count }, (_, index) => `${phone(index)},Person ${index}`)].join(
    '\n'
  );
