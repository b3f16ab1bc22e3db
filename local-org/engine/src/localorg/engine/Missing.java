package localorg.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.org.Org;

/** Words for platform members that compiled Apex uses and this runtime lacks. */
final class Missing {
  private static final Pattern METHOD = Pattern.compile("'?(?:[\\w.$]+ )?([\\w.$/]+)\\.(\\w+|<init>)\\((.*?)\\)'?");

  private Missing() {}

  static String describe(LinkageError error) {
    String text = String.valueOf(error.getMessage());
    if (error instanceof NoClassDefFoundError || error.getCause() instanceof ClassNotFoundException) {
      return describeType(text);
    }
    Matcher method = METHOD.matcher(text);
    if (error instanceof NoSuchMethodError && method.find()) {
      String name = method.group(2).equals("<init>") ? "constructor" : method.group(2);
      return type(method.group(1)) + "." + name + "(" + arguments(method.group(3)) + ") is not supported by local-org";
    }
    if (error instanceof NoSuchFieldError) return "Member " + text.replaceAll("^.*'(.*)'$", "$1").replace("_static_", "") + " is not supported by local-org";
    return "Not supported by local-org: " + text;
  }

  private static String describeType(String javaName) {
    String name = type(javaName);
    String top = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    boolean isOfProject = Org.current() != null
        && Org.catalog().project().sources.stream().anyMatch(source -> source.name.equalsIgnoreCase(top));
    return isOfProject ? "The class " + top + " does not compile" : name + " is not supported by local-org";
  }

  private static String type(String javaName) {
    return NameMap.apexName(javaName.trim().replace('.', '/'));
  }

  private static String arguments(String javaTypes) {
    StringBuilder names = new StringBuilder();
    for (String name : javaTypes.isBlank() ? new String[0] : javaTypes.split(",\\s*")) {
      String simple = name.startsWith("apex.") ? type(name) : name.substring(name.lastIndexOf('.') + 1);
      names.append(names.length() == 0 ? "" : ", ").append(simple.replace("BigDecimal", "Decimal"));
    }
    return names.toString();
  }
}
