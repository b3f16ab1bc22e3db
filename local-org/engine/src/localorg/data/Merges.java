package localorg.data;

import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.SObject;
import apex.system.StatusCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/**
 * Merges up to two duplicates into a record: their children go to it, they go to the recycle bin. The delete triggers of
 * the duplicates run before the update triggers of the record. Source: Apex Developer Guide, "Triggers and Merge Statements".
 */
public final class Merges {
  private static final int MOST = 2;

  private Merges() {}

  /** What became of one merge. */
  public static final class Outcome {
    public final Id master;
    public final List<Id> merged = new ArrayList<>();
    public final List<Id> moved = new ArrayList<>();
    public final List<apex.database.Error> errors = new ArrayList<>();

    public Outcome(Id master) {
      this.master = master;
    }
  }

  /** {@code userMode} checks object and field rights of the running user. */
  public static Outcome merge(SObject master, List<Id> duplicates, boolean allOrNone, boolean userMode) {
    Exceptions.notNull(master);
    if (!master.typeName().matches("Account|Contact|Lead|Case")) {
      throw Exceptions.type("DML operation MERGE not allowed on " + master.typeName());
    }
    if (duplicates.size() > MOST) throw Exceptions.list("Only up to 2 duplicates can be merged at a time");
    Outcome outcome = new Outcome(master.id());
    Store.Snapshot start = Org.current().store.snapshot();
    try {
      List<SObject> gone = new ArrayList<>();
      for (Id duplicate : duplicates) gone.add(mark(master, duplicate));
      DmlRequest removal = DmlRequest.of(DmlRequest.Kind.DELETE, gone).mode(userMode);
      removal.beforeRemoval = record -> outcome.moved.addAll(move(record, master.id()));
      Dml.run(removal);
      outcome.merged.addAll(duplicates);
      Dml.run(DmlRequest.of(DmlRequest.Kind.UPDATE, List.of(master)).mode(userMode).uncounted());
    } catch (apex.system.DmlException e) {
      Org.current().store.restore(start);
      for (apex.system.DmlException.Row row : e.rows()) outcome.errors.add(row.error);
      if (allOrNone) throw new apex.system.DmlException(e.getMessage().replaceFirst("^\\w+", "Merge"), e.rows());
    }
    return outcome;
  }

  private static SObject mark(SObject master, Id duplicate) {
    if (duplicate.equals(master.id())) {
      apex.database.Error error = new apex.database.Error(StatusCode.INVALID_FIELD, "record cannot be merged with itself", List.of());
      throw new apex.system.DmlException("Merge failed. First exception on row 0 with id " + duplicate
          + "; first error: INVALID_FIELD, record cannot be merged with itself: []",
          List.of(new apex.system.DmlException.Row(0, duplicate, error, master.typeName())));
    }
    SObject row = new SObject(master.typeName());
    row.setId(duplicate);
    return row;
  }

  /** Gives the children of a duplicate to the master. */
  private static List<Id> move(Record duplicate, Id master) {
    List<Id> moved = new ArrayList<>();
    Store store = Org.current().store;
    for (String object : store.objects()) {
      ObjectModel child = Org.findObject(object);
      if (child == null) continue;
      for (FieldModel field : child.fields.values()) {
        if (!field.isReference() || field.name.equals("MasterRecordId")) continue;
        for (Record row : new ArrayList<>(store.rows(object))) {
          if (row.isDeleted() || !duplicate.id.equals(row.get(field.name)) || row.id.equals(master)) continue;
          store.put(row.with(Map.of(field.name, master)));
          moved.add(row.id);
        }
      }
    }
    Map<String, Object> changes = new HashMap<>();
    changes.put("MasterRecordId", master);
    store.put(duplicate.with(changes));
    return moved;
  }
}
