package localorg.engine;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tests to run; names in any case, an empty set means all. */
final class Filter {
  private final Set<String> classes;
  private final Set<String> methods;
  private final Set<String> tests;

  /** {@code tests}: single tests as {@code Class.method}, besides the other two conditions. */
  Filter(Collection<String> classes, Collection<String> methods, Collection<String> tests) {
    this.classes = lower(classes);
    this.methods = lower(methods);
    this.tests = lower(tests);
  }

  private static Set<String> lower(Collection<String> names) {
    return names.stream().map(name -> name.trim().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  boolean wants(String className, String method) {
    String shown = className.replace('$', '.').toLowerCase(Locale.ROOT);
    String name = method.toLowerCase(Locale.ROOT);
    return (classes.isEmpty() || classes.contains(shown)) && (methods.isEmpty() || methods.contains(name))
        && (tests.isEmpty() || tests.contains(shown + "." + name));
  }
}
