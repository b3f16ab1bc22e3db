package localorg.engine;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import localorg.data.Store;
import localorg.org.Org;
import localorg.org.OrgTemplate;

/**
 * Runs test methods, each in an org of its own that starts from what the set-up methods of its class left, with static
 * variables of its own. Tests do not see each other, so they run on several threads and in any order.
 */
final class TestRunner {
  private final OrgTemplate template;
  private final ApexLoader loader;
  private final Coverage coverage;
  private final RunSettings settings;
  private final List<TestOutcome> outcomes = Collections.synchronizedList(new ArrayList<>());

  TestRunner(OrgTemplate template, ApexLoader loader, Coverage coverage, RunSettings settings) {
    this.template = template;
    this.loader = loader;
    this.coverage = coverage;
    this.settings = settings;
  }

  /** Outcomes by class and method, whatever the order in which the tests ran. */
  List<TestOutcome> run() {
    List<Runnable> work = new ArrayList<>();
    for (Map.Entry<String, ApexClasses.TestClass> entry : loader.classes().tests().entrySet()) {
      SetUp setUp = new SetUp(entry.getKey(), entry.getValue());
      for (String method : entry.getValue().methods) {
        if (settings.filter.wants(entry.getKey(), method)) work.add(() -> runTest(setUp, method));
      }
    }
    if (settings.shuffle) Collections.shuffle(work, new Random(settings.seed));
    Workers.run(work, settings.jobs);
    outcomes.sort(Comparator.comparing((TestOutcome outcome) -> outcome.className).thenComparing(outcome -> outcome.method));
    return outcomes;
  }

  private void runTest(SetUp setUp, String method) {
    long start = System.nanoTime();
    setUp.complete();
    Coverage own = coverage.apart();
    own.add(setUp.coverage);
    Org org = newOrg(setUp.prepared.duplicate(), own, setUp.name + "." + method);
    org.test.seesAllData = setUp.tests.seesAllData(method);
    Throwable failure = setUp.failure != null ? setUp.failure : invoke(org, setUp.name, method);
    TestOutcome outcome = TestOutcome.of(setUp.name, method, failure);
    outcome.milliseconds = (System.nanoTime() - start) / 1_000_000;
    outcome.debug = org.test.debug;
    outcome.coverage = own;
    outcome.limits = org.transactions.usage();
    coverage.add(own);
    outcomes.add(outcome);
  }

  /** What is random in an org follows from the seed and the test alone, so that it can be repeated in any order. */
  private Org newOrg(Store store, Coverage own, String test) {
    Org org = new Org(template, store, loader.fresh(), own);
    org.random.seed(settings.seed * 31 + test.hashCode());
    if (settings.now != null) org.clock.startAt(settings.now);
    return org;
  }

  /** What the set-up methods of a class leave, made by the first of its tests that runs. */
  private final class SetUp {
    final String name;
    final Coverage coverage = TestRunner.this.coverage.apart();
    private final ApexClasses.TestClass tests;
    Store prepared;
    Throwable failure;

    SetUp(String name, ApexClasses.TestClass tests) {
      this.name = name;
      this.tests = tests;
    }

    synchronized void complete() {
      if (prepared != null) return;
      Store store = template.store.duplicate();
      for (String method : tests.setups) {
        failure = invoke(newOrg(store, coverage, name + "." + method), name, method);
        if (failure != null) break;
      }
      prepared = store;
    }
  }

  static Throwable invoke(Org org, String name, String method) {
    org.enter();
    try {
      Class.forName(name, true, Org.loader()).getMethod(method).invoke(null);
      return null;
    } catch (InvocationTargetException e) {
      return unwrapped(e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      return unwrapped(e);
    }
  }

  /** What a static initialiser threw, rather than Java's word for that. */
  static Throwable unwrapped(Throwable thrown) {
    return thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
  }
}
