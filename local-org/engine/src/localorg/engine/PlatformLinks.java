package localorg.engine;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Fits calls of platform members to the runtime's classes where only the manner of the call differs. */
final class PlatformLinks {
  private static final Map<String, Optional<Class<?>>> CLASSES = new ConcurrentHashMap<>();
  private static final NameMap NAMES = new NameMap();

  private PlatformLinks() {}

  /** The runtime class of an emitted platform class; null when there is none. */
  private static Class<?> runtimeClass(String owner) {
    return CLASSES.computeIfAbsent(owner, name -> {
      try {
        return Optional.of(Class.forName(NAMES.map(name).replace('/', '.'), false, PlatformLinks.class.getClassLoader()));
      } catch (ClassNotFoundException | LinkageError e) {
        return Optional.empty();
      }
    }).orElse(null);
  }

  static boolean isInterface(String owner, boolean emitted) {
    Class<?> type = runtimeClass(owner);
    return type == null ? emitted : type.isInterface();
  }

  /** Whether an emitted platform class is an enum, of the runtime or of a stub. */
  static boolean isEnum(String owner) {
    if (!NameMap.isPlatform(owner)) return false;
    Class<?> type = runtimeClass(owner);
    if (type != null) return type.isEnum();
    StubType stub = DerivedTypes.find(NAMES.map(owner).replace('/', '.'));
    return stub != null && stub.kind.equals("enum");
  }

  static int opcode(int emitted, boolean isInterface) {
    if (emitted == Opcodes.INVOKEVIRTUAL && isInterface) return Opcodes.INVOKEINTERFACE;
    return emitted == Opcodes.INVOKEINTERFACE && !isInterface ? Opcodes.INVOKEVIRTUAL : emitted;
  }

  /**
   * The method behind a field of a platform type that this runtime keeps private: {@code result.Label} is
   * {@code result.getLabel()}. Null when the runtime has the field, or neither.
   */
  static Method accessor(String owner, String field, boolean isWrite) {
    Class<?> type = runtimeClass(owner);
    if (type == null || Stream.of(type.getFields()).anyMatch(known -> known.getName().equals(field))) return null;
    for (Method method : type.getMethods()) {
      String name = method.getName();
      boolean fits = isWrite ? name.equalsIgnoreCase("set" + field) && method.getParameterCount() == 1
          : name.matches("(?i)(get|is)" + Pattern.quote(field)) && method.getParameterCount() == 0;
      if (fits) return method;
    }
    return null;
  }

  /**
   * The emitted descriptor with the return type the runtime declares. The compiler's own library and its stubs do not
   * always agree on it, and the value is converted after the call anyway.
   */
  static String descriptor(String owner, String name, String emitted) {
    Class<?> type = runtimeClass(owner);
    if (type == null || name.startsWith("<")) return emitted;
    String wantedName = NAMES.mapMethodName(owner, name, emitted);
    String mapped = NAMES.mapMethodDesc(emitted);
    String wanted = mapped.substring(0, mapped.indexOf(')') + 1);
    String found = null;
    for (Method method : type.getMethods()) {
      if (!method.getName().equals(wantedName)) continue;
      String descriptor = Type.getMethodDescriptor(method);
      if (descriptor.equals(mapped)) return emitted;
      if (descriptor.startsWith(wanted) && !method.isBridge()) found = descriptor;
    }
    return found == null ? emitted : emitted.substring(0, emitted.indexOf(')') + 1) + found.substring(found.indexOf(')') + 1);
  }
}
