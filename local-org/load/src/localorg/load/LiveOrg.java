package localorg.load;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Blob;
import apex.lang.Id;
import apex.lang.SObject;
import apex.system.HttpRequest;
import apex.system.HttpResponse;
import apex.system.RestRequest;
import apex.system.RestResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import localorg.data.Dml;
import localorg.data.DmlRequest;
import localorg.engine.ApexLoader;
import localorg.engine.Coverage;
import localorg.engine.StaticCall;
import localorg.org.Apart;
import localorg.org.Faults;
import localorg.org.Host;
import localorg.org.Job;
import localorg.org.Org;
import localorg.org.OrgState;
import localorg.org.OrgTemplate;
import localorg.org.PublishedEvent;
import localorg.org.Transactions.Change;
import localorg.soql.Queries;

/** An org that runs by itself: events are delivered, jobs run and schedules fire as its clock moves on. */
final class LiveOrg implements Host {
  private static final int EVENT_BATCH = 2000;
  /** Whoever takes more is running in circles. */
  private static final int MOST_STEPS = 100_000;
  /** Any moment will do, as long as it is always the same: schedules go by the minute of the hour. */
  private static final Instant BEGIN = Instant.parse("2026-09-01T08:00:00Z");

  final UsageLog usage = new UsageLog();
  final List<Object> log = new ArrayList<>();
  final List<Object> debug = new ArrayList<>();
  private final OrgTemplate template;
  private final ApexLoader classes;
  private final Coverage coverage = new Coverage();
  private final OrgState state;
  private final Function<HttpRequest, HttpResponse> outside;
  /** One transaction at a time runs Apex, whatever thread it comes from. */
  private final ReentrantLock turn = new ReentrantLock(true);

  /** {@code outside} answers callouts. */
  LiveOrg(OrgTemplate template, ApexLoader classes, Function<HttpRequest, HttpResponse> outside) {
    this.template = template;
    this.classes = classes;
    this.outside = outside;
    this.state = new OrgState(template, template.store.duplicate(), this);
    state.meter = usage;
    state.clock.startAt(BEGIN);
  }

  void faults(Faults faults) {
    state.faults = faults;
  }

  @Override
  public Org newExecution() {
    return new Org(state, classes.fresh(), coverage);
  }

  @Override
  public HttpResponse callOut(HttpRequest request) {
    return outside.apply(request);
  }

  @Override
  public Id eventUser(String event) {
    return null;
  }

  @Override
  public int eventBatchSize(String event) {
    return EVENT_BATCH;
  }

  @Override
  public void log(String level, String text) {
    log.add(level + " " + text);
  }

  @Override
  public void published(PublishedEvent event) {
    // Nobody subscribes to this org from outside.
  }

  @Override
  public void committed(List<Change> changes) {
    // Nobody watches its records.
  }

  @Override
  public void debugLines(List<String> lines) {
    debug.addAll(lines);
  }

  /** Runs work as one transaction of an administrator; returns what it threw. */
  private Throwable transaction(String quiddity, Runnable work) {
    newExecution().enter();
    return Apart.run(new Apart.Setting(template.adminId, false, quiddity), work);
  }

  /** Posts a body to a REST class; an exception that Apex did not catch is an answer with status 500. */
  ApexMap post(String className, String body, ApexMap headers) {
    RestResponse response = new RestResponse();
    turn.lock();
    try {
      Throwable failure = transaction("REST", () -> {
        RestRequest request = new RestRequest();
        request.httpMethod = "POST";
        request.requestURI = "/dograh/events";
        request.requestBody = Blob.of(body);
        request.addHeader("Content-Type", "application/json");
        request.headers.putAll(headers);
        Org.current().restRequest = request;
        Org.current().restResponse = response;
        StaticCall.runNamed(className, "receive");
      });
      if (failure != null) return Wire.message("status", 500, "body", failure.toString());
      return Wire.message("status", response.statusCode, "body", response.responseBody.text());
    } finally {
      turn.unlock();
    }
  }

  /** Calls a static method without parameters as a transaction of its own. */
  ApexMap run(String className, String method) {
    Throwable failure = transaction("ANONYMOUS", () -> StaticCall.runNamed(className, method));
    return Wire.message("failure", failure == null ? null : failure.toString());
  }

  /** Inserts rows, all of one object, in one statement; with the name of an external id it upserts them. */
  ApexMap write(String object, String externalId, List<ApexMap> rows) {
    DmlRequest.Kind kind = externalId == null ? DmlRequest.Kind.INSERT : DmlRequest.Kind.UPSERT;
    Throwable failure = transaction("ANONYMOUS",
        () -> Dml.run(DmlRequest.of(kind, records(object, rows)).externalId(externalId)));
    return Wire.message("failure", failure == null ? null : failure.toString());
  }

  private static ApexList records(String object, List<ApexMap> rows) {
    List<SObject> records = new ArrayList<>();
    for (ApexMap row : rows) {
      SObject record = new SObject(object);
      for (Object name : row.keys()) record.values().put((String) name, row.get(name));
      records.add(record);
    }
    return ApexList.ofObjects(records);
  }

  ApexList query(String soql) {
    ApexList[] rows = new ApexList[1];
    Throwable failure = transaction("ANONYMOUS", () -> rows[0] = Queries.run(soql, ApexMap.ofObjects(), "SYSTEM_MODE"));
    if (failure != null) throw new IllegalArgumentException(soql + ": " + failure);
    return rows[0];
  }

  /** Delivers the next events or runs the next job whose time has come; returns false when there is none. */
  boolean step() {
    turn.lock();
    try {
      newExecution().enter();
      if (state.events.deliverNext()) return true;
      Job job = state.async.takeDue(state.clock.millis());
      if (job == null) return false;
      state.async.run(job);
      return true;
    } finally {
      turn.unlock();
    }
  }

  /** Does everything whose time has come; returns how many steps that were. */
  int settle() {
    int steps = 0;
    while (step()) if (++steps > MOST_STEPS) throw new IllegalStateException("The org does not come to rest");
    return steps;
  }

  /** Lets time pass: everything happens when it is due. */
  int pass(int seconds) {
    long end = state.clock.millis() + seconds * 1000L;
    int steps = settle();
    for (long next = nextDue(); next <= end; next = nextDue()) {
      state.clock.advance(Math.max(0, next - state.clock.millis()));
      steps += settle();
    }
    state.clock.advance(Math.max(0, end - state.clock.millis()));
    return steps + settle();
  }

  private long nextDue() {
    return Math.min(state.events.nextDue(), state.async.nextDue());
  }

  long now() {
    return state.clock.millis();
  }
}
