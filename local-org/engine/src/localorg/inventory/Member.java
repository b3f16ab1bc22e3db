package localorg.inventory;

import java.util.List;
import localorg.engine.ApexLoader;

/** One member that Apex code can name: a method, constructor, field or enum constant of a platform type. */
final class Member {
  private static final ClassLoader LOADER = ApexLoader.withoutProject();

  /** Apex name of the type, {@code Cache.Org} or {@code String}. */
  final String type;
  /** As Apex writes it, {@code put(String, Object)} or {@code status}. */
  final String text;
  /** Runtime class, Java binary name. */
  final String runtimeClass;
  final String runtimeName;
  /** Java names of the parameter types at run time; null for fields and constants. */
  final List<String> parameters;

  private final boolean isStatic;

  Member(String type, String text, String runtimeClass, String runtimeName, List<String> parameters, boolean isStatic) {
    this.isStatic = isStatic;
    this.type = type;
    this.text = text;
    this.runtimeClass = runtimeClass;
    this.runtimeName = runtimeName;
    this.parameters = parameters;
  }

  boolean isConstructor() {
    return "<init>".equals(runtimeName);
  }

  boolean isStaticMethod() {
    return isStatic;
  }

  boolean isThere() {
    Class<?> owner = load();
    if (owner == null) return false;
    if (parameters == null) return hasField(owner);
    for (var method : runtimeName.equals("<init>") ? owner.getConstructors() : owner.getMethods()) {
      if (!runtimeName.equals("<init>") && !method.getName().equals(runtimeName)) continue;
      if (matches(method.getParameterTypes())) return true;
    }
    return false;
  }

  private boolean hasField(Class<?> owner) {
    for (var field : owner.getFields()) {
      if (field.getName().equals(runtimeName) || field.getName().equals("_static_" + runtimeName)) return true;
    }
    // Static variables that belong to an execution are methods of the runtime's class.
    for (var method : owner.getMethods()) if (method.getName().equals(runtimeName) && method.getParameterCount() == 0) return true;
    return false;
  }

  private boolean matches(Class<?>[] types) {
    if (types.length != parameters.size()) return false;
    for (int i = 0; i < types.length; i++) if (!types[i].getName().equals(parameters.get(i))) return false;
    return true;
  }

  private Class<?> load() {
    try {
      return LOADER.loadClass(runtimeClass);
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }
}
