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

  private TypeTable() {}

  static void recordField(String className, String name, String descriptor, int access) {
    if ((access & Opcodes.ACC_STATIC) != 0) return;
    FIELDS.computeIfAbsent(className, key -> Collections.synchronizedMap(new LinkedHashMap<>())).put(name, descriptor);
  }

  /** Instance fields of a class with their emitted descriptors; empty for classes that are not the project's. */
  public static Map<String, String> fieldsOf(String internalName) {
    return FIELDS.getOrDefault(internalName, Map.of());
  }
}
