package localorg.engine;

import java.util.Arrays;
import java.util.List;

/** Which tests to run. */
final class Filter {
  private final List<String> classes;
  private final List<String> methods;

  Filter(String classes, String methods) {
    this.classes = parse(classes);
    this.methods = parse(methods);
  }

  private static List<String> parse(String names) {
    return names.equals("-") ? List.of() : Arrays.asList(names.toLowerCase().split(","));
  }

  boolean wantsClass(String name) {
    return classes.isEmpty() || classes.contains(name.toLowerCase());
  }

  boolean wantsMethod(String name) {
    return methods.isEmpty() || methods.contains(name.toLowerCase());
  }
}
