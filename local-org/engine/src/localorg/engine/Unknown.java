package localorg.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import localorg.project.ApexSource;

/** Says which of the names that a person has typed do not exist, and what may have been meant. */
final class Unknown {
  private final Build build;
  private final List<String> classes = new ArrayList<>();
  private final List<String> methods = new ArrayList<>();
  private final List<String> tests = new ArrayList<>();

  Unknown(Build build) {
    this.build = build;
    build.classes.tests().forEach((name, test) -> {
      String shown = name.replace('$', '.');
      classes.add(shown);
      methods.addAll(test.methods);
      for (String method : test.methods) tests.add(shown + "." + method);
    });
  }

  /** Null when all names exist. */
  String sentence(Collection<String> wantedClasses, Collection<String> wantedMethods, Collection<String> wantedTests) {
    for (String name : wantedClasses) if (!contains(classes, name)) return ofClass(name);
    for (String name : wantedMethods) if (!contains(methods, name)) return missing("test method", name, methods);
    for (String name : wantedTests) if (!contains(tests, name)) return missing("test", name, tests);
    return null;
  }

  private static boolean contains(List<String> known, String name) {
    return known.stream().anyMatch(name.trim()::equalsIgnoreCase);
  }

  private String ofClass(String name) {
    for (ApexSource source : build.catalog.project().sources) {
      if (!source.name.equalsIgnoreCase(name)) continue;
      for (var error : build.errors) {
        if (error.file.equals(source.relative)) {
          return "The class " + source.name + " does not compile: " + error.file + ":" + error.line + ":" + error.column + ": "
              + error.message;
        }
      }
      return "The class " + source.name + " has no test methods.";
    }
    return missing("test class", name, classes);
  }

  private static String missing(String what, String name, List<String> known) {
    String near = nearest(name, known);
    return "There is no " + what + " " + name + "." + (near == null ? "" : " Did you mean " + near + "?");
  }

  /** The most similar name, if there is one that is at least half the same. */
  private static String nearest(String name, List<String> known) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return new TreeSet<>(known).stream().min(Comparator.comparingInt(other -> distance(wanted, other.toLowerCase(Locale.ROOT))))
        .filter(other -> distance(wanted, other.toLowerCase(Locale.ROOT)) <= wanted.length() / 2).orElse(null);
  }

  /** How many letters must be put in, taken out or changed. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
