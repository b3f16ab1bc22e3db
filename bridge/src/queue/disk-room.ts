import { statfs } from 'node:fs/promises';

/**
 * Bytes that are left to the database: to write down what is delivered needs room too, and when its own log finds none
 * the embedded database does not come back from that.
 */
const RESERVE = 48 * 1024 * 1024;
/** Milliseconds for which an answer of the file system counts. */
const COUNTS_FOR = 1_000;

/** What is asked of the file system. */
export interface RoomPorts {
  statfs: (folder: string) => Promise<{ readonly bavail: number; readonly bsize: number }>;
  /** Milliseconds of a clock that is never set. */
  now: () => number;
}

/** Whether a folder's disk has room for more. */
export class DiskRoom {
  private readonly folder: string;
  private readonly ports: RoomPorts;
  private asked: { readonly at: number; readonly free: Promise<number> } | undefined;

  constructor(folder: string, ports: RoomPorts = { statfs, now: () => performance.now() }) {
    this.folder = folder;
    this.ports = ports;
  }

  /** @throws {Error} saying how much is left when that is too little to take anything new */
  async ensure(): Promise<void> {
    const now = this.ports.now();
    if (this.asked === undefined || now - this.asked.at >= COUNTS_FOR) this.asked = { at: now, free: this.free() };
    const free = await this.asked.free;
    if (free >= RESERVE) return;
    const [left, needed] = [free, RESERVE].map((bytes) => `${Math.floor(bytes / 1024 / 1024)} MB`);
    throw new Error(`The disk of ${this.folder} has ${left} left. Nothing new is taken below ${needed}: make room.`);
  }

  private async free(): Promise<number> {
    const { bavail, bsize } = await this.ports.statfs(this.folder);
    return bavail * bsize;
  }
}
