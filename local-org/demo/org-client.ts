const API = '/services/data/v65.0';

/** An org refused a request; the message says which and why. */
export class OrgRefused extends Error {}

type Fields = Record<string, unknown>;
type SaveResult = { success: true; id: string } | { success: false; errors: { message: string }[] };

/** Talks to a served org as one user. */
export class OrgClient {
  private constructor(
    readonly url: string,
    readonly username: string,
    private readonly accessToken: string
  ) {}

  /** @throws OrgRefused when the org does not know the user */
  static async signIn(url: string, username: string): Promise<OrgClient> {
    const answer = await send(`${url}/local/login`, { method: 'POST', body: { username } });
    return new OrgClient(url, username, (answer as { access_token: string }).access_token);
  }

  /** Calls a method that pages call, with the user's rights. */
  async apex(method: `${string}.${string}`, parameters: Fields): Promise<unknown> {
    const [className, methodName] = method.split('.');
    const body = { class: className, method: methodName, arguments: parameters };
    return ((await this.request('POST', '/local/apex', body)) as { value?: unknown }).value ?? null;
  }

  /** @returns the first page of records */
  async query(soql: string): Promise<Fields[]> {
    const answer = await this.request('GET', `${API}/query?q=${encodeURIComponent(soql)}`);
    return (answer as { records: Fields[] }).records;
  }

  /**
   * Creates up to 200 records, all or none.
   *
   * @returns their ids, in the order of the records
   */
  async create(object: string, records: readonly Fields[]): Promise<string[]> {
    const body = { allOrNone: true, records: records.map((fields) => ({ attributes: { type: object }, ...fields })) };
    const results = (await this.request('POST', `${API}/composite/sobjects`, body)) as SaveResult[];
    return results.map((result) => {
      if (result.success) return result.id;
      throw new OrgRefused(`The org does not take a ${object}: ${result.errors.map((one) => one.message).join('; ')}`);
    });
  }

  /** Newest lines of the org's log, debug lines of Apex among them. */
  async log(): Promise<string[]> {
    return ((await this.request('GET', '/local/log')) as { text: string }[]).map(({ text }) => text);
  }

  /** Waits until events are delivered and the jobs that are due have run. */
  async idle(seconds: number): Promise<void> {
    await this.request('GET', `/local/idle?seconds=${seconds}`);
  }

  private request(method: string, path: string, body?: object): Promise<unknown> {
    return send(this.url + path, { method, body, headers: { Authorization: `Bearer ${this.accessToken}` } });
  }
}

interface Request {
  readonly method: string;
  readonly body?: object | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(url: string, { method, body, headers }: Request): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  });
  const text = await response.text();
  if (!response.ok) throw new OrgRefused(`${method} ${new URL(url).pathname}: ${response.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
}
