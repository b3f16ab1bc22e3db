import type { DestinationStream } from 'pino';

/**
 * Hands on the lines of one turn of the event loop together, at its end or when asked to: under load a write costs more
 * than what it writes. Whoever does what cannot be taken back, such as answering, asks before.
 */
export class TurnOfLines implements DestinationStream {
  private readonly next: DestinationStream;
  private lines: string[] = [];

  constructor(next: DestinationStream) {
    this.next = next;
    process.once('exit', () => {
      this.handOn();
    });
  }

  write(line: string): void {
    if (this.lines.length === 0)
      setImmediate(() => {
        this.handOn();
      });
    this.lines.push(line);
  }

  /** Hands on what has been written so far. */
  flush(done?: (error?: Error) => void): void {
    this.handOn();
    done?.();
  }

  private handOn(): void {
    if (this.lines.length === 0) return;
    const lines = this.lines.join('');
    this.lines = [];
    this.next.write(lines);
  }
}
