import { PGlite } from '@electric-sql/pglite';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fromPglite, type ConstructorOptions } from 'pg-boss';
import { DiskRoom } from './disk-room.ts';
import { lockFolder } from './folder-lock.ts';

/** Where the queue lives. */
export type QueuePlace = { readonly url: string } | { readonly folder: string };

/** The database of the queue, opened. */
export interface QueueDatabase {
  /** What tells pg-boss how to reach it. */
  readonly options: ConstructorOptions;
  /** The one process works on the database: what it left half done at its last end is nobody else's. */
  readonly exclusive: boolean;
  /** @throws {Error} when there is no room for anything new; a server looks after that itself */
  ensureRoom(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database of the queue: PostgreSQL when several bridges share the work, or PostgreSQL inside this process
 * with its files in a folder.
 *
 * @throws {Error} saying which other process uses the folder
 */
export async function openDatabase(place: QueuePlace): Promise<QueueDatabase> {
  if ('url' in place) {
    return {
      options: { connectionString: place.url, max: 10 },
      exclusive: false,
      ensureRoom: () => Promise.resolve(),
      close: () => Promise.resolve()
    };
  }
  await mkdir(place.folder, { recursive: true });
  const unlock = await lockFolder(place.folder);
  try {
    const room = new DiskRoom(place.folder);
    const database = await PGlite.create(join(place.folder, 'queue'));
    return {
      options: { db: fromPglite(database), backend: 'pglite' },
      exclusive: true,
      ensureRoom: () => room.ensure(),
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
