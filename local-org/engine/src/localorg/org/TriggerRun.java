package localorg.org;

import apex.bcl.ExceptionMethods;
import apex.compiled.TriggerBody;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.Fatal;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.system.TriggerOperation;
import java.util.Deque;
import java.util.List;
import localorg.project.ObjectModel;

/** One run of one trigger. */
public final class TriggerRun {
  private static final int DEPTH = 16;

  private final String name;
  private final String object;
  private final TriggerOperation operation;
  private final List<SObject> newRows;
  private final List<SObject> oldRows;
  private TriggerBody body;

  private TriggerRun(String name, String object, TriggerOperation operation, List<SObject> newRows, List<SObject> oldRows) {
    this.name = name;
    this.object = object;
    this.operation = operation;
    this.newRows = newRows;
    this.oldRows = oldRows;
  }

  /** The innermost trigger that runs, or null. */
  public static TriggerRun running() {
    return Org.current().triggers.peek();
  }

  /** The name of a before trigger that is changing or deleting the row at this moment, or null. */
  public static String changing(Id id) {
    for (TriggerRun run : Org.current().triggers) {
      boolean isBefore = run.operation == TriggerOperation.BEFORE_UPDATE || run.operation == TriggerOperation.BEFORE_DELETE;
      for (SObject row : isBefore ? run.oldRows : List.<SObject>of()) if (id.equals(row.id())) return run.name;
    }
    return null;
  }

  /** Runs every trigger of the object for the operation. */
  public static void fire(ObjectModel model, TriggerOperation operation, List<SObject> newRows, List<SObject> oldRows) {
    if (newRows.isEmpty() && oldRows.isEmpty()) return;
    Deque<TriggerRun> running = Org.current().triggers;
    for (String name : Org.current().template.triggers.of(model.name, operation.name())) {
      if (running.size() >= DEPTH) throw Fatal.limit("Maximum trigger depth exceeded");
      Faults.strike(Faults.Point.TRIGGER, name);
      TriggerRun run = new TriggerRun(name, model.name, operation, newRows, oldRows);
      running.push(run);
      Boolean sharing = Org.current().session.pushSharing("WITHOUT");
      try {
        Object instance = Class.forName("__sfdc_trigger." + name, true, Org.loader()).getConstructor().newInstance();
        run.body = (TriggerBody) instance;
        run.body.invoke();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Trigger " + name + " cannot be started", e);
      } finally {
        running.pop();
        Org.current().session.popSharing(sharing);
      }
    }
  }

  /** The text of an exception that leaves a trigger, as DML results carry it. */
  public static String describeFailure(TriggerOperation operation, Exception e, String stack) {
    StringBuilder words = new StringBuilder();
    for (String word : operation.name().split("_")) words.append(word.charAt(0)).append(word.substring(1).toLowerCase());
    String trigger = stack.replaceAll("(?s).*Trigger\\.(\\w+).*", "$1");
    return trigger + ": execution of " + words + "\n\ncaused by: " + ExceptionMethods.getTypeName(e) + ": "
        + ExceptionMethods.getMessage(e) + "\n\n" + stack;
  }

  private TypeRef rowType() {
    return TypeRef.parse("com/salesforce/api/entity/" + object);
  }

  public Object instance() {
    return body;
  }

  public TriggerOperation operation() {
    return operation;
  }

  public ApexList newRows() {
    return newRows.isEmpty() ? null : list(newRows);
  }

  public ApexList oldRows() {
    return oldRows.isEmpty() ? null : list(oldRows);
  }

  private ApexList list(List<SObject> rows) {
    ApexList list = ApexList.of(rowType(), rows);
    list.readonly();
    return list;
  }

  public ApexMap newMap() {
    return newRows.isEmpty() || operation == TriggerOperation.BEFORE_INSERT ? null : map(newRows);
  }

  public ApexMap oldMap() {
    return oldRows.isEmpty() ? null : map(oldRows);
  }

  private ApexMap map(List<SObject> rows) {
    ApexMap map = ApexMap.of(TypeRef.parse("com/force/swag/id/ID"), rowType());
    map.putAll(list(rows));
    return map.readonly();
  }

  public int size() {
    return Math.max(newRows.size(), oldRows.size());
  }
}
