package localorg.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Loads the project's classes afresh, so that static variables start anew; adapted class files are shared. */
public final class ApexLoader extends ClassLoader {
  private static final Map<String, Optional<byte[]>> DERIVED = new ConcurrentHashMap<>();

  private final ApexClasses classes;
  private final BytecodeTransformer transformer;
  private final Map<String, byte[]> adapted;

  private ApexLoader(ApexClasses classes, BytecodeTransformer transformer, Map<String, byte[]> adapted) {
    super(ApexLoader.class.getClassLoader());
    this.classes = classes;
    this.transformer = transformer;
    this.adapted = adapted;
  }

  public static ApexLoader create(ApexClasses classes, Coverage coverage) {
    return new ApexLoader(classes, new BytecodeTransformer(classes::isException, coverage), new ConcurrentHashMap<>());
  }

  /** A loader that knows the platform and no class of a project. */
  public static ApexLoader withoutProject() {
    return create(new ApexClasses(Map.of()), new Coverage());
  }

  /** The same classes once more, so that their static variables start anew. */
  public ApexLoader fresh() {
    return new ApexLoader(classes, transformer, adapted);
  }

  /** Adapts every class, which also collects the statement lines of classes that no test reaches. */
  public void adaptAll() {
    for (String name : classes.names()) adapt(name);
  }

  public ApexClasses classes() {
    return classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] own = adapt(name);
    byte[] bytes = own != null ? own : DERIVED.computeIfAbsent(name, key -> Optional.ofNullable(DerivedTypes.classFile(key))).orElse(null);
    if (bytes == null) throw new ClassNotFoundException(name);
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte[] adapt(String name) {
    byte[] file = classes.file(name);
    return file == null ? null : adapted.computeIfAbsent(name, key -> transformer.transform(file));
  }
}
