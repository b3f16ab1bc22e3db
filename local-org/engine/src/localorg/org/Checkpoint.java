package localorg.org;

import java.util.List;
import localorg.data.Store;

/** The state to which a transaction that fails takes the org back. */
public final class Checkpoint {
  private final Store.Snapshot rows;
  private final List<PublishedEvent> events;
  private final List<PublishCall> calls;
  private final List<Job> jobs;

  private Checkpoint(Org org) {
    rows = org.store.snapshot();
    events = org.events.waiting();
    calls = org.events.waitingCalls();
    jobs = org.async.waiting();
  }

  public static Checkpoint of(Org org) {
    return new Checkpoint(org);
  }

  public void restore(Org org) {
    org.store.restore(rows);
    org.async.rollBack(jobs);
    org.events.rollBack(events, calls);
  }
}
