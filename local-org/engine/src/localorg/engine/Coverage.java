package localorg.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Statement lines of the project's classes and which of them ran. Line numbers are the compiler's own. Classes are named
 * as the JVM names them, inner classes count to their outer one; triggers stand in the folder {@code __sfdc_trigger}.
 */
public final class Coverage {
  private final Map<String, BitSet> statements;
  private final Map<String, Lines> executed = new ConcurrentHashMap<>();
  private Lines recent = new Lines("", 0);

  public Coverage() {
    this(new ConcurrentSkipListMap<>());
  }

  private Coverage(Map<String, BitSet> statements) {
    this.statements = statements;
  }

  /** Which lines of one class ran. Setting a flag twice does no harm, so threads need not wait for each other. */
  private static final class Lines {
    final String className;
    volatile boolean[] ran;

    Lines(String className, int size) {
      this.className = className;
      this.ran = new boolean[size];
    }

    void set(int line) {
      if (line >= ran.length) grow(line);
      ran[line] = true;
    }

    private synchronized void grow(int line) {
      if (line >= ran.length) ran = Arrays.copyOf(ran, Math.max(line + 1, ran.length * 2));
    }
  }

  /** Lines that ran of the same project, counted from nothing: what one test reaches. */
  Coverage apart() {
    return new Coverage(statements);
  }

  /** Takes over what another coverage of the same project has seen. */
  synchronized void add(Coverage other) {
    other.executed.forEach((name, lines) -> {
      Lines own = executed.computeIfAbsent(name, this::lines);
      boolean[] ran = lines.ran;
      for (int line = 0; line < ran.length; line++) if (ran[line]) own.set(line);
    });
  }

  /** Forgets the statement lines of a class that is about to be adapted anew. */
  void forget(String className) {
    statements.remove(className);
  }

  void statement(String className, int line) {
    BitSet lines = statements.computeIfAbsent(className, key -> new BitSet());
    synchronized (lines) {
      lines.set(line);
    }
  }

  /**
   * Notes a line. The compiler reports a branch or loop that is entered with a negative number, and with a positive
   * one where it is passed by: both mean that the line has run.
   */
  public void executed(String className, int line) {
    Lines lines = recent;
    // Class names are constants of class files: the same text is nearly always the same object.
    if (lines.className != className) {
      lines = executed.computeIfAbsent(className, this::lines);
      recent = lines;
    }
    lines.set(Math.abs(line));
  }

  private Lines lines(String className) {
    BitSet known = statements.get(className);
    return new Lines(className, known == null ? 64 : known.length());
  }

  /** Statement lines of a class; empty when it has none. */
  BitSet statementLines(String className) {
    BitSet lines = statements.get(className);
    if (lines == null) return new BitSet();
    synchronized (lines) {
      return (BitSet) lines.clone();
    }
  }

  /** Those statement lines of a class that ran. */
  BitSet executedLines(String className) {
    BitSet lines = statementLines(className);
    Lines seen = executed.get(className);
    boolean[] ran = seen == null ? new boolean[0] : seen.ran;
    for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
      if (line >= ran.length || !ran[line]) lines.clear(line);
    }
    return lines;
  }

  /** Statement lines that ran, by class; classes of which none ran are left out. */
  Map<String, BitSet> executedLines() {
    Map<String, BitSet> result = new TreeMap<>();
    for (String name : executed.keySet()) {
      BitSet lines = executedLines(name);
      if (!lines.isEmpty()) result.put(name, lines);
    }
    return result;
  }
}
