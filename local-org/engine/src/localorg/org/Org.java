package localorg.org;

import apex.lang.Id;
import apex.lang.UnsupportedMember;
import apex.system.RestRequest;
import apex.system.RestResponse;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import localorg.data.Record;
import localorg.data.Store;
import localorg.engine.ApexLoader;
import localorg.engine.Coverage;
import localorg.project.FieldModel;
import localorg.project.ObjectCatalog;
import localorg.project.ObjectModel;

/**
 * The org as one execution sees it: what all executions share, and its own transactions, user and static variables. A
 * test is one execution in an org of its own; a served org has many, of which one at a time runs Apex.
 */
public final class Org {
  private static final ThreadLocal<Org> CURRENT = new ThreadLocal<>();

  public final OrgState state;
  public final OrgTemplate template;
  public final Store store;
  public final Clock clock;
  public final Randomness random;
  public final EventBusState events;
  public final AsyncJobs async;
  public final PlatformCache cache;
  public final Transactions transactions;
  public final Session session;
  public final ChangeEvents changes;
  public final TestState test = new TestState();
  /** The platform counts milliseconds of CPU; here statements stand for them. */
  public int statementsPerTransaction = 20_000_000;
  public RestRequest restRequest;
  public RestResponse restResponse;
  final Deque<TriggerRun> triggers = new ArrayDeque<>();
  /** The queued job that this execution runs; null when it runs none. */
  public Job job;
  /** The delivery of events that this execution handles; null when it handles none. */
  EventDelivery delivery;
  private final ApexLoader loader;
  private final Coverage coverage;

  /** An org of its own, as a test has it. */
  public Org(OrgTemplate template, Store store, ApexLoader loader, Coverage coverage) {
    this(new OrgState(template, store, null), loader, coverage);
  }

  /** One more execution in an org. */
  public Org(OrgState state, ApexLoader loader, Coverage coverage) {
    this.state = state;
    this.template = state.template;
    this.store = state.store;
    this.clock = state.clock;
    this.random = state.random;
    this.events = state.events;
    this.changes = state.changes;
    this.async = state.async;
    this.cache = state.cache;
    this.loader = loader;
    this.coverage = coverage;
    this.transactions = new Transactions();
    this.session = new Session(template);
  }

  /** Makes this the org that runtime classes on this thread talk to. */
  public void enter() {
    CURRENT.set(this);
  }

  /** What surrounds a served org; null in a test. */
  public Host host() {
    return state.host;
  }

  /** What stopTest() does: delivers events, runs jobs, and delivers what the jobs have published. */
  public void runEverythingPending() {
    events.deliver();
    async.runWaiting();
    events.deliver();
  }

  public static Org current() {
    return CURRENT.get();
  }

  public static ClassLoader loader() {
    Org current = current();
    return current == null ? Org.class.getClassLoader() : current.loader;
  }

  public static ApexLoader apexLoader() {
    return current().loader;
  }

  public static Coverage coverage() {
    return current().coverage;
  }

  public static ObjectCatalog catalog() {
    return current().template.catalog;
  }

  /** The object of that name; naming one that does not exist stops the test. */
  public static ObjectModel object(String name) {
    ObjectModel found = findObject(name);
    if (found == null) throw new UnsupportedMember("Object " + name);
    return found;
  }

  public static ObjectModel findObject(String name) {
    return current().template.catalog.find(name);
  }

  public static Randomness random() {
    return current().random;
  }

  public static ZoneId timeZone() {
    Org current = current();
    return current == null ? ZoneId.of("UTC") : current.session.timeZone();
  }

  /** What the running user may do. */
  public static Access access() {
    return current().session.access();
  }

  public static Limits limits() {
    return current().transactions.limits();
  }

  public static String keyPrefix(String object) {
    return current().template.prefixes.of(object);
  }

  public static Id recordTypeId(ObjectModel object, String developerName) {
    for (Record row : current().store.rows("RecordType")) {
      if (object.name.equals(row.get("SobjectType")) && developerName.equals(row.get("DeveloperName"))) return row.id;
    }
    throw new UnsupportedMember("Record type " + object.name + "." + developerName);
  }

  /** The field of the child that a child relationship stands for. */
  public static FieldModel childField(ObjectModel parent, ObjectModel.ChildRelationship relationship) {
    FieldModel found = findChildField(parent, relationship);
    if (found == null) throw new UnsupportedMember("Child relationship " + parent.name + "." + relationship.name);
    return found;
  }

  /** Like {@link #childField}; null when it is not known which field that is. */
  public static FieldModel findChildField(ObjectModel parent, ObjectModel.ChildRelationship relationship) {
    ObjectModel child = findObject(relationship.childObject);
    if (child == null) return null;
    if (relationship.field != null) return child.fields.get(relationship.field);
    FieldModel found = null;
    for (FieldModel field : child.fields.values()) {
      if (!field.referenceTo.contains(parent.name) || field.name.equals("MasterRecordId")) continue;
      boolean isTheUsual = field.name.equals(parent.name + "Id") || field.name.equals("ParentId") && parent == child;
      if (found == null || isTheUsual) found = field;
    }
    if (found != null) return found;
    // Activities point to people and things through two polymorphic fields.
    FieldModel who = child.fields.get(parent.name.matches("Contact|Lead") ? "WhoId" : "WhatId");
    if (who != null) return who;
    for (String usual : new String[] {"ParentId", "LinkedEntityId", "UserOrGroupId", parent.name + "Id"}) {
      if (child.fields.containsKey(usual)) return child.fields.get(usual);
    }
    return null;
  }
}
