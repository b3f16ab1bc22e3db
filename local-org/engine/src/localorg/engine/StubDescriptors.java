package localorg.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runtime names of the types that stubs of the platform mention. */
public final class StubDescriptors {
  private static final Map<String, String> SCALARS = Map.ofEntries(
      Map.entry("String", "java/lang/String"), Map.entry("Integer", "java/lang/Integer"),
      Map.entry("Long", "java/lang/Long"), Map.entry("Double", "java/lang/Double"),
      Map.entry("Boolean", "java/lang/Boolean"), Map.entry("Decimal", "java/math/BigDecimal"),
      Map.entry("Object", "java/lang/Object"), Map.entry("Exception", "java/lang/Exception"),
      Map.entry("Date", "apex/lang/ApexDate"), Map.entry("Datetime", "apex/lang/ApexDatetime"),
      Map.entry("Time", "apex/lang/ApexTime"), Map.entry("Id", "apex/lang/Id"), Map.entry("Blob", "apex/lang/Blob"),
      Map.entry("SObject", "apex/lang/SObject"), Map.entry("List", "apex/lang/ApexList"),
      Map.entry("Set", "apex/lang/ApexSet"), Map.entry("Map", "apex/lang/ApexMap"), Map.entry("T", "java/lang/Object"),
Map.entry("Iterable", "apex/system/Iterable"), Map.entry("Iterator", "apex/system/Iterator"));
  private static final Map<String, String> EMITTED = Map.of("Date", "com/force/swag/soap/DateOnlyWrapper",
      "Datetime", "java/util/Calendar", "Time", "com/force/swag/soap/Time", "Id", "com/force/swag/id/ID",
      "Blob", "core/filemanager/BlobValue", "SObject", "com/salesforce/api/entity/SObject");
  private static final NameMap NAMES = new NameMap();

  private StubDescriptors() {}

  /** {@code apex/messaging/InboundEmail$Header} of {@code Messaging.InboundEmail.Header}. */
  public static String internalName(String apexType) {
    String base = apexType.contains("<") ? apexType.substring(0, apexType.indexOf('<')) : apexType;
    String scalar = SCALARS.get(base);
    if (scalar != null) return scalar;
    int dot = base.indexOf('.');
    // An object of the schema has no namespace.
    if (dot < 0) return "apex/lang/SObject";
    return NAMES.map(base.substring(0, dot) + "/" + base.substring(dot + 1).replace('.', '$'));
  }

  /** As the compiler writes a type, with its generic arguments: {@code Lcom/salesforce/api/fast/List$$ljava/lang/String$$r;}. */
  static String emittedDescriptor(String apexType) {
    return "L" + emitted(apexType.trim()) + ";";
  }

  private static String emitted(String apexType) {
    int open = apexType.indexOf('<');
    if (open < 0) {
      String scalar = EMITTED.get(apexType);
      if (scalar != null) return scalar;
      if (SCALARS.containsKey(apexType)) return SCALARS.get(apexType);
      int dot = apexType.indexOf('.');
      return dot < 0 ? "com/salesforce/api/entity/" + apexType
          : apexType.substring(0, dot) + "/" + apexType.substring(dot + 1).replace('.', '$');
    }
    StringBuilder text = new StringBuilder("com/salesforce/api/fast/").append(apexType, 0, open);
    String separator = "$$l";
    for (String argument : arguments(apexType.substring(open + 1, apexType.length() - 1))) {
      text.append(separator).append(emitted(argument));
      separator = "$$c";
    }
    return text.append("$$r").toString();
  }

  static String descriptor(String apexType) {
    return apexType.equals("void") ? "V" : "L" + internalName(apexType) + ";";
  }

  /** Of parameters as a stub declares them, {@code String p0, List<Id> p1}. */
  static String methodDescriptor(String parameters, String result) {
    StringBuilder text = new StringBuilder("(");
    for (String type : parameterTypes(parameters)) text.append(descriptor(type));
    return text.append(')').append(descriptor(result)).toString();
  }

  /** Apex types of parameters as a stub declares them. */
  public static List<String> parameterTypes(String parameters) {
    List<String> types = new ArrayList<>();
    for (String parameter : arguments(parameters)) types.add(parameter.substring(0, parameter.lastIndexOf(' ')).trim());
    return types;
  }

  /** Splits at commas that stand outside angle brackets. */
  private static List<String> arguments(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ',' : text.charAt(i);
      if (c == '<') depth++;
      if (c == '>') depth--;
      if (c != ',' || depth > 0) continue;
      if (!text.substring(start, i).isBlank()) parts.add(text.substring(start, i).trim());
      start = i + 1;
    }
    return parts;
  }
}
