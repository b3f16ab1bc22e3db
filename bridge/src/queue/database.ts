import type { ConstructorOptions } from 'pg-boss';
import { DiskRoom } from './disk-room.ts';
import { openEmbedded } from './embedded-database.ts';
import { lockFolder } from './folder-lock.ts';
import { ensureWritable, prepareFolder } from './store-folder.ts';

/** Where the queue lives. */
export type QueuePlace = { readonly url: string } | { readonly folder: string };

/** The database of the queue, opened. */
export interface QueueDatabase {
  /** What tells pg-boss how to reach it. */
  readonly options: ConstructorOptions;
  /** The one process works on the database: what it left half done at its last end is nobody else's. */
  readonly exclusive: boolean;
  /** @throws {Error} when nothing new can be kept, saying why; a server looks after that itself */
  ensureRoom(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database of the queue: PostgreSQL when several bridges share the work, or PostgreSQL inside this process
 * with its files in a folder.
 *
 * @param beforeWrite is called before this process writes to the database itself: what it has logged of that can go first
 * @throws {Error} saying which other process uses the folder, or why it cannot hold the queue
 */
export async function openDatabase(place: QueuePlace, beforeWrite: () => void): Promise<QueueDatabase> {
  if ('url' in place) {
    return {
      options: { connectionString: place.url, max: 10 },
      exclusive: false,
      ensureRoom: () => Promise.resolve(),
      close: () => Promise.resolve()
    };
  }
  const { folder } = place;
  await prepareFolder(folder);
  const unlock = await lockFolder(folder);
  try {
    const room = new DiskRoom(folder);
    const database = await openEmbedded(folder, beforeWrite);
    return {
      options: { db: database.statements, backend: 'pglite' },
      exclusive: true,
      ensureRoom: async () => {
        ensureWritable(folder);
        await room.ensure();
      },
      close: async () => {
        await database.close();
        await unlock();
      }
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
