import { PgBoss, type JobWithMetadata } from 'pg-boss';
import type { Log } from '../observability/log.ts';
import { openDatabase, type QueueDatabase, type QueuePlace } from './database.ts';
import { GroupCommit } from './group-commit.ts';
import { queueId, type QueuedEvent, type TakenEvent } from './queued-event.ts';

const EVENTS = 'salesforce-events';
const DEAD_LETTERS = 'dead-letters';
const DAY = 86_400;
/** Events wait until somebody takes them, however long that is: ten years stand for ever. */
const FOR_EVER = 3_650 * DAY;
/** What was delivered is remembered this long, in seconds, so that the same delivery is recognised. */
const REMEMBER_FOR = 7 * DAY;
/** A taken event whose process died is given to another after this many seconds; longer than any request may take. */
const TAKEN_FOR = 180;
/** No pause before another attempt is longer, in seconds. */
const LONGEST_PAUSE = 60;
/** How often it is looked whether events wait for a time that is too far away, in milliseconds. */
const LOOK_FOR_STRANDED = 60_000;
/** Events in one write; more would only make those at its end wait. */
const GROUP = 500;
/** Milliseconds an event waits for its turn to be written; Dograh itself waits for an answer for twice as long. */
const LONGEST_WAIT = 15_000;

/** An event that was set aside. */
export interface DeadLetter {
  readonly id: string;
  readonly event: QueuedEvent;
  /** Why it cannot be delivered, for a person. */
  readonly reason: string;
  readonly setAsideAt: string;
}

/** How many events there are, and how long the oldest of those that wait has waited. */
export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly deadLetters: number;
  /** Seconds; 0 when none waits. */
  readonly oldestSeconds: number;
}

/**
 * The durable queue between Dograh and Salesforce. What `keep` has settled for survives the end of the process at any
 * instant.
 */
export class EventQueue {
  private readonly boss: PgBoss;
  private readonly database: QueueDatabase;
  private readonly writes = new GroupCommit<QueuedEvent, boolean>({
    write: (events) => this.insert(events),
    most: GROUP,
    longestWait: LONGEST_WAIT,
    now: () => performance.now(),
    isFaultOfItem: isFaultOfContent
  });
  private readonly listeners = new Set<() => void>();
  private lookedForStranded = -Infinity;

  private constructor(boss: PgBoss, database: QueueDatabase) {
    this.boss = boss;
    this.database = database;
  }

  /** Opens the queue and makes it ready, with whatever an earlier process has left in it. */
  static async open(place: QueuePlace, log: Log): Promise<EventQueue> {
    const database = await openDatabase(place, () => {
      log.flush();
    });
    const boss = new PgBoss({ ...database.options, schedule: false });
    boss.on('error', (error) => {
      log.error({ error: error.message }, 'The queue has trouble with its database.');
    });
    await boss.start();
    // Strict order for each key: nothing of a run is delivered while something earlier of it still waits.
    await boss.createQueue(EVENTS, { policy: 'key_strict_fifo' });
    await boss.createQueue(DEAD_LETTERS);
    const queue = new EventQueue(boss, database);
    if (database.exclusive) await queue.reclaim();
    return queue;
  }

  /**
   * Makes an event durable.
   *
   * @returns false when the same delivery is in the queue already, or was lately
   * @throws when it could not be written; the event is not kept then
   */
  async keep(event: QueuedEvent): Promise<boolean> {
    await this.database.ensureRoom();
    const isNew = await this.writes.add(event);
    if (isNew) for (const listener of this.listeners) listener();
    return isNew;
  }

  /** @throws {Error} saying why nothing new can be kept */
  ensureRoom(): Promise<void> {
    return this.database.ensureRoom();
  }

