package localorg.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Statement lines of the project's classes and which of them ran. Line numbers are the compiler's own. */
public final class Coverage {
  private final Map<String, Set<Integer>> statements = new ConcurrentSkipListMap<>();
  private final Map<String, Set<Integer>> executed = new ConcurrentHashMap<>();

  void statement(String className, int line) {
    statements.computeIfAbsent(className, key -> ConcurrentHashMap.newKeySet()).add(line);
  }

  /**
   * Notes a line. The compiler reports a branch or loop that is entered with a negative number, and with a positive
   * one where it is passed by: both mean that the line has run.
   */
  public void executed(String className, int line) {
    executed.computeIfAbsent(className, key -> ConcurrentHashMap.newKeySet()).add(Math.abs(line));
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
