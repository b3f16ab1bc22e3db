package localorg.server;

import localorg.engine.ApexStack;
import localorg.engine.Failures;

/** A transaction that ended with an exception. */
final class ApexFailure extends RuntimeException {
  final Throwable failure;

  ApexFailure(Throwable failure) {
    super(describe(failure), null, false, false);
    this.failure = failure;
  }

  /** Type, text and Apex stack trace, as the platform reports them. */
  static String describe(Throwable failure) {
    String stack = ApexStack.text(failure);
    return Failures.describe(failure) + (stack.isEmpty() ? "" : "\n\n" + stack);
  }
}