  /** Calls back whenever an event has come. @returns what ends that */
  onEvent(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes events to deliver them, the oldest first, never two with the same key. They are this process's own now. */
  async take(most: number): Promise<TakenEvent[]> {
    await this.freeStranded();
    const jobs = await this.boss.fetch<QueuedEvent>(EVENTS, { batchSize: most, includeMetadata: true });
    return jobs
      .sort((left, right) => left.createdOn.getTime() - right.createdOn.getTime())
      .map(({ id, data, retryCount }) => ({ id, event: data, failures: retryCount }));
  }

  /** Salesforce has them. */
  async complete(events: readonly TakenEvent[]): Promise<void> {
    if (events.length > 0) await this.boss.complete(EVENTS, ids(events));
  }

  /** Puts events back, to be delivered later. Their key stays closed until then. */
  async giveBack(events: readonly TakenEvent[], reason: string): Promise<void> {
    if (events.length > 0) await this.boss.fail(EVENTS, ids(events), { reason });
  }

  /**
   * Takes an event out for a person to look at, so that it does not hold up its key. The letter is written first: an
   * end of the process in between makes the event come again, not vanish.
   */
  async setAside({ id, event }: TakenEvent, reason: string): Promise<void> {
    await this.boss.insert(DEAD_LETTERS, [{ id, data: { event, reason }, retentionSeconds: FOR_EVER }]);
    await this.boss.deleteJob(EVENTS, id);
  }

  /** Events that were set aside, the oldest first. */
  async deadLetters(): Promise<DeadLetter[]> {
    const jobs = await this.boss.findJobs<{ event: QueuedEvent; reason: string }>(DEAD_LETTERS);
    return jobs.map(deadLetter).sort((left, right) => (left.setAsideAt < right.setAsideAt ? -1 : 1));
  }

  /** Puts an event that was set aside back into the queue. @returns false when there is none of that id */
  async replay(id: string): Promise<boolean> {
    const found = (await this.deadLetters()).find((letter) => letter.id === id);
    if (found === undefined) return false;
    await this.keep(found.event);
    await this.boss.deleteJob(DEAD_LETTERS, id);
    return true;
  }

  /** Removes an event that was set aside for good. @returns false when there is none of that id */
  async drop(id: string): Promise<boolean> {
    const isThere = (await this.deadLetters()).some((letter) => letter.id === id);
    if (isThere) await this.boss.deleteJob(DEAD_LETTERS, id);
    return isThere;
  }

  /** For which of these keys the end of a call waits to be delivered, was delivered lately, or was set aside. */
  async endedKeys(keys: readonly string[]): Promise<ReadonlySet<string>> {
    // A webhook in Dograh's own spelling has no event type, and tells the end of a call.
    const tellsEnd = (body: string): string => `coalesce(${body}->>'eventType', 'call_completed') = 'call_completed'`;
    const { rows } = await this.boss.getDb().executeSql(
      `SELECT singleton_key AS key FROM pgboss.job
        WHERE name = '${EVENTS}' AND singleton_key = ANY($1) AND ${tellsEnd(`data->'body'`)}
        UNION SELECT data->'event'->>'key' FROM pgboss.job
        WHERE name = '${DEAD_LETTERS}' AND data->'event'->>'key' = ANY($1) AND ${tellsEnd(`data->'event'->'body'`)}`,
      [keys]
    );
    return new Set((rows as { key: string }[]).map(({ key }) => key));
  }

  async counts(): Promise<QueueCounts> {
    const { rows } = await this.boss.getDb().executeSql(
      `SELECT count(*) FILTER (WHERE name = '${EVENTS}' AND state IN ('created', 'retry'))::int AS waiting,
              count(*) FILTER (WHERE name = '${EVENTS}' AND state = 'active')::int AS active,
              count(*) FILTER (WHERE name = '${DEAD_LETTERS}')::int AS letters,
              coalesce(extract(epoch FROM now() - min(created_on)
                FILTER (WHERE name = '${EVENTS}' AND state < 'completed')), 0)::float AS oldest
         FROM pgboss.job WHERE state < 'completed'`
    );
    const [row] = rows as { waiting: number; active: number; letters: number; oldest: number }[];
    if (row === undefined) throw new Error('The queue did not answer.');
    return { waiting: row.waiting, active: row.active, deadLetters: row.letters, oldestSeconds: row.oldest };
  }

  /** Whether this process has the database to itself: whatever another one left half done, nobody else works on. */
  get isExclusive(): boolean {
    return this.database.exclusive;
  }

  /** Runs one statement in the queue's own database, for what has to be as durable as the queue. @returns its rows */
  async statement<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.boss.getDb().executeSql(text, [...values]);
    return rows as Row[];
  }

