package localorg.stubs;

import java.util.Map;
import java.util.Set;

/** Translates the class names of the platform type jar into the names Apex code uses. */
final class StubNames {
  static final String ROOT = "com/nawforce/runforce/";

  /** Packages whose Java spelling differs from the namespace's own. */
  private static final Map<String, String> NAMESPACES =
      Map.of("cache", "Cache", "eventbus", "EventBus", "reports", "Reports", "dom", "Dom");

  /** Types the compiler brings along itself: a stub would shadow the real ones. */
  private static final Set<String> BUILT_IN = Set.of(
      "String", "Integer", "Long", "Double", "Decimal", "Boolean", "Date", "Datetime", "Time", "Id", "Blob",
      "Object", "SObject", "List", "Set", "Map", "Exception", "Iterable", "Iterator", "Label", "Trigger");

  private static final Map<String, String> INTERNAL = Map.of(
      "Object$", "Object", "Any$", "Object", "Null$", "Object", "Interface$", "Object",
      "RecordSet$", "List<SObject>", "SObjectType$", "Schema.SObjectType",
      "SObjectFields$", "Schema.SObjectTypeFields", "DescribeSObjectResult$", "Schema.DescribeSObjectResult");

  private StubNames() {}

  static String namespace(String internalName) {
    String rest = internalName.substring(ROOT.length());
    String pkg = rest.substring(0, rest.indexOf('/'));
    return NAMESPACES.getOrDefault(pkg, pkg);
  }

  static String simpleName(String internalName) {
    return internalName.substring(internalName.lastIndexOf('/') + 1);
  }

  static boolean isStubbed(String internalName) {
    if (!internalName.startsWith(ROOT) || internalName.endsWith("package-info")) return false;
    String namespace = namespace(internalName);
    if (namespace.equals("Internal") || namespace.equals("SObjectStubs")) return false;
    return !(namespace.equals("System") && BUILT_IN.contains(simpleName(internalName)));
  }

  /** The Apex spelling of a type; generic arguments are added by the caller. */
  static String apexName(String internalName) {
    if (internalName.equals("java/lang/Object")) return "Object";
    if (internalName.equals("java/lang/String")) return "String";
    if (!internalName.startsWith(ROOT)) return "Object";
    String namespace = namespace(internalName);
    String simple = simpleName(internalName);
    if (namespace.equals("Internal")) {
      return INTERNAL.getOrDefault(simple, "Schema." + simple.replace("$", ""));
    }
    if (namespace.equals("SObjects") || namespace.equals("SObjectStubs")) return simple;
    if (namespace.equals("System") && BUILT_IN.contains(simple)) return simple;
    return namespace + "." + simple.replace('$', '.');
  }
}
