package localorg.load;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import java.util.ArrayList;
import java.util.List;
import localorg.org.Limits;
import localorg.org.Meter;
import localorg.org.Transactions.Transaction;

/** What each transaction has used of its limits. */
final class UsageLog implements Meter {
  private static final Limits.Kind[] KINDS = {Limits.Kind.QUERIES, Limits.Kind.QUERY_ROWS, Limits.Kind.DML_STATEMENTS,
    Limits.Kind.DML_ROWS, Limits.Kind.PUBLISH_IMMEDIATE, Limits.Kind.CALLOUTS, Limits.Kind.QUEUEABLE_JOBS,
    Limits.Kind.STATEMENTS};

  private final List<Object> transactions = new ArrayList<>();

  @Override
  public synchronized void ended(Transaction transaction, Throwable failure) {
    ApexMap used = Wire.message("kind", transaction.quiddity, "job", transaction.jobClass,
        "failure", failure == null ? null : failure.toString());
    for (Limits.Kind kind : KINDS) used.put(kind.name(), transaction.limits().used(kind));
    transactions.add(used);
  }

  synchronized ApexList take() {
    ApexList taken = ApexList.ofObjects(new ArrayList<>(transactions));
    transactions.clear();
    return taken;
  }
}
