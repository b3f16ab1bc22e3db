import type { DestinationStream } from 'pino';

/**
 * Hands on all lines of one turn of the event loop together, at its end: under load a write costs more than what it
 * writes. Nothing that takes longer, such as an answer or a write to the database, is over before its lines are out.
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

  private handOn(): void {
    if (this.lines.length === 0) return;
    const lines = this.lines.join('');
    this.lines = [];
    this.next.write(lines);
  }
}
