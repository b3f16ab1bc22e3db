package localorg.engine;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import localorg.heap.Members;

/** Loads the project's classes afresh, so that static variables start anew; adapted class files are shared. */
public final class ApexLoader extends ClassLoader {
  private static final Map<String, Optional<byte[]>> DERIVED = new ConcurrentHashMap<>();

  private final ApexClasses classes;
  private final BytecodeTransformer transformer;
  private final Coverage coverage;
  private final Map<String, byte[]> adapted;
  /** Class files that stand in for those of the project, adapted. */
  private final Map<String, byte[]> replaced;
  private final Map<Class<?>, List<Field>> statics = new ConcurrentHashMap<>();

  private ApexLoader(ApexClasses classes, Coverage coverage, BytecodeTransformer transformer, Map<String, byte[]> adapted,
      Map<String, byte[]> replaced) {
    super(ApexLoader.class.getClassLoader());
    this.classes = classes;
    this.coverage = coverage;
    this.transformer = transformer;
    this.adapted = adapted;
    this.replaced = replaced;
  }

  public static ApexLoader create(ApexClasses classes, Coverage coverage) {
    return create(classes, coverage, new ConcurrentHashMap<>());
  }

  private static ApexLoader create(ApexClasses classes, Coverage coverage, Map<String, byte[]> adapted) {
    return new ApexLoader(classes, coverage, new BytecodeTransformer(classes::isException, coverage), adapted,
        Map.of());
  }

  /**
   * A loader of the project as it is now, which keeps the adapted class files of those source files that have not
   * changed. How a class is adapted depends on which others are exceptions, so nothing is kept when these are other ones.
   */
  ApexLoader succeededBy(ApexClasses next) {
    Map<String, byte[]> kept = new ConcurrentHashMap<>(adapted);
    if (!next.exceptions().equals(classes.exceptions())) kept.clear();
    Set<String> changed = new HashSet<>();
    for (String name : classes.names()) {
      if (!kept.containsKey(name) || !Arrays.equals(classes.file(name), next.file(name))) changed.add(topLevel(name));
    }
    for (String name : next.names()) if (classes.file(name) == null) changed.add(topLevel(name));
    kept.keySet().removeIf(name -> changed.contains(topLevel(name)));
    for (String name : changed) coverage.forget(name.replace('.', '/'));
    return create(next, coverage, kept);
  }

  private static String topLevel(String name) {
    int inner = name.indexOf('$');
    return inner < 0 ? name : name.substring(0, inner);
  }

  /** A loader that knows the platform and no class of a project. */
  public static ApexLoader withoutProject() {
    return create(new ApexClasses(Map.of()), new Coverage());
  }

  /** The same classes once more, so that their static variables start anew. */
  public ApexLoader fresh() {
    return new ApexLoader(classes, coverage, transformer, adapted, replaced);
  }

  /** A loader of the same classes but for one: {@code file} takes the place of the class file called {@code name}. */
  ApexLoader replacing(String name, byte[] file) {
    return new ApexLoader(classes, coverage, transformer, adapted, Map.of(name, transformer.transform(file)));
  }

  /** Adapts every class, which also collects the statement lines of classes that no test reaches. */
  public void adaptAll() {
    List<Runnable> work = new ArrayList<>();
    for (String name : classes.names()) work.add(() -> adapt(name));
    Workers.run(work, Runtime.getRuntime().availableProcessors());
  }

  /** Coverage that knows the statement lines of the adapted classes. */
  Coverage coverage() {
    return coverage;
  }

  public ApexClasses classes() {
    return classes;
  }

  /** Every class of the project says so when its static variables begin to have values. */
  public static void begins(Class<?> type) {
    if (type.getClassLoader() instanceof ApexLoader) ((ApexLoader) type.getClassLoader()).statics.put(type, Members.statics(type));
  }

  /** Values of the static variables of all classes that were used. */
  public void addStaticsTo(Collection<Object> values) {
    for (List<Field> fields : statics.values()) {
      for (Field field : fields) {
        Object value = Members.read(field, null);
        if (value != null) values.add(value);
      }
    }
  }

  /** A class of the project is found nowhere else, and asking for it on the whole class path takes long. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (classes.file(name) == null) return super.loadClass(name, resolve);
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] own = adapt(name);
    byte[] bytes = own != null ? own : DERIVED.computeIfAbsent(name, key -> Optional.ofNullable(DerivedTypes.classFile(key))).orElse(null);
    if (bytes == null) throw new ClassNotFoundException(name);
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte[] adapt(String name) {
    byte[] standIn = replaced.get(name);
    if (standIn != null) return standIn;
    byte[] file = classes.file(name);
    return file == null ? null : adapted.computeIfAbsent(name, key -> transformer.transform(file));
  }
}
