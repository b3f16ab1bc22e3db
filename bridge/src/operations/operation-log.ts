import { createHash, randomUUID } from 'node:crypto';
import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';

/** How far an operation has come. */
export type OperationState =
  /** It is known, and nothing was asked of Dograh that could not be asked again. */
  | 'reserved'
  /** Dograh was asked, or is about to be: whether it has done it is to be looked up before anything is repeated. */
  | 'sent'
  /** It is over, and the answer is kept. */
  | 'answered';

/** The answer of an operation, as its caller gets it, however often it asks. */
export interface OperationAnswer {
  readonly status: number;
  readonly body: JsonObject;
}

/** An operation that this process works on. */
export interface OwnedOperation {
  readonly key: string;
  readonly state: OperationState;
  /** What is known so far, such as the key of an uploaded list. */
  readonly known: JsonObject;
  /** How long ago Dograh was asked, in seconds by the clock of the database alone; null when it was not yet. */
  readonly sentSecondsAgo: number | null;
  /** The correlation id of the first request. */
  readonly correlationId: string;
}

/** What a request with an idempotency key meets. */
export type Reservation =
  | { readonly kind: 'owned'; readonly operation: OwnedOperation }
  | { readonly kind: 'answered'; readonly answer: OperationAnswer }
  /** Another request with this key is being worked on. */
  | { readonly kind: 'busy' }
  /** The key was used for something else. */
  | { readonly kind: 'different' };

/** Where the log lives. */
export interface OperationStore {
  /** Whether no other process uses the database. */
  readonly isExclusive: boolean;
  statement<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

interface Row {
  readonly request_hash: string;
  readonly state: OperationState;
  readonly known: JsonObject;
  readonly sent_seconds_ago: number | null;
  readonly correlation_id: string;
  readonly answer: OperationAnswer | null;
}

/** An operation whose process died is given to the next who asks after this long; longer than any request to Dograh. */
const OWNED_FOR = '180 seconds';
/** Callers may ask again for this long. */
const KEPT_FOR = '30 days';

const TABLE = 'dograh_bridge_operations';
/** Of one clock: that of the bridge may be another's, and set meanwhile. */
const ROW = '*, extract(epoch FROM now() - sent_at)::float AS sent_seconds_ago';
const STAY_OWNER = `owned_until = now() + interval '${OWNED_FOR}'`;

/**
 * What callers have asked for under an idempotency key, in the database of the queue: what was written is still there
 * after a `kill -9`, so that no call is dialled and no campaign created twice.
 */
export class OperationLog {
  private readonly store: OperationStore;
  private readonly owner: string = randomUUID();

  private constructor(store: OperationStore) {
    this.store = store;
  }

  static async open(store: OperationStore): Promise<OperationLog> {
    await createTable(store);
    return new OperationLog(store);
  }

  /**
   * Takes an operation for this process.
   *
   * @param key the caller's idempotency key
   * @param request all that makes the request what it is
   */
  async reserve(key: string, request: JsonObject, correlationId: string): Promise<Reservation> {
    const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
    await this.store.statement(`DELETE FROM ${TABLE} WHERE created_at < now() - interval '${KEPT_FOR}'`);
    const inserted = await this.store.statement<Row>(
      `INSERT INTO ${TABLE} (key, request_hash, correlation_id, owner, owned_until)
        VALUES ($1, $2, $3, $4, now() + interval '${OWNED_FOR}') ON CONFLICT (key) DO NOTHING RETURNING ${ROW}`,
      [key, hash, correlationId, this.owner]
    );
    if (inserted[0] !== undefined) return owned(key, inserted[0]);
    const [found] = await this.store.statement<Row>(`SELECT * FROM ${TABLE} WHERE key = $1`, [key]);
    if (found === undefined) return { kind: 'busy' };
    if (found.request_hash !== hash) return { kind: 'different' };
    if (found.answer !== null) return { kind: 'answered', answer: found.answer };
    return this.takeOver(key);
  }

  /** What is known is written down; from now on Dograh counts as asked. */
  sending(key: string, known: JsonObject): Promise<void> {
    return this.change(key, `state = 'sent', sent_at = now(), known = $3::jsonb, ${STAY_OWNER}`, JSON.stringify(known));
  }

  /** Writes down what is known, without a change of state. */
  learn(key: string, known: JsonObject): Promise<void> {
    return this.change(key, `known = $3::jsonb, ${STAY_OWNER}`, JSON.stringify(known));
  }

  /** The operation is over. */
  answer(key: string, answer: OperationAnswer): Promise<void> {
    return this.change(key, "state = 'answered', answer = $3::jsonb", JSON.stringify(answer));
  }

  /** Lets the same key try again at once, looking first whether Dograh has done what it was asked for. */
  release(key: string): Promise<void> {
    return this.change(key, 'owned_until = now()');
  }

  /** Nothing was done: the same key may begin anew. */
  restart(key: string): Promise<void> {
    return this.change(key, "state = 'reserved', sent_at = NULL, owned_until = now()");
  }

  /** One whose process has died, or that was released, is free; one statement decides among several who ask at once. */
  private async takeOver(key: string): Promise<Reservation> {
    const [taken] = await this.store.statement<Row>(
      `UPDATE ${TABLE} SET owner = $2, ${STAY_OWNER}
        WHERE key = $1 AND state <> 'answered' AND (owned_until <= now() OR ($3::boolean AND owner <> $2)) RETURNING ${ROW}`,
      [key, this.owner, this.store.isExclusive]
    );
    return taken === undefined ? { kind: 'busy' } : owned(key, taken);
  }

  private async change(key: string, assignments: string, ...values: string[]): Promise<void> {
    const changed = await this.store.statement(
      `UPDATE ${TABLE} SET ${assignments} WHERE key = $1 AND owner = $2 RETURNING key`,
      [key, this.owner, ...values]
    );
    if (changed.length === 0) throw new Error('Another bridge has taken this operation over.');
  }
}

function owned(key: string, row: Row): Reservation {
  const { state, known, sent_seconds_ago: sentSecondsAgo, correlation_id: correlationId } = row;
  return { kind: 'owned', operation: { key, state, known, sentSecondsAgo, correlationId } };
}

async function createTable(store: OperationStore): Promise<void> {
  const create = (): Promise<unknown> =>
    store.statement(
      `CREATE TABLE IF NOT EXISTS ${TABLE} (
        key text PRIMARY KEY,
        request_hash text NOT NULL,
        state text NOT NULL DEFAULT 'reserved' CHECK (state IN ('reserved', 'sent', 'answered')),
        known jsonb NOT NULL DEFAULT '{}',
        answer jsonb,
        correlation_id text NOT NULL,
        owner text NOT NULL,
        owned_until timestamptz NOT NULL,
        sent_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now())`
    );
  // Of two bridges that begin at the same moment PostgreSQL lets one fail here; the table is there then.
  await create().catch((error: unknown) => {
    if (!['23505', '42P07'].includes((error as { code?: string }).code ?? '')) throw error;
    return create();
  });
}
