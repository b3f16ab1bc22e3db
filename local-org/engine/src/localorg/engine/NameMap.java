package localorg.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.commons.Remapper;

/** Where the classes that compiled Apex refers to live in this runtime. Names are JVM internal names. */
public final class NameMap extends Remapper {
  private static final String API = "com/salesforce/api/";
  private static final Map<String, String> EXACT = Map.ofEntries(
      Map.entry(API + "fast/System", "apex/compiled/Comparisons"),
      Map.entry(API + "System", "apex/compiled/Language"),
      Map.entry(API + "Database", "apex/compiled/DataAccess"),
      Map.entry(API + "TriggerContext", "apex/compiled/TriggerAccess"),
      Map.entry(API + "Search", "apex/compiled/SearchAccess"),
      Map.entry(API + "interop/common/apex/runtime/bytecode/SObjectMethods", "apex/bcl/SObjectMethods"),
      Map.entry("com/salesforce/spi/Trigger", "apex/compiled/TriggerBody"),
      Map.entry("com/force/swag/id/ID", "apex/lang/Id"),
      Map.entry("com/force/swag/soap/DateOnlyWrapper", "apex/lang/ApexDate"),
      Map.entry("com/force/swag/soap/Time", "apex/lang/ApexTime"),
      Map.entry("java/util/Calendar", "apex/lang/ApexDatetime"),
      Map.entry("core/filemanager/BlobValue", "apex/lang/Blob"),
      Map.entry("System/ApexBaseClass", "apex/lang/ApexObject"),
      Map.entry("System/ApexBaseException", "apex/lang/ApexException"),
      Map.entry("System/NullPointerException", "java/lang/NullPointerException"),
      Map.entry("System/System", "apex/system/SystemMethods"),
      Map.entry("System/Math", "apex/system/MathMethods"),
      Map.entry("com/salesforce/api/exception/FinalException", "apex/system/FinalException"));

  /** Methods of platform interfaces whose emitted names carry generic types; the project's classes implement them. */
  private static final Map<String, String> CONTRACTS = Map.of(
      "call_rObject_0String_1Map$$lString$$cObject$$r", "call",
      "execute_rvoid_0Database$$dBatchableContext_1List$$lt$$r", "executeBatch");
  /** Names of such methods that are telling enough to be known by themselves. */
  private static final Set<String> PROMISED = Set.of("handleMethodCall", "doInvoke", "handleSoqlQuery", "getUserInfo",
      "handleCallback", "initiate", "onInitDefaults", "generateUrlFor", "addEntityFields");
  private static final Pattern OBJECTS = Pattern.compile("Lcom/salesforce/api/entity/(?!SObject;)(\\w+);");

  /** All objects are one Java class here, so overloads over different objects need different names. */
  private static String concreteObjects(String descriptor) {
    int end = descriptor.indexOf(')');
    if (end < 0 || !descriptor.contains("/entity/")) return "";
    Matcher matcher = OBJECTS.matcher(descriptor.substring(0, end));
    StringBuilder suffix = new StringBuilder();
    while (matcher.find()) suffix.append("$o$").append(matcher.group(1));
    return suffix.toString();
  }

  @Override
  public String map(String name) {
    String exact = EXACT.get(name);
    if (exact != null) return exact;
    if (name.startsWith(API + "fast/")) return "apex/lang/Apex" + plain(name.substring((API + "fast/").length()));
    if (name.startsWith(API + "entity/")) return "apex/lang/SObject";
    if (name.startsWith(API + "interop/apex/bcl/")) return "apex/bcl/" + name.substring(name.lastIndexOf('/') + 1);
    if (!isPlatform(name)) return name;
    String rest = name.startsWith(API) ? name.substring(API.length()) : name;
    String mapped = EXACT.get(rest);
    if (mapped != null) return mapped;
    int slash = rest.indexOf('/');
    if (slash < 0) return name;
    return "apex/" + rest.substring(0, slash).toLowerCase(Locale.ROOT) + "/" + plain(rest.substring(slash + 1));
  }

  @Override
  public String mapMethodName(String owner, String name, String descriptor) {
    String contract = CONTRACTS.get(name);
    if (contract != null) return contract;
    int mangled = name.indexOf("_r");
    if (mangled > 0 && PROMISED.contains(name.substring(0, mangled))) return name.substring(0, mangled);
    if (!isPlatform(owner)) return name.startsWith("<") ? name : name + concreteObjects(descriptor);
    String plain = name.startsWith("zz") ? name.substring(2) : name;
    int signature = plain.indexOf("_r");
    // Overloads over generic types carry their signature in the name: insert_rList$$l..., add_0List$$l...
    if (signature > 0 && plain.indexOf("$$", signature) > 0) return plain.substring(0, signature);
    int argument = plain.indexOf("_0");
    return argument > 0 && plain.indexOf("$$", argument) > 0 ? plain.substring(0, argument) : plain;
  }

  /** Platform classes have a namespace folder; classes of the project have none. */
  static boolean isPlatform(String name) {
    return name.indexOf('/') > 0 && !name.startsWith("java/") && !name.startsWith("apex/")
        && !name.startsWith("localorg/") && !name.startsWith("__sfdc");
  }

  private static String plain(String name) {
    int generic = name.indexOf("$$");
    return generic < 0 ? name : name.substring(0, generic);
  }

  /** The Apex spelling of a runtime class name, for messages about members that are missing. */
  public static String apexName(String runtimeName) {
    String name = runtimeName.replace('/', '.');
    if (name.startsWith("apex.bcl.")) return name.substring("apex.bcl.".length()).replace("Methods", "");
    if (name.startsWith("apex.lang.Apex")) return name.substring("apex.lang.Apex".length());
    if (name.startsWith("apex.lang.")) return name.substring("apex.lang.".length());
    if (!name.startsWith("apex.")) return name.replace('$', '.');
    String rest = name.substring("apex.".length());
    int dot = rest.indexOf('.');
    if (dot < 0) return rest;
    return (Namespaces.ofPackage(rest.substring(0, dot)) + rest.substring(dot)).replace('$', '.');
  }
}
