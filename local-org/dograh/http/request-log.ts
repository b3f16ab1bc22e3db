const KEPT = 1_000;

/** A request to the API. */
export interface TakenRequest {
  readonly method: string;
  /** Without the query string. */
  readonly path: string;
  /** By which whoever sent it finds it again. */
  readonly correlationId: string | null;
}

/** The newest requests to the API, as the access log of a server has them. */
export class RequestLog {
  private requests: TakenRequest[] = [];

  add(request: TakenRequest): void {
    this.requests.push(request);
    if (this.requests.length > KEPT) this.requests.shift();
  }

  /** Oldest first. */
  list(): readonly TakenRequest[] {
    return this.requests;
  }

  clear(): void {
    this.requests = [];
  }
}
