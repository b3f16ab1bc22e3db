package localorg.server;

import apex.lang.ApexDatetime;
import apex.lang.Id;
import apex.system.HttpRequest;
import apex.system.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import localorg.data.Record;
import localorg.engine.ApexLoader;
import localorg.engine.Coverage;
import localorg.engine.Services;
import localorg.org.Apart;
import localorg.org.Checkpoint;
import localorg.org.Host;
import localorg.org.Limits;
import localorg.org.Org;
import localorg.org.OrgState;
import localorg.org.OrgTemplate;
import localorg.org.PublishedEvent;
import localorg.org.Transactions;

/**
 * An org that lives on. One transaction at a time runs Apex and touches the data; it lets others pass only while it
 * waits for a callout, when it cannot have done anything yet that a failure would have to take back.
 */
final class LocalOrg implements Host {
  final OrgState state;
  final Services services;
  final Settings settings;
  final OrgLog log;
  final EventStream stream;
  private final ApexLoader loader;
  private final Coverage coverage;
  private final Callouts callouts;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Object change = new Object();
  private long changes;
  final AtomicLong eventsPublished = new AtomicLong();
  private final AtomicLong changeNumber = new AtomicLong();

  LocalOrg(OrgTemplate template, ApexLoader loader, Coverage coverage, Services services, Settings settings) {
    this.state = new OrgState(template, template.store.duplicate(), this);
    this.loader = loader;
    this.coverage = coverage;
    this.services = services;
    this.settings = settings;
    this.log = new OrgLog(settings.quiet);
    this.callouts = new Callouts(this);
    this.stream = new EventStream();
  }

  @Override
  public Org newExecution() {
    return new Org(state, loader.fresh(), coverage);
  }

  /**
   * Runs work as one transaction of a user: it commits when the work returns and is taken back when it throws.
   * @throws Refusal as the work throws it
   * @throws ApexFailure when Apex, or this runtime, ended the transaction
   */
  <T> T transact(Id user, String quiddity, Supplier<T> work) {
    return alone(() -> {
      Object[] result = new Object[1];
      Throwable failure = Apart.run(new Apart.Setting(user, false, quiddity), () -> result[0] = work.get());
      if (failure instanceof Refusal) throw (Refusal) failure;
      if (failure != null) throw new ApexFailure(failure);
      @SuppressWarnings("unchecked")
      T value = (T) result[0];
      return value;
    });
  }

  /** Looks at the org while no transaction changes it. */
  <T> T look(Supplier<T> work) {
    turn.lock();
    try {
      newExecution().enter();
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  /** Changes the org while no transaction does; then wakes whoever waits for changes. */
  <T> T alone(Supplier<T> work) {
    try {
      return look(work);
    } finally {
      synchronized (change) {
        changes++;
        change.notifyAll();
      }
    }
  }

  @Override
  public void debugLines(List<String> lines) {
    for (String line : lines) {
      int bar = line.indexOf('|');
      log("DEBUG", bar < 0 ? line : line.substring(0, bar) + ": " + line.substring(bar + 1));
    }
  }

  /** Waits until something may have changed since that count, at most so long; returns the new count. */
  long awaitChange(long seen, long milliseconds) throws InterruptedException {
    synchronized (change) {
      if (changes == seen && milliseconds > 0) change.wait(milliseconds);
      return changes;
    }
  }

  @Override
  public HttpResponse callOut(HttpRequest request) {
    Org org = Org.current();
    Callouts.Prepared call = callouts.prepare(request);
    // Savepoints and writes that were rolled back hold states of the data which others must not outdate.
    boolean untouched = org.transactions.limits().used(Limits.Kind.DML_STATEMENTS) == 0;
    if (!untouched) return callouts.send(call);
    turn.unlock();
    try {
      return callouts.send(call);
    } finally {
      turn.lock();
      org.transactions.current().start = Checkpoint.of(org);
    }
  }

  @Override
  public Id eventUser(String event) {
    String username = settings.eventUser(event, state.template);
    Record user = username == null ? null : user(username);
    return user == null ? null : user.id;
  }

  @Override
  public int eventBatchSize(String event) {
    return settings.eventBatchSize(event, state.template);
  }

  @Override
  public void log(String level, String text) {
    log.add(state.clock.millis(), level, text);
  }

  @Override
  public void published(PublishedEvent event) {
    stream.add(Messages.ofEvent(event.event));
    eventsPublished.incrementAndGet();
  }

  @Override
  public void committed(List<Transactions.Change> changes) {
    for (Transactions.Change change : changes) stream.add(Messages.ofChange(changeNumber.incrementAndGet(), change, state));
  }

  /** Whom the settings sign in: an administrator, unless they say otherwise. */
  Record login() {
    String username = settings.login == null ? "admin@local.example" : settings.login;
    Record user = look(() -> user(username));
    if (user == null) throw new SetUpProblem("There is no user " + username + " to sign in.");
    return user;
  }

  /** The active user of that name; null when there is none. */
  Record user(String username) {
    for (Record row : state.store.rows("User")) {
      if (username.equalsIgnoreCase((String) row.get("Username")) && Boolean.TRUE.equals(row.get("IsActive"))) return row;
    }
    return null;
  }

  String organizationId() {
    return state.store.rows("Organization").iterator().next().id.toString();
  }

  String now() {
    return new ApexDatetime(state.clock.millis()).toIso();
  }
}
