package localorg.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import localorg.data.Store;
import localorg.org.Org;
import localorg.org.OrgTemplate;
import localorg.project.ApexSource;

/** Runs single tests of a project again and again, as it is or with one class file exchanged. */
public final class TestBench {
  /** A test with what it did when nothing was exchanged. */
  public static final class Probe {
    public final String className;
    public final String method;
    /** Statement lines that the test and its set-up methods ran, by class. */
    public final Map<String, BitSet> lines;
    public final long milliseconds;
    /** Null when it passed. */
    public final String failure;
    private final Set<String> setUpClasses;

    Probe(String className, String method, Coverage coverage, Set<String> setUpClasses, long milliseconds, String failure) {
      this.className = className;
      this.method = method;
      this.lines = coverage.executedLines();
      this.setUpClasses = setUpClasses;
      this.milliseconds = milliseconds;
      this.failure = failure;
    }

    public String name() {
      return className + "." + method;
    }
  }

  private static final long SEED = 1;

  private final Build build;
  private final OrgTemplate template;
  private final Coverage coverage = new Coverage();
  private final ApexLoader loader;
  private final RunSettings settings;
  private final Map<String, Store> prepared = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> setUpClasses = new ConcurrentHashMap<>();

  /** {@code request} may say how many tests run at once. */
  public TestBench(Build build, Request request) {
    this.build = build;
    this.settings = request.settings();
    this.template = new OrgTemplate(build.catalog);
    this.loader = ApexLoader.create(build.classes, coverage);
    loader.adaptAll();
  }

  public int jobs() {
    return settings.jobs;
  }

  /** Classes and triggers that are no tests. */
  public List<ApexSource> sources() {
    List<ApexSource> sources = new ArrayList<>(build.catalog.project().sources);
    sources.removeIf(source -> ResultFile.isTest(build, source));
    return sources;
  }

  /** The name under which class files and lines of a source are kept. */
  public static String key(ApexSource source) {
    return source.trigger ? ResultFile.TRIGGERS + source.name : source.name;
  }

  /** Names of the class files of a source: its own and those of its inner classes. */
  public Set<String> filesOf(ApexSource source) {
    Set<String> names = new TreeSet<>();
    for (String name : build.classes.names()) {
      String plain = name.replace('.', '/');
      if (plain.equals(key(source)) || plain.startsWith(key(source) + "$")) names.add(name);
    }
    return names;
  }

  public byte[] file(String name) {
    return build.classes.file(name);
  }

  /** Statement lines of a class, by the name of {@link #key}. */
  public BitSet statementLines(String key) {
    return coverage.statementLines(key);
  }

  /** Runs every test once, by class and method. */
  public List<Probe> probeAll() {
    List<Probe> probes = Collections.synchronizedList(new ArrayList<>());
    List<Runnable> work = new ArrayList<>();
    build.classes.tests().forEach((name, tests) -> tests.methods.forEach(method -> work.add(() -> probes.add(probe(name, method)))));
    Workers.run(work, settings.jobs);
    probes.sort(Comparator.comparing(Probe::name));
    return probes;
  }

  private Probe probe(String name, String method) {
    Store store = store(name);
    long start = System.nanoTime();
    Coverage own = coverage.apart();
    Throwable failure = TestRunner.invoke(testOrg(store.duplicate(), own, name, method, loader), name, method);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    return new Probe(name, method, own, setUpClasses.get(name), milliseconds, failure == null ? null : Failures.describe(failure));
  }

  /** What the set-up methods of a class leave when nothing is exchanged. */
  private synchronized Store store(String name) {
    return prepared.computeIfAbsent(name, key -> {
      Coverage own = coverage.apart();
      Store store = template.store.duplicate();
      setUp(name, store, own, loader);
      setUpClasses.put(name, own.executedLines().keySet());
      return store;
    });
  }

  private Throwable setUp(String name, Store store, Coverage own, ApexLoader classes) {
    for (String method : build.classes.tests().get(name).setups) {
      Throwable failure = TestRunner.invoke(org(store, own, name + "." + method, classes), name, method);
      if (failure != null) return failure;
    }
    return null;
  }

  /**
   * Whether a test passes when a class file has been exchanged. The set-up methods run again only where they reach it.
   * {@code source} is the key of the exchanged file's source.
   */
  public boolean passes(Probe test, String source, String fileName, byte[] exchanged) {
    ApexLoader classes = loader.replacing(fileName, exchanged);
    Store store = template.store.duplicate();
    if (test.setUpClasses.contains(source)) {
      if (setUp(test.className, store, coverage.apart(), classes) != null) return false;
    } else {
      store = prepared.get(test.className).duplicate();
    }
    Org org = testOrg(store, coverage.apart(), test.className, test.method, classes);
    return TestRunner.invoke(org, test.className, test.method) == null;
  }

  private Org testOrg(Store store, Coverage own, String name, String method, ApexLoader classes) {
    Org org = org(store, own, name + "." + method, classes);
    org.test.seesAllData = build.classes.tests().get(name).seesAllData(method);
    return org;
  }

  private Org org(Store store, Coverage own, String test, ApexLoader classes) {
    Org org = new Org(template, store, classes.fresh(), own);
    org.random.seed(SEED * 31 + test.hashCode());
    org.statementsPerTransaction = settings.statements;
    if (settings.now != null) org.clock.startAt(settings.now);
    return org;
  }
}
