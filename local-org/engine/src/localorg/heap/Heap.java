package localorg.heap;

import apex.lang.Fatal;
import java.util.ArrayDeque;
import java.util.Deque;
import localorg.org.Limits;
import localorg.org.Org;

/**
 * How much memory the values take that Apex holds: those that its local and static variables lead to. Looking at them all
 * takes time, so it is done when many statements have run or much was made since the last look, and then at the next
 * statement.
 */
public final class Heap {
  private static final int STATEMENTS_BETWEEN = 16_384;
  /** A look may take as long as a few statements for each value that was found. */
  private static final int STATEMENTS_PER_VALUE = 4;
  private static final int BYTES_BETWEEN = 500_000;

  private final int baseline;
  private int due = STATEMENTS_BETWEEN;
  private long made;

  /** {@code baseline}: what does not count, since it was there before. */
  public Heap(int baseline) {
    this.baseline = baseline;
  }

  /** Called for each statement: must cost nothing most of the time. */
  public void atStatement(int statements, Limits limits) {
    if (statements >= due || made >= BYTES_BETWEEN) look(statements, limits);
  }

  /** Notes that a value of that size was made in the running transaction. */
  public static void made(long bytes) {
    Org org = Org.current();
    if (org != null) org.transactions.limits().heap().made += bytes;
  }

  /** What is held now, beyond what was there before. */
  public int size() {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(0, measure().bytes() - baseline));
  }

  /** What is held now, whenever it came. */
  public static int held() {
    return (int) Math.min(Integer.MAX_VALUE, measure().bytes());
  }

  private void look(int statements, Limits limits) {
    Measure held = measure();
    made = 0;
    due = (int) Math.min(Integer.MAX_VALUE, statements + Math.max(STATEMENTS_BETWEEN, (long) STATEMENTS_PER_VALUE * held.values()));
    long size = held.bytes() - baseline;
    if (size > limits.maximumHeap()) throw Fatal.limit(Limits.HEAP_MESSAGE + size);
  }

  private static Measure measure() {
    Org org = Org.current();
    Deque<Object> roots = new ArrayDeque<>();
    Locals.addTo(roots);
    Org.apexLoader().addStaticsTo(roots);
    if (org.restRequest != null) roots.add(org.restRequest);
    if (org.restResponse != null) roots.add(org.restResponse);
    return Measure.of(roots);
  }
}
