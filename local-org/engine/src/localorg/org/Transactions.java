package localorg.org;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import localorg.heap.Heap;

/** The running transaction and those it interrupted. */
public final class Transactions {
  /** A record that was written, and how: {@code CREATE}, {@code UPDATE}, {@code DELETE} or {@code UNDELETE}. */
  public static final class Change {
    public final String kind;
    public final apex.lang.Id id;

    public Change(String kind, apex.lang.Id id) {
      this.kind = kind;
      this.id = id;
    }
  }

  /** One transaction: its limits, and what happens when it commits. */
  public static final class Transaction {
    Limits limits;
    public boolean uncommittedWork;
    public final boolean asynchronous;
    public final List<Runnable> afterCommit = new ArrayList<>();
    public apex.system.Finalizer finalizer;
    private String requestId;
    /** What a failure takes the org back to; null in the transaction of a test method. */
    public Checkpoint start;
    /** Records that were written, in the order of writing; savepoints do not take them back. */
    public final List<Change> changes = new ArrayList<>();
    public String quiddity = "RUNTEST_SYNC";
    /** Class of the job that runs; null when none does. */
    public String jobClass;

    /** The same all through the transaction. */
    public String requestId() {
      if (requestId == null) requestId = Org.random().uuid().toString();
      return requestId;
    }

    private final Deque<SetupScope> scopes = new ArrayDeque<>();

    /** Set-up records and others may both be written when a runAs block stands between them. */
    void enterRunAs() {
      scopes.push(new SetupScope());
    }

    void leaveRunAs() {
      scopes.pop();
    }

    public Limits limits() {
      return limits;
    }

    public SetupScope setupScope() {
      return scopes.peek();
    }

    Transaction(boolean asynchronous) {
      this.asynchronous = asynchronous;
      scopes.push(new SetupScope());
      this.limits = new Limits(asynchronous);
    }
  }

  private final Deque<Transaction> running = new ArrayDeque<>();
  private Limits beforeStartTest;
  private Limits measured;

  public Transactions() {
    running.push(new Transaction(false));
  }

  public Transaction current() {
    return running.peek();
  }

  public Limits limits() {
    return current().limits;
  }

  public Transaction begin(boolean asynchronous) {
    Transaction transaction = new Transaction(asynchronous);
    running.push(transaction);
    return transaction;
  }

  public void end() {
    running.pop();
  }

  public int depth() {
    return running.size();
  }

  /** Test.startTest() gives the code under test limits of its own. */
  public void startTest() {
    beforeStartTest = current().limits;
    current().limits = new Limits(false, Heap.held());
    current().uncommittedWork = false;
  }

  public void stopTest() {
    measured = current().limits;
    current().limits = beforeStartTest;
  }

  /**
   * What a test has used of each governor limit, and how much there is: between startTest and stopTest when it has these,
   * in the whole method otherwise.
   */
  public Map<String, int[]> usage() {
    return (measured == null ? limits() : measured).usage();
  }
}
