package localorg.org;

import localorg.data.Store;

/** What all executions in an org share: its data, its time, and what waits to be done. */
public final class OrgState {
  public final OrgTemplate template;
  public final Store store;
  public final Clock clock = new Clock();
  public final Randomness random = new Randomness();
  public final EventBusState events = new EventBusState();
  public final ChangeEvents changes = new ChangeEvents();
  public final AsyncJobs async = new AsyncJobs();
  public final PlatformCache cache = new PlatformCache();
  /** What surrounds an org that is served; null for the org of a test. */
  public final Host host;
  /** What goes wrong on purpose. */
  public Faults faults = Faults.NONE;
  /** Who is told what transactions use. */
  public Meter meter = Meter.NONE;

  public OrgState(OrgTemplate template, Store store, Host host) {
    this.template = template;
    this.store = store;
    this.host = host;
  }
}
