package localorg.org;

import apex.database.Error;
import apex.database.SaveResult;
import apex.eventbus.RetryableException;
import apex.lang.ApexDatetime;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.SObject;
import apex.system.StatusCode;
import apex.system.TriggerOperation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import localorg.data.EventValidation;
import localorg.project.ObjectModel;

/** Platform events between publishing and delivery. */
public final class EventBusState {
  private static final int BATCH = 2000;
  private static final int MAX_RETRIES = 9;
  private static final long RETRY_DELAY = 1_000;
  /** Effects of faults that befall an event after the bus has taken it. */
  private static final Set<String> IN_TRANSIT = Set.of("lost", "dropped", "doubled");
  private static final Map<SaveResult, String> OPERATIONS = Collections.synchronizedMap(new WeakHashMap<>());

  private List<PublishedEvent> waiting = new ArrayList<>();
  private final List<PublishCall> calls = new ArrayList<>();
  private long replayId;

  public List<SaveResult> publish(List<SObject> rows, Object callback) {
    List<SaveResult> results = new ArrayList<>();
    PublishCall call = new PublishCall(callback, Org.current().host() != null);
    ObjectModel type = rows.isEmpty() ? null : Exceptions.notNull(rows.get(0)).model();
    boolean immediate = type != null && "PublishImmediately".equals(type.publishBehavior);
    call.immediate = immediate;
    if (type != null) Faults.strike(Faults.Point.PUBLISH, type.name);
    Org.limits().use(immediate ? Limits.Kind.PUBLISH_IMMEDIATE : Limits.Kind.DML_STATEMENTS, 1);
    for (SObject row : rows) results.add(publishOne(Exceptions.notNull(row), call, immediate));
    if (!immediate) Org.current().transactions.current().uncommittedWork = true;
    calls.add(call);
    return results;
  }

  private SaveResult publishOne(SObject row, PublishCall call, boolean immediate) {
    if (row.model().kind != ObjectModel.Kind.EVENT) {
      throw new apex.system.TypeException("Only platform events can be published: " + row.typeName());
    }
    List<Error> errors = EventValidation.check(row);
    String effect = Faults.effect(Faults.Point.EVENT, row.typeName());
    boolean isRefused = effect != null && !IN_TRANSIT.contains(effect);
    if (isRefused) errors.add(new Error(StatusCode.valueOf(effect), "Refused on purpose", List.of()));
    Id id = Org.current().store.newId(row.typeName());
    SaveResult result = new SaveResult(errors.isEmpty() ? id : null, errors);
    if (!errors.isEmpty()) return result;
    SObject event = row.copy(true, true, true, true);
    localorg.data.Defaults.apply(event);
    String uuid = row.values().get("EventUuid") == null ? Org.random().uuid().toString() : (String) row.values().get("EventUuid");
    event.values().put("EventUuid", uuid);
    event.values().put("ReplayId", String.valueOf(++replayId));
    event.values().put("CreatedDate", new ApexDatetime(Org.current().clock.millis()));
    event.values().put("CreatedById", Org.current().session.userId());
    OPERATIONS.put(result, uuid);
    if ("lost".equals(effect)) call.lose(uuid);
    else call.add(uuid);
    if (!"lost".equals(effect) && !"dropped".equals(effect)) waiting.add(new PublishedEvent(event, immediate));
    if ("doubled".equals(effect)) waiting.add(new PublishedEvent(event, immediate));
    return result;
  }

  /** Lets an event that the platform makes by itself wait for delivery. */
  void enqueue(SObject event) {
    event.values().put("ReplayId", String.valueOf(++replayId));
    waiting.add(new PublishedEvent(event, event.typeName().equals("BatchApexErrorEvent")));
  }

  public static String uuidOf(SaveResult result) {
    return OPERATIONS.get(result);
  }

  /** What waits now, in order. */
  public List<PublishedEvent> waiting() {
    return new ArrayList<>(waiting);
  }

  /** A transaction that fails takes the events back that were to be published after its commit. */
  void rollBack(List<PublishedEvent> earlier, List<PublishCall> earlierCalls) {
    calls.removeIf(call -> !earlierCalls.contains(call) && !call.immediate);
    List<PublishedEvent> kept = new ArrayList<>(earlier);
    for (PublishedEvent event : waiting) if (event.immediate && !earlier.contains(event)) kept.add(event);
    waiting = kept;
  }

  List<PublishCall> waitingCalls() {
    return new ArrayList<>(calls);
  }

  /** Puts an event back that a state file has kept. */
  public void restore(PublishedEvent event) {
    waiting.add(event);
  }

  public long lastReplayId() {
    return replayId;
  }

  public void lastReplayId(long value) {
    replayId = value;
  }

  boolean isEmpty() {
    return waiting.isEmpty() && calls.isEmpty();
  }

  /** Test.getEventBus().fail(): everything that waits is lost, and failure callbacks hear of it. */
  public void fail() {
    waiting.clear();
    List<PublishCall> failed = new ArrayList<>(calls);
    calls.clear();
    failed.forEach(call -> call.tell(false));
  }

