package localorg.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;

/** Declared types of the fields of the project's classes, with their generic arguments, for JSON and describe. */
public final class TypeTable {
  /** Internal class name to field name to emitted descriptor, in order of declaration. */
  private static final Map<String, Map<String, String>> FIELDS = new ConcurrentHashMap<>();

  /** Internal class name to mapped method name and descriptor to what the source says of the method. */
  private static final Map<String, Map<String, MethodFacts>> METHODS = new ConcurrentHashMap<>();

  /** A method as it was declared: emitted types with their generic arguments, and names of the parameters. */
  public static final class MethodFacts {
    /** Name in the source. */
    public final String name;
    /** Emitted descriptor. */
    public final String descriptor;
    private final Map<Integer, String> locals = new ConcurrentHashMap<>();

    MethodFacts(String name, String descriptor) {
      this.name = name;
      this.descriptor = descriptor;
    }

    void local(int slot, String local) {
      locals.putIfAbsent(slot, local);
    }

    /** Name of a parameter of an instance method; null for methods without a body. */
    public String parameter(int index) {
      return locals.get(index + 1);
    }
  }

  private TypeTable() {}

  static MethodFacts recordMethod(String className, String mapped, String name, String descriptor) {
    MethodFacts facts = new MethodFacts(sourceName(name), descriptor);
    METHODS.computeIfAbsent(className, key -> new ConcurrentHashMap<>()).put(mapped, facts);
    return facts;
  }

  /** Methods with generic types carry their signature in the emitted name. */
  private static String sourceName(String emitted) {
    int signature = emitted.indexOf("_r");
    int arguments = emitted.indexOf("_0");
    int end = signature > 0 ? signature : arguments;
    return end > 0 && emitted.indexOf("$$", end) > 0 ? emitted.substring(0, end) : emitted;
  }

  /** What the source says of a method; null for methods that are not the project's. */
  public static MethodFacts method(String className, String mapped) {
    return METHODS.getOrDefault(className, Map.of()).get(mapped);
  }

  /** Forgets an earlier form of a class. */
  static void begin(String className) {
    FIELDS.remove(className);
  }

  static void recordField(String className, String name, String descriptor, int access) {
    if ((access & Opcodes.ACC_STATIC) != 0) return;
    FIELDS.computeIfAbsent(className, key -> Collections.synchronizedMap(new LinkedHashMap<>())).put(name, descriptor);
  }

  /** Instance fields of a class with their emitted descriptors; empty for classes that are not the project's. */
  public static Map<String, String> fieldsOf(String internalName) {
    return FIELDS.getOrDefault(internalName, Map.of());
  }
}
