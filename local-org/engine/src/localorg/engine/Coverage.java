package localorg.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Statement lines of the project's classes and which of them ran. Line numbers are the compiler's own. */
public final class Coverage {
  private final Map<String, Set<Integer>> statements = new TreeMap<>();
  private final Map<String, Set<Integer>> executed = new TreeMap<>();

  void statement(String className, int line) {
    statements.computeIfAbsent(className, key -> new TreeSet<>()).add(line);
  }

  /** Negative lines are statements the compiler added by itself. */
  public void executed(String className, int line) {
    if (line > 0) executed.computeIfAbsent(className, key -> new TreeSet<>()).add(line);
  }

  Map<String, Set<Integer>> statements() {
    return statements;
  }

  Set<Integer> executedLines(String className) {
    Set<Integer> lines = new TreeSet<>(executed.getOrDefault(className, Set.of()));
    lines.retainAll(statements.getOrDefault(className, Set.of()));
    return lines;
  }
}
