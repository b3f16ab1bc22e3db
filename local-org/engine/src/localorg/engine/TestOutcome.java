package localorg.engine;

import java.util.List;

/** How one test method ended. */
final class TestOutcome {
  final String className;
  final String method;
  final boolean ok;
  /** Type and text of what the test threw; null when it passed. */
  final String message;
  /** Apex stack trace, innermost frame first; empty when it passed. */
  final String stack;
  final long milliseconds;
  final List<String> debug;

  TestOutcome(String className, String method, boolean ok, String message, String stack, long milliseconds, List<String> debug) {
    this.className = className;
    this.method = method;
    this.ok = ok;
    this.message = message;
    this.stack = stack;
    this.milliseconds = milliseconds;
    this.debug = debug;
  }
}
