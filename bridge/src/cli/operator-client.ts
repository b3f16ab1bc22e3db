/** A request of an operator that did not work, in a sentence for the terminal. */
export class OperatorProblem extends Error {}

/** Talks to a running bridge as an operator. */
export class OperatorClient {
  private readonly address: string;
  private readonly token: string;

  /**
   * @param address where the bridge listens
   * @param token the bridge's ADMIN_TOKEN
   */
  constructor(address: string, token: string) {
    this.address = address;
    this.token = token;
  }

  /**
   * @returns what the bridge answers
   * @throws {OperatorProblem} when it cannot be reached, or says no
   */
  async ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    const headers = {
      Authorization: `Bearer ${this.token}`,
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' })
    };
    const request = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await fetch(new URL(path, this.address), request).catch((error: unknown) => {
      throw new OperatorProblem(`No bridge answers at ${this.address}. Is it running? Name another with --url.`, {
        cause: error
      });
    });
    const answer: unknown = await response.json().catch(() => ({}));
    const problem = (answer as { error?: unknown }).error;
    if (typeof problem === 'string') throw new OperatorProblem(problem);
    if (!response.ok) throw new OperatorProblem(`${this.address} answered ${response.status}. Is it a bridge?`);
    return answer;
  }
}
