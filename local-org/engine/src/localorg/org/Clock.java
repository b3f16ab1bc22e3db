package localorg.org;

import java.time.Instant;

/** The org's time: the machine's, or one that a caller sets; it never stands still for long and never goes back. */
public final class Clock {
  private long last;
  private long ahead;
  private boolean standsAlone;

  /** Milliseconds since 1970; never goes back. A clock of its own goes on by one with every reading. */
  public synchronized long millis() {
    long now = standsAlone ? last + 1 : Instant.now().toEpochMilli() + ahead;
    last = Math.max(last, now);
    return last;
  }

  /** Makes this a clock of its own that starts at a moment, so that the same steps always see the same times. */
  public synchronized void startAt(Instant moment) {
    standsAlone = true;
    last = moment.toEpochMilli() - 1;
  }

  /** Puts the clock forward, so that what waits for a later time happens now. */
  public synchronized void advance(long millis) {
    if (millis < 0) throw new IllegalArgumentException("The clock cannot go back");
    if (standsAlone) last += millis;
    ahead += millis;
  }

  public synchronized long ahead() {
    return ahead;
  }
}
