package localorg.engine;

import apex.bcl.ExceptionMethods;
import apex.lang.Fatal;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import localorg.data.Store;
import localorg.org.Org;
import localorg.org.OrgTemplate;

/** Runs test methods, each in an org of its own that starts from what the class's set-up method left. */
final class TestRunner {
  private final OrgTemplate template;
  private final ApexLoader loader;
  private final Coverage coverage;
  private final Filter filter;
  private final List<TestOutcome> outcomes = new ArrayList<>();

  TestRunner(OrgTemplate template, ApexLoader loader, Coverage coverage, Filter filter) {
    this.template = template;
    this.loader = loader;
    this.coverage = coverage;
    this.filter = filter;
  }

  List<TestOutcome> outcomes() {
    return outcomes;
  }

  void run() {
    for (Map.Entry<String, ApexClasses.TestClass> entry : loader.classes().tests().entrySet()) {
      if (filter.wantsClass(entry.getKey())) runClass(entry.getKey(), entry.getValue());
    }
  }

  private void runClass(String name, ApexClasses.TestClass tests) {
    Store prepared = template.store.duplicate();
    Throwable setUpFailure = null;
    for (String setup : tests.setups) {
      Org org = new Org(template, prepared, loader.fresh(), coverage);
      setUpFailure = invoke(org, name, setup);
      if (setUpFailure != null) break;
    }
    for (String method : tests.methods) {
      if (!filter.wantsMethod(method)) continue;
      long start = System.nanoTime();
      Org org = new Org(template, prepared.duplicate(), loader.fresh(), coverage);
      Throwable failure = setUpFailure != null ? setUpFailure : invoke(org, name, method);
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      outcomes.add(outcome(name, method, failure, milliseconds, org.test.debug));
    }
  }

  private Throwable invoke(Org org, String name, String method) {
    org.enter();
    try {
      Class.forName(name, true, Org.loader()).getMethod(method).invoke(null);
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (ExceptionInInitializerError e) {
      return e.getCause();
    } catch (ReflectiveOperationException | LinkageError e) {
      return e;
    }
  }

  private static TestOutcome outcome(String name, String method, Throwable failure, long milliseconds, List<String> debug) {
    String shown = name.replace('$', '.');
    if (failure == null) return new TestOutcome(shown, method, true, null, "", milliseconds, debug);
    Throwable cause = failure instanceof ExceptionInInitializerError && failure.getCause() != null ? failure.getCause() : failure;
    return new TestOutcome(shown, method, false, describe(cause), ApexStack.text(cause), milliseconds, debug);
  }

  private static String describe(Throwable failure) {
    if (failure instanceof Fatal) return failure.toString();
    if (failure instanceof apex.lang.UnsupportedMember) return failure.getMessage();
    if (failure instanceof LinkageError) return Missing.describe((LinkageError) failure);
    if (failure instanceof StackOverflowError) return "System.LimitException: Maximum stack depth reached: 1001";
    boolean isApex = failure instanceof apex.lang.ApexException || failure instanceof apex.lang.NullReference
        || failure instanceof NullPointerException && comesFromApex(failure);
    if (isApex) return causes((Exception) failure);
    StackTraceElement at = failure.getStackTrace().length == 0 ? null : failure.getStackTrace()[0];
    return "The local org itself failed: " + failure + (at == null ? "" : " at " + at);
  }

  private static String causes(Exception failure) {
    StringBuilder text = new StringBuilder(ExceptionMethods.toString(failure));
    Exception cause = ExceptionMethods.getCause(failure);
    for (int depth = 0; cause != null && depth < 5; depth++) {
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
