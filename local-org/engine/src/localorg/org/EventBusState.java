package localorg.org;

import apex.database.Error;
import apex.database.SaveResult;
import apex.eventbus.RetryableException;
import apex.lang.ApexDatetime;
import apex.lang.ApexException;
import apex.lang.Exceptions;
import apex.lang.Fatal;
import apex.lang.Id;
import apex.lang.SObject;
import apex.system.TriggerOperation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import localorg.data.EventValidation;
import localorg.data.Store;
import localorg.project.ObjectModel;

/** Platform events between publishing and delivery. */
public final class EventBusState {
  private static final int BATCH = 2000;
  private static final int MAX_RETRIES = 9;
  private static final Map<SaveResult, String> OPERATIONS = Collections.synchronizedMap(new WeakHashMap<>());

  private List<PublishedEvent> waiting = new ArrayList<>();
  private final List<PublishCall> calls = new ArrayList<>();
  private long replayId;
  private int retries;
  private String lastError;
  private String checkpoint;

  public List<SaveResult> publish(List<SObject> rows, Object callback) {
    List<SaveResult> results = new ArrayList<>();
    PublishCall call = new PublishCall(callback);
    ObjectModel type = rows.isEmpty() ? null : Exceptions.notNull(rows.get(0)).model();
    boolean immediate = type != null && "PublishImmediately".equals(type.publishBehavior);
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
    call.add(uuid);
    OPERATIONS.put(result, uuid);
    waiting.add(new PublishedEvent(event, immediate));
    return result;
  }

  /** Lets an event that the platform makes by itself wait for delivery. */
  void enqueue(SObject event) {
    event.values().put("ReplayId", String.valueOf(++replayId));
    waiting.add(new PublishedEvent(event, false));
  }

  public static String uuidOf(SaveResult result) {
    return OPERATIONS.get(result);
  }

  int mark() {
    return waiting.size();
  }

  /** A transaction that fails takes the events back that were to be published after its commit. */
  void rollBack(int mark) {
    List<PublishedEvent> kept = new ArrayList<>();
    for (int i = 0; i < waiting.size(); i++) if (i < mark || waiting.get(i).immediate) kept.add(waiting.get(i));
    waiting = kept;
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

  private void run(List<PublishedEvent> events) {
    List<PublishedEvent> rest = events;
    while (!rest.isEmpty()) {
      String reached = runOnce(rest);
      int next = reached == null ? rest.size() : indexAfter(rest, reached);
      rest = rest.subList(next, rest.size());
    }
  }

  private static int indexAfter(List<PublishedEvent> events, String replayId) {
    for (int i = 0; i < events.size(); i++) if (replayId.equals(events.get(i).event.values().get("ReplayId"))) return i + 1;
    return events.size();
  }

  /** Runs the triggers once; returns the checkpoint they have set. */
  private String runOnce(List<PublishedEvent> events) {
    Org org = Org.current();
    List<SObject> rows = new ArrayList<>();
    for (PublishedEvent event : events) rows.add(event.event.copy(true, true, true, true).markReadOnly());
    retries = events.get(0).retries;
    lastError = events.get(0).lastError;
    checkpoint = null;
    Store.Snapshot start = org.store.snapshot();
    int mark = mark();
    org.transactions.begin(false).quiddity = "PLATFORM_EVENT_PUBLISH_CALLBACK";
    org.session.push(org.session.automatedProcess());
    try {
      TriggerRun.fire(rows.get(0).model(), TriggerOperation.AFTER_INSERT, rows, List.of());
      return checkpoint;
    } catch (RetryableException e) {
      org.store.restore(start);
      rollBack(mark);
      retryLater(events, e);
      return null;
    } catch (ApexException | NullPointerException | Fatal e) {
      org.store.restore(start);
      rollBack(mark);
      org.test.debug.add("ERROR|Event trigger failed: " + (e instanceof Exception ? apex.bcl.ExceptionMethods.toString((Exception) e) : e)
          + " " + localorg.engine.ApexStack.top(e));
      return checkpoint;
    } finally {
      org.session.pop();
      org.transactions.end();
    }
  }

  private void retryLater(List<PublishedEvent> events, RetryableException e) {
    for (PublishedEvent event : events) {
      if (event.retries >= MAX_RETRIES) continue;
      event.retries++;
      event.lastError = e.getMessage();
      waiting.add(event);
    }
  }

  public int retries() {
    return retries;
  }

  public String lastError() {
    return lastError;
  }

  public void checkpoint(String id) {
    checkpoint = id;
  }

  public String checkpoint() {
    return checkpoint;
  }

  /** An event on its way. */
  private static final class PublishedEvent {
    final SObject event;
    final boolean immediate;
    int retries;
    String lastError;

    PublishedEvent(SObject event, boolean immediate) {
      this.event = event;
      this.immediate = immediate;
    }
  }
}