  /** Delivers what waits at this moment; events that a trigger asks to retry wait for the next delivery. */
  public void deliver() {
    List<PublishCall> done = new ArrayList<>(calls);
    calls.clear();
    List<PublishedEvent> batch = waiting;
    waiting = new ArrayList<>();
    done.forEach(call -> call.tell(true));
    while (!batch.isEmpty()) {
      String type = batch.get(0).event.typeName();
      List<PublishedEvent> same = new ArrayList<>();
      for (PublishedEvent event : batch) {
        if (event.event.typeName().equals(type) && event.retries == batch.get(0).retries && same.size() < BATCH) same.add(event);
      }
      batch.removeAll(same);
      run(same);
    }
  }

  /**
   * Delivers the next events of a served org whose time has come: as many of one kind as its triggers take at once.
   * Events behind one that waits for a retry wait too, so that the order is kept.
   * @return false when there is nothing to deliver
   */
  public boolean deliverNext() {
    if (!calls.isEmpty()) {
      calls.remove(0).tell(true);
      return true;
    }
    long now = Org.current().clock.millis();
    java.util.Set<String> blocked = new java.util.HashSet<>();
    for (PublishedEvent first : waiting) {
      String type = first.event.typeName();
      if (first.due > now) blocked.add(type);
      if (blocked.contains(type)) continue;
      List<PublishedEvent> events = take(first);
      if (first.retries == 0) events.forEach(Org.current().host()::published);
      run(events);
      return true;
    }
    return false;
  }

  private List<PublishedEvent> take(PublishedEvent first) {
    String type = first.event.typeName();
    int most = Org.current().host().eventBatchSize(type);
    List<PublishedEvent> same = new ArrayList<>();
    for (PublishedEvent event : waiting) {
      boolean fits = event.event.typeName().equals(type) && event.retries == first.retries;
      if (fits && same.size() < most) same.add(event);
    }
    waiting.removeAll(same);
    return same;
  }

  /** When the next event may be delivered; {@code Long.MAX_VALUE} when none waits. */
  public long nextDue() {
    return calls.isEmpty() ? waiting.stream().mapToLong(event -> event.due).min().orElse(Long.MAX_VALUE) : 0;
  }

  private void run(List<PublishedEvent> events) {
    List<PublishedEvent> rest = events;
    while (!rest.isEmpty()) {
      String reached = runOnce(rest);
      int next = reached == null ? rest.size() : indexAfter(rest, reached);
      rest = rest.subList(next, rest.size());
    }
  }

  private static int indexAfter(List<PublishedEvent> events, String replayId) {
    for (int i = 0; i < events.size(); i++) if (replayId.equals(events.get(i).replayId())) return i + 1;
    return events.size();
  }

  /** Runs the triggers once; returns the checkpoint they have set. */
  private String runOnce(List<PublishedEvent> events) {
    Org org = Org.current();
    String type = events.get(0).event.typeName();
    Id user = org.host() == null ? null : org.host().eventUser(type);
    EventDelivery delivery = new EventDelivery(events.get(0).retries, events.get(0).lastError);
    Throwable failure = Apart.run(
        new Apart.Setting(user == null ? org.session.automatedProcess() : user, false, "PLATFORM_EVENT_PUBLISH_CALLBACK"),
        () -> {
          Org.current().delivery = delivery;
          List<SObject> rows = new ArrayList<>();
          for (PublishedEvent event : events) rows.add(event.event.copy(true, true, true, true).markReadOnly());
          TriggerRun.fire(rows.get(0).model(), TriggerOperation.AFTER_INSERT, rows, List.of());
        });
    if (failure instanceof RetryableException) {
      retryLater(events, (RetryableException) failure);
      return null;
    }
    if (failure != null) report(failure);
    return delivery.checkpoint;
  }

  private static void report(Throwable failure) {
    String text = "Event trigger failed: " + (failure instanceof Exception
        ? apex.bcl.ExceptionMethods.toString((Exception) failure) : failure) + " ";
    if (Org.current().host() == null) Org.current().test.debug.add("ERROR|" + text + localorg.engine.ApexStack.top(failure));
    else Org.current().host().log("ERROR", text + localorg.engine.ApexStack.text(failure));
  }

  private void retryLater(List<PublishedEvent> events, RetryableException e) {
    Org org = Org.current();
    List<PublishedEvent> again = new ArrayList<>();
    for (PublishedEvent event : events) {
      if (event.retries >= MAX_RETRIES) {
        if (org.host() != null) org.host().log("ERROR", "Given up after " + MAX_RETRIES + " retries: " + event.event.typeName()
            + " with replay id " + event.replayId() + ": " + e.getMessage());
        continue;
      }
      event.retries++;
      event.lastError = e.getMessage();
      // The platform waits longer before every retry; it does not say how long.
      event.due = org.clock.millis() + event.retries * RETRY_DELAY;
      again.add(event);
    }
    waiting.addAll(org.host() == null ? waiting.size() : 0, again);
  }

  public int retries() {
    EventDelivery delivery = Org.current().delivery;
    return delivery == null ? 0 : delivery.retries;
  }

  public String lastError() {
    EventDelivery delivery = Org.current().delivery;
    return delivery == null ? null : delivery.lastError;
  }

  public void checkpoint(String id) {
    if (Org.current().delivery != null) Org.current().delivery.checkpoint = id;
  }

  public String checkpoint() {
    return Org.current().delivery == null ? null : Org.current().delivery.checkpoint;
  }
}
