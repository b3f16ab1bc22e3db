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

/** The org that the running Apex sees: its data, its users, and what is going on in it. One test, one org, one thread. */
public final class Org {
  private static final ThreadLocal<Org> CURRENT = new ThreadLocal<>();

  public final OrgTemplate template;
  public final Store store;
  public final Clock clock = new Clock();
  public final Randomness random = new Randomness();
  public final Transactions transactions;
  public final Session session;
  public final EventBusState events = new EventBusState();
  public final ChangeEvents changes = new ChangeEvents();
  public final AsyncJobs async = new AsyncJobs();
  public final PlatformCache cache = new PlatformCache();
  public final TestState test = new TestState();
  public RestRequest restRequest;
  public RestResponse restResponse;
  final Deque<TriggerRun> triggers = new ArrayDeque<>();
  private final ApexLoader loader;
  private final Coverage coverage;

  public Org(OrgTemplate template, Store store, ApexLoader loader, Coverage coverage) {
    this.template = template;
    this.store = store;
    this.loader = loader;
    this.coverage = coverage;
    this.transactions = new Transactions();
    this.session = new Session(template);
  }

  /** Makes this the org that runtime classes on this thread talk to. */
  public void enter() {
    CURRENT.set(this);
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
    ObjectModel child = object(relationship.childObject);
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
    throw new UnsupportedMember("Child relationship " + parent.name + "." + relationship.name);
  }
}