  /** Closes the queue. What was taken and not settled is given to the next process. */
  async close(): Promise<void> {
    await this.boss.stop({ graceful: false, close: true });
    await this.database.close();
  }

  private async insert(events: QueuedEvent[]): Promise<boolean[]> {
    const ids = events.map(({ deliveryId }) => queueId(deliveryId));
    const inserted = new Set<string>();
    for (const round of inRounds(events)) {
      const jobs = round.map((event) => ({
        id: queueId(event.deliveryId),
        data: event,
        singletonKey: event.key,
        ...lasting
      }));
      for (const id of (await this.boss.insert(EVENTS, jobs, { returnId: true })) ?? []) inserted.add(id);
    }
    // Of two of the same delivery in one write only the first is new.
    return ids.map((id) => inserted.delete(id));
  }

  /**
   * A clock that is set back leaves events behind that wait for a time that is now far away; with them all that comes
   * later of their calls.
   */
  private async freeStranded(): Promise<void> {
    const now = performance.now();
    if (now - this.lookedForStranded < LOOK_FOR_STRANDED) return;
    this.lookedForStranded = now;
    await this.statement(
      `UPDATE pgboss.job SET start_after = now() WHERE name = '${EVENTS}' AND state IN ('created', 'retry')
        AND start_after > now() + interval '${2 * LONGEST_PAUSE} seconds'`
    );
  }

  /** With the folder to itself, whatever is still taken was taken by a process that has died. */
  private async reclaim(): Promise<void> {
    const { rows } = await this.boss
      .getDb()
      .executeSql(`SELECT id FROM pgboss.job WHERE name = '${EVENTS}' AND state = 'active'`);
    const left = (rows as { id: string }[]).map(({ id }) => id);
    if (left.length > 0) await this.boss.fail(EVENTS, left, { reason: 'The process that delivered it ended.' });
  }
}

/**
 * Cuts a write so that no part holds two events of one key: within one statement the database sees no earlier and later,
 * and their order would be lost. The same delivery twice is left out.
 */
function inRounds(events: readonly QueuedEvent[]): QueuedEvent[][] {
  const rounds: QueuedEvent[][] = [];
  const places = new Map<string, number>();
  const seen = new Set<string>();
  for (const event of events) {
    if (seen.has(event.deliveryId)) continue;
    seen.add(event.deliveryId);
    const place = places.get(event.key) ?? 0;
    places.set(event.key, place + 1);
    (rounds[place] ??= []).push(event);
  }
  return rounds;
}

/** Whether the database refuses what it was given (classes 22, 23 and 54 of PostgreSQL), and not for lack of room. */
function isFaultOfContent(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^(22|23|54)/.test(code);
}

const ids = (events: readonly TakenEvent[]): string[] => events.map(({ id }) => id);

/** The limits of the destination decide when to try again; the queue itself only keeps a short distance. */
const lasting = {
  retryLimit: 1_000_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: LONGEST_PAUSE,
  retentionSeconds: FOR_EVER,
  deleteAfterSeconds: REMEMBER_FOR,
  expireInSeconds: TAKEN_FOR
} as const;

function deadLetter(job: JobWithMetadata<{ event: QueuedEvent; reason: string }>): DeadLetter {
  return { id: job.id, ...job.data, setAsideAt: job.createdOn.toISOString() };
}
