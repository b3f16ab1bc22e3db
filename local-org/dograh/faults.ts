/** Something that goes wrong on purpose. */
export type Fault = RequestFault | WebhookFault;

/** A fault of the API: for the next `count` requests whose path begins with `path`. */
export type RequestFault = { readonly path?: string; readonly method?: string; readonly count?: number } & (
  | { readonly kind: 'latency'; readonly milliseconds: number }
  /** An answer with this status; the request is not carried out. */
  | { readonly kind: 'status'; readonly status: number; readonly detail?: string }
  /** The connection breaks; the request is not carried out. */
  | { readonly kind: 'reset' }
  /** No answer ever comes; the request is not carried out. */
  | { readonly kind: 'timeout' }
  /** The request is carried out, and the connection breaks before the answer. */
  | { readonly kind: 'answer-lost' }
);

/** A fault of the next `count` webhooks. */
export type WebhookFault = { readonly count?: number } & (
  | { readonly kind: 'webhook-dropped' }
  | { readonly kind: 'webhook-doubled' }
  | { readonly kind: 'webhook-late'; readonly seconds: number }
  /** Held back until the webhook of another run was sent. */
  | { readonly kind: 'webhook-reordered' }
);

interface Pending {
  readonly fault: Fault;
  left: number;
}

const isWebhookFault = (fault: Fault): fault is WebhookFault => fault.kind.startsWith('webhook-');

/** Faults that are still to come, in the order in which they were asked for. */
export class Faults {
  private pending: Pending[] = [];

  add(fault: Fault): void {
    this.pending.push({ fault, left: fault.count ?? 1 });
  }

  /** Those that are still to come, with how often. */
  list(): object[] {
    return this.pending.map(({ fault, left }) => ({ ...fault, count: left }));
  }

  clear(): void {
    this.pending = [];
  }

  /** @returns the fault that the request meets */
  takeRequest(method: string, path: string): RequestFault | undefined {
    const meets = (fault: Fault): boolean =>
      !isWebhookFault(fault) && path.startsWith(fault.path ?? '') && (fault.method ?? method) === method;
    return this.take(meets) as RequestFault | undefined;
  }

  /** @returns the fault that the webhook meets */
  takeWebhook(): WebhookFault | undefined {
    return this.take(isWebhookFault) as WebhookFault | undefined;
  }

  private take(meets: (fault: Fault) => boolean): Fault | undefined {
    const found = this.pending.find(({ fault }) => meets(fault));
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.pending = this.pending.filter((one) => one !== found);
    return found.fault;
  }
}
