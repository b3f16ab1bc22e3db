package localorg.org;

import apex.lang.Fatal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import localorg.heap.Heap;

/** Governor limits of one transaction. Source: Apex Developer Guide, "Execution Governors and Limits". */
public final class Limits {
  /** What is counted, with the synchronous and the asynchronous maximum. */
  public enum Kind {
    QUERIES(100, 200, "Too many SOQL queries: %d"),
    QUERY_ROWS(50_000, 50_000, "Too many query rows: %d"),
    AGGREGATE_QUERIES(300, 300, "Too many Aggregate queries: %d"),
    SOSL_QUERIES(20, 20, "Too many SOSL queries: %d"),
    DML_STATEMENTS(150, 150, "Too many DML statements: %d"),
    DML_ROWS(10_000, 10_000, "Too many DML rows: %d"),
    CALLOUTS(100, 100, "Too many callouts: %d"),
    FUTURE_CALLS(50, 50, "Too many future calls: %d"),
    QUEUEABLE_JOBS(50, 1, "Too many queueable jobs added to the queue: %d"),
    EMAIL_INVOCATIONS(10, 10, "Too many Email Invocations: %d"),
    PUBLISH_IMMEDIATE(150, 150, "Too many publish immediate DML statements: %d"),
    SAVEPOINTS(Integer.MAX_VALUE, Integer.MAX_VALUE, ""),
    STATEMENTS(Integer.MAX_VALUE, Integer.MAX_VALUE, "");

    final int synchronous;
    final int asynchronous;
    final String message;

    Kind(int synchronous, int asynchronous, String message) {
      this.synchronous = synchronous;
      this.asynchronous = asynchronous;
      this.message = message;
    }
  }

  public static final int SYNCHRONOUS_HEAP = 6_000_000;
  /** More than nearly all rows hold, so that the heap is looked at soon after a query that may have found much. */
  private static final int BYTES_OF_A_LONG_ROW = 10_000;
  private static final int ASYNCHRONOUS_HEAP = 12_000_000;
  /** The size stands behind it. */
  public static final String HEAP_MESSAGE = "Apex heap size too large: ";

  private final int[] used = new int[Kind.values().length];
  private final boolean asynchronous;

  private final Heap heap;

  public Limits(boolean asynchronous) {
    this(asynchronous, 0);
  }

  /** {@code heapBefore}: bytes that are held already and do not count. */
  Limits(boolean asynchronous, int heapBefore) {
    this.asynchronous = asynchronous;
    this.heap = new Heap(heapBefore);
  }

  public Heap heap() {
    return heap;
  }

  /** Counts a statement, and looks at the heap when it is time to. */
  public int statement() {
    int statements = ++used[Kind.STATEMENTS.ordinal()];
    heap.atStatement(statements, this);
    return statements;
  }

  public boolean isAsynchronous() {
    return asynchronous;
  }

  /** Counts, and ends the transaction when the limit is exceeded. */
  public void use(Kind kind, int amount) {
    used[kind.ordinal()] += amount;
    if (kind == Kind.QUERY_ROWS) Heap.made((long) amount * BYTES_OF_A_LONG_ROW);
    if (used(kind) > maximum(kind)) throw Fatal.limit(String.format(kind.message, used(kind)));
  }

  public int used(Kind kind) {
    return used[kind.ordinal()];
  }

  public int maximum(Kind kind) {
    return asynchronous ? kind.asynchronous : kind.synchronous;
  }

  /** How many bytes the values may take that Apex holds. */
  public int maximumHeap() {
    return asynchronous ? ASYNCHRONOUS_HEAP : SYNCHRONOUS_HEAP;
  }

  /** Use and maximum of every limit that the platform sets, by its name in lower case. */
  Map<String, int[]> usage() {
    Map<String, int[]> result = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      boolean isLimited = maximum(kind) != Integer.MAX_VALUE;
      if (isLimited) result.put(kind.name().toLowerCase(Locale.ROOT), new int[] {used(kind), maximum(kind)});
    }
    return result;
  }
}
