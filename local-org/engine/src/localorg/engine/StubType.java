package localorg.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the declaration of a platform type says, as far as it is data: fields, constants, getters and setters. */
final class StubType {
  private static final Pattern HEAD = Pattern.compile(
      "global (?:virtual |abstract )*(class|interface|enum) (\\w+)(?: extends ([\\w.]+))?[^{]*\\{(.*)");
  private static final Pattern FIELD = Pattern.compile("global (static )?([\\w.<>, ]+?) (\\w+)(?: ?\\{.*\\}|;)");
  private static final Pattern ABSTRACT = Pattern.compile("([\\w.<>, ]+?) (\\w+)\\((.*)\\);");
  private static final Pattern STATIC = Pattern.compile("global static ([\\w.<>, ]+?) (\\w+)\\((.*)\\) ?\\{.*");
  private static final Pattern ACCESSOR = Pattern.compile("global ([\\w.<>, ]+) (get|is|set)(\\w+)\\((?:([\\w.<>, ]+) p0)?\\).*");

  final String kind;
  /** Apex name of the parent; null when there is none. */
  final String parent;
  final List<String> constants = new ArrayList<>();
  /** Field name to Apex type, in order of declaration. */
  final Map<String, String> fields = new LinkedHashMap<>();
  /** Getters and setters: name to type, of properties that have both, or that a field stands behind. */
  final Map<String, String> getters = new LinkedHashMap<>();
  final Map<String, String> setters = new LinkedHashMap<>();
  /** Methods of an interface: name, parameters as they are declared, type of the result. */
  final List<String[]> abstractMethods = new ArrayList<>();
  /** Static methods: name, parameters as they are declared, type of the result. */
  final List<String[]> staticMethods = new ArrayList<>();
  private boolean hasConstructor;
  private boolean hasConstructorWithArguments;
  private boolean isResult;

  private StubType(Matcher head) {
    kind = head.group(1);
    parent = head.group(3);
  }

  boolean isException() {
    return "Exception".equals(parent);
  }

  boolean canBeConstructed() {
    return hasConstructor || isResult;
  }

  /**
   * Reads the type called {@code name} out of a stub, wherever it stands in it; null when it is not there.
   * {@code ofResults}: its getters read what the runtime has put in.
   */
  static StubType read(Iterable<String> lines, String name, boolean ofResults) {
    StubType found = null;
    for (String line : lines) {
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        if (found != null) return found.checked(ofResults);
        if (head.group(2).equals(name)) {
          found = new StubType(head);
          if (found.kind.equals("enum")) found.readConstants(head.group(4));
        }
      } else if (found != null && !line.equals("}")) {
        found.member(line.trim(), name);
      }
    }
    return found == null ? null : found.checked(ofResults);
  }

  private void readConstants(String body) {
    for (String constant : body.replace("}", "").split(",")) if (!constant.isBlank()) constants.add(constant.trim());
  }

  private void member(String line, String name) {
    Matcher promised = ABSTRACT.matcher(line);
    if (kind.equals("interface")) {
      if (promised.matches()) abstractMethods.add(new String[] {promised.group(2), promised.group(3), promised.group(1)});
      return;
    }
    Matcher called = STATIC.matcher(line);
    if (called.matches()) staticMethods.add(new String[] {called.group(2), called.group(3), called.group(1)});
    Matcher field = FIELD.matcher(line);
    Matcher accessor = ACCESSOR.matcher(line);
    if (field.matches()) {
      if (field.group(1) == null) fields.put(field.group(3), field.group(2));
    } else if (line.startsWith("global " + name + "()")) {
      hasConstructor = true;
    } else if (line.startsWith("global " + name + "(")) {
      hasConstructorWithArguments = true;
    } else if (accessor.matches() && !line.contains("static ")) {
      boolean isSetter = accessor.group(2).equals("set");
      if (isSetter && accessor.group(4) != null) setters.put("set" + accessor.group(3), accessor.group(4));
      if (!isSetter && accessor.group(4) == null) getters.put(accessor.group(2) + accessor.group(3), accessor.group(1));
    }
  }

  /** Property of an accessor, {@code Subject} of {@code getSubject}. */
  static String property(String accessor) {
    return accessor.substring(accessor.startsWith("is") ? 2 : 3);
  }

  /** Forgets accessors that may do more than keep a value. */
  private StubType checked(boolean ofResults) {
    isResult = ofResults && !hasConstructorWithArguments;
    if (isResult) return this;
    getters.keySet().removeIf(getter -> !isKept(property(getter), setters.containsKey("set" + property(getter))));
    setters.keySet().removeIf(setter -> !isKept(property(setter),
        getters.containsKey("get" + property(setter)) || getters.containsKey("is" + property(setter))));
    return this;
  }

  private boolean isKept(String property, boolean hasOpposite) {
    return hasOpposite || fields.keySet().stream().anyMatch(property::equalsIgnoreCase);
  }

  /** The field that an accessor reads or writes. */
  String fieldOf(String accessor) {
    String property = property(accessor);
    for (String field : fields.keySet()) if (field.equalsIgnoreCase(property)) return field;
    return "kept" + property;
  }
}
