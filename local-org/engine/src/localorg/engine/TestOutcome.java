package localorg.engine;

import java.util.List;
import java.util.Map;

/** How one test method ended. */
final class TestOutcome {
  final String className;
  final String method;
  /** Type and text of what the test threw; null when it passed. */
  final String message;
  /** Apex stack trace, innermost frame first; empty when it passed. */
  final String stack;
  long milliseconds;
  List<String> debug = List.of();
  /** Which lines the test and the set-up methods of its class ran. */
  Coverage coverage;
  /** Use of each governor limit: name, and what was used of how much. */
  Map<String, int[]> limits = Map.of();

  private TestOutcome(String className, String method, String message, String stack) {
    this.className = className;
    this.method = method;
    this.message = message;
    this.stack = stack;
  }

  boolean ok() {
    return message == null;
  }

  /** {@code failure}: what the method threw; null when it passed. */
  static TestOutcome of(String className, String method, Throwable failure) {
    String shown = className.replace('$', '.');
    if (failure == null) return new TestOutcome(shown, method, null, "");
    return new TestOutcome(shown, method, Failures.describe(failure), ApexStack.text(failure));
  }
}
