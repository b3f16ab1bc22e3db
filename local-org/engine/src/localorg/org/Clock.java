package localorg.org;

import java.time.Instant;

/** The org's time: the machine's, never standing still between two readings of a test. */
public final class Clock {
  private long last;

  /** Milliseconds since 1970; never goes back. */
  public synchronized long millis() {
    last = Math.max(last, Instant.now().toEpochMilli());
    return last;
  }
}
