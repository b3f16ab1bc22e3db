import { PGlite } from '@electric-sql/pglite';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fromPglite, type Db } from 'pg-boss';
import { ensureWritable, StoreError } from './store-folder.ts';

/** PostgreSQL inside this process. */
export interface EmbeddedDatabase {
  /** Runs statements; those that write only while files can be written. */
  readonly statements: Db;
  close(): Promise<void>;
}

/** Opens the database whose files are in a folder, or makes it there. */
type Create = (files: string) => Promise<PGlite>;

const create: Create = (files) => PGlite.create(files);

/**
 * Opens the embedded database of a folder, which is prepared and this process's own. Makes it when there is none.
 *
 * @param beforeWrite is called before each statement that writes
 * @throws {StoreError} when it cannot be opened
 */
export async function openEmbedded(
  folder: string,
  beforeWrite: () => void,
  open: Create = create
): Promise<EmbeddedDatabase> {
  const files = join(folder, 'queue');
  try {
    if (!existsSync(files)) await make(files, open);
    const database = await open(files);
    return {
      statements: whileWritable(fromPglite(database), folder, beforeWrite),
      close: () => close(database, folder)
    };
  } catch (error) {
    // What it says of itself goes to its own standard error at best.
    throw new StoreError(
      folder,
      'the database in it cannot be opened',
      'If its disk is well it is damaged, or of another version: move it away, start the bridge, and fill what waited in ' +
        'it with `bridge reconcile --since`',
      error
    );
  }
}

/** Under another name until it is whole: a process that is killed meanwhile leaves nothing that looks like a database. */
async function make(files: string, open: Create): Promise<void> {
  const making = `${files}.new`;
  await rm(making, { recursive: true, force: true });
  const database = await open(making);
  await database.close();
  await rename(making, files);
}

const onlyReads = /^\s*SELECT\b/i;

/**
 * Lets nothing be written while files cannot be: the embedded database answers a log of its own (WAL) that it cannot
 * write with a loop without end.
 */
function whileWritable(database: Db, folder: string, beforeWrite: () => void): Db {
  return {
    ...database,
    executeSql: async (text, values) => {
      if (!onlyReads.test(text)) {
        ensureWritable(folder);
        beforeWrite();
      }
      return database.executeSql(text, values);
    }
  };
}

/** A clean end writes too. Where that is not possible the next start goes on from the database's own log, as after a kill. */
async function close(database: PGlite, folder: string): Promise<void> {
  try {
    ensureWritable(folder);
  } catch (error) {
    if (error instanceof StoreError) return;
    throw error;
  }
  await database.close();
}
