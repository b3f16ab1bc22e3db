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
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= parameters.length(); i++) {
      char c = i == parameters.length() ? ',' : parameters.charAt(i);
      if (c == '<') depth++;
      if (c == '>') depth--;
      if (c != ',' || depth > 0) continue;
      String parameter = parameters.substring(start, i).trim();
      if (!parameter.isEmpty()) types.add(parameter.substring(0, parameter.lastIndexOf(' ')).trim());
      start = i + 1;
    }
    return types;
  }
}
