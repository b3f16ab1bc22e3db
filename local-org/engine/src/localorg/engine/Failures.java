package localorg.engine;

import apex.bcl.ExceptionMethods;
import apex.lang.ApexException;
import apex.lang.Fatal;
import apex.lang.NullReference;
import apex.lang.UnsupportedMember;

/** What went wrong while Apex ran, in the platform's words. */
public final class Failures {
  private static final int MOST_CAUSES = 5;

  private Failures() {}

  /** Type and text, with causes; a fault of the runtime itself is called that. */
  public static String describe(Throwable failure) {
    if (failure instanceof Fatal) return failure.toString();
    if (failure instanceof UnsupportedMember) return failure.getMessage();
    if (failure instanceof LinkageError) return Missing.describe((LinkageError) failure);
    if (failure instanceof StackOverflowError) return "System.LimitException: Maximum stack depth reached: 1001";
    boolean isApex = failure instanceof ApexException || failure instanceof NullReference
        || failure instanceof NullPointerException && comesFromApex(failure);
    if (isApex) return withCauses((Exception) failure);
    StackTraceElement at = failure.getStackTrace().length == 0 ? null : failure.getStackTrace()[0];
    return "The local org itself failed: " + failure + (at == null ? "" : " at " + at);
  }

  private static String withCauses(Exception failure) {
    StringBuilder text = new StringBuilder(ExceptionMethods.toString(failure));
    Exception cause = ExceptionMethods.getCause(failure);
    for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
      text.append("\nCaused by: ").append(ExceptionMethods.toString(cause)).append(' ').append(ApexStack.top(cause));
      cause = ExceptionMethods.getCause(cause);
    }
    return text.toString();
  }

  /** A null that the runtime's own code met is a fault of the runtime. */
  private static boolean comesFromApex(Throwable failure) {
    StackTraceElement[] stack = failure.getStackTrace();
    return stack.length > 0 && !stack[0].getClassName().startsWith("localorg.") && !stack[0].getClassName().startsWith("java.");
  }
}
