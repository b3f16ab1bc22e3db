package localorg.engine;

import java.time.Instant;

/** How tests are run. */
final class RunSettings {
  Filter filter;
  int jobs = Runtime.getRuntime().availableProcessors();
  /** What everything random in Apex follows from, and the order when {@link #shuffle} is set. */
  long seed;
  boolean shuffle;
  /** When each test begins; null for the machine's time. */
  Instant now;
  /** How many statements a transaction may run before its CPU time counts as used up. */
  int statements = 20_000_000;
  /** Whether the result tells the lines of each test. */
  boolean coverageByTest;
}
