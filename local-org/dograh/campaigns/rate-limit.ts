const WINDOW = 1_000;

/** How many calls all campaigns together may begin in a second: a window that slides. */
export class RateLimit {
  private begun: number[] = [];

  /**
   * Takes a place if there is one.
   *
   * @returns milliseconds until one may be free; 0 when it was taken
   */
  take(now: number, perSecond: number): number {
    this.begun = this.begun.filter((at) => at > now - WINDOW);
    const oldest = this.begun[0];
    if (oldest === undefined || this.begun.length < perSecond) {
      this.begun.push(now);
      return 0;
    }
    return oldest + WINDOW - now;
  }
}
