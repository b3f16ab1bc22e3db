/** Who wants to know that records have changed. `null` stands for every record. */
type Listener = (ids: ReadonlySet<string> | null) => void;

/** Tells wires and parts of the page which records they should read anew. */
class ChangedRecords {
  private readonly listeners = new Set<Listener>();

  /** @returns how to stop listening */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(ids: Iterable<string>): void {
    const changed = new Set(ids);
    for (const listener of [...this.listeners]) listener(changed);
  }

  announceAll(): void {
    for (const listener of [...this.listeners]) listener(null);
  }
}

export const changedRecords = new ChangedRecords();

const CASE_SAFE = 18;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The 18 characters of a record id, for 15 as well: three more that keep its case. */
export function longId(id: string): string {
  if (id.length >= CASE_SAFE) return id;
  const suffix = [0, 5, 10].map((start) => {
    const bits = Array.from(id.slice(start, start + 5), (letter, place) => (/[A-Z]/.test(letter) ? 1 << place : 0));
    return ALPHABET[bits.reduce((sum, bit) => sum + bit, 0)] ?? '';
  });
  return id + suffix.join('');
}
