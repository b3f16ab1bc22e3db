package localorg.data;

import apex.lang.ApexException;
import apex.lang.ApexDatetime;
import apex.lang.SObject;
import apex.system.StatusCode;
import apex.system.TriggerOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import localorg.engine.ApexStack;
import localorg.org.Org;
import localorg.org.TriggerRun;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Up to 200 rows of one object on their way through triggers and checks into the store. */
final class DmlChunk {
  private static final int ATTEMPTS = 3;

  private final DmlRequest request;
  private final List<RowOutcome> outcomes;
  private final ObjectModel model;

  DmlChunk(DmlRequest request, List<RowOutcome> outcomes) {
    this.request = request;
    this.outcomes = outcomes;
    this.model = outcomes.get(0).row.model();
  }

  /** With partial success, rows that fail after saving are taken out and the rest is saved once more. */
  void run() {
    Store.Snapshot start = Org.current().store.snapshot();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      boolean lateFailure = attempt();
      if (!lateFailure || request.allOrNone) return;
      Org.current().store.restore(start);
      for (RowOutcome outcome : outcomes) if (outcome.created) outcome.row.values().remove("Id");
    }
  }

  private boolean attempt() {
    switch (request.kind) {
      case DELETE: return new DmlRemoval(request, alive(), model).delete();
      case UNDELETE: return new DmlRemoval(request, alive(), model).undelete();
      default: return save();
    }
  }

  private List<RowOutcome> alive() {
    return outcomes.stream().filter(outcome -> !outcome.failed()).collect(Collectors.toList());
  }

  private boolean save() {
    UpsertKeys.resolve(request, alive());
    for (RowOutcome outcome : alive()) ParentKeys.resolve(outcome);
    if (request.userMode) for (RowOutcome outcome : alive()) UserModeChecks.check(request.kind, outcome);
    for (RowOutcome outcome : alive()) UserModeChecks.checkSharing(request, outcome);
    if (request.allOrNone && outcomes.stream().anyMatch(RowOutcome::failed)) return false;
    List<RowOutcome> fresh = alive().stream().filter(outcome -> outcome.created).collect(Collectors.toList());
    List<RowOutcome> changed = alive().stream().filter(outcome -> !outcome.created).collect(Collectors.toList());
    boolean late = saveGroup(fresh, true);
    return saveGroup(changed, false) || late;
  }

  private boolean saveGroup(List<RowOutcome> group, boolean isNew) {
    if (group.isEmpty()) return false;
    Map<RowOutcome, SObject> rows = new LinkedHashMap<>();
    for (RowOutcome outcome : group) rows.put(outcome, working(outcome, isNew));
    fire(isNew ? TriggerOperation.BEFORE_INSERT : TriggerOperation.BEFORE_UPDATE, rows);
    for (RowOutcome outcome : group) {
      if (outcome.failed()) continue;
      trim(rows.get(outcome));
      RowOutcome checked = new RowOutcome(outcome.index, rows.get(outcome));
      checked.before = outcome.before;
      checked.id = outcome.id;
      Validation.check(checked, isNew, request.truncates);
      outcome.errors.addAll(checked.errors);
      if (!outcome.failed()) store(outcome, rows.get(outcome), isNew);
    }
    if (request.allOrNone && group.stream().anyMatch(RowOutcome::failed)) return false;
    group.removeIf(RowOutcome::failed);
    Map<RowOutcome, SObject> saved = new LinkedHashMap<>();
    for (RowOutcome outcome : group) {
      SObject row = Rows.toSObject(Org.current().store.find(model.name, outcome.id));
      saved.put(outcome, row.markReadOnly());
    }
    fire(isNew ? TriggerOperation.AFTER_INSERT : TriggerOperation.AFTER_UPDATE, saved);
    return group.stream().anyMatch(RowOutcome::failed);
  }

  /** Stored texts neither begin nor end with white space; see "Primitive Data Types" in the Apex Developer Guide. */
  private static void trim(SObject row) {
    row.values().replaceAll((name, value) -> value instanceof String ? ((String) value).trim() : value);
  }

  /** What triggers see: a new row with defaults, or the stored row with the changes. */
  private SObject working(RowOutcome outcome, boolean isNew) {
    SObject row = isNew ? new SObject(model.name) : Rows.toSObject(outcome.before);
    row.values().putAll(Rows.scalars(outcome.row));
    if (isNew) {
      Defaults.apply(row);
      if (model.fields.containsKey("OwnerId")) row.values().putIfAbsent("OwnerId", Org.current().session.userId());
    }
    return row;
  }

  private void store(RowOutcome outcome, SObject row, boolean isNew) {
    Store store = Org.current().store;
    if (isNew) outcome.id = store.newId(model.name);
    Map<String, Object> values = Rows.scalars(row);
    ApexDatetime now = new ApexDatetime(Org.current().clock.millis());
    if (isNew) {
      values.putIfAbsent("CreatedDate", now);
      values.putIfAbsent("CreatedById", Org.current().session.userId());
      values.put("IsDeleted", false);
    }
    values.put("LastModifiedDate", now);
    values.put("LastModifiedById", Org.current().session.userId());
    values.put("SystemModstamp", now);
    for (FieldModel field : model.fields.values()) {
      if (isNew && field.type.equals("AutoNumber")) values.put(field.name, AutoNumbers.next(model, field));
      Object value = values.get(field.name);
      if (value instanceof java.math.BigDecimal && field.scale != null) {
        values.put(field.name, apex.lang.Decimals.setScale((java.math.BigDecimal) value, field.scale, java.math.RoundingMode.HALF_UP));
      }
      if (value instanceof String && ((String) value).isEmpty()) values.put(field.name, null);
    }
    if (outcome.before != null && outcome.before.isHidden()) values.put("$hidden", null);
    DerivedFields.fill(model, values, outcome.before);
    Record record = isNew ? new Record(model.name, outcome.id, values) : outcome.before.with(values);
    store.put(record);
    if (isNew) outcome.row.setId(outcome.id);
    Org.current().changes.note(isNew ? "CREATE" : "UPDATE", outcome.before, record);
    if (isNew) SideEffects.afterInsert(record);
    else SideEffects.afterUpdate(record, outcome.before);
  }

  private void fire(TriggerOperation operation, Map<RowOutcome, SObject> rows) {
    Map<RowOutcome, SObject> alive = new LinkedHashMap<>();
    rows.forEach((outcome, row) -> {
      if (!outcome.failed()) alive.put(outcome, row);
    });
    List<SObject> old = new ArrayList<>();
    if (operation.name().contains("UPDATE")) {
      for (RowOutcome outcome : alive.keySet()) old.add(Rows.toSObject(outcome.before).markReadOnly());
    }
    try {
      TriggerRun.fire(model, operation, new ArrayList<>(alive.values()), old);
    } catch (ApexException | NullPointerException e) {
      String text = TriggerRun.describeFailure(operation, e, ApexStack.text(e));
      for (RowOutcome outcome : alive.keySet()) outcome.fail(StatusCode.CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, text);
      return;
    }
    alive.forEach((outcome, row) -> outcome.errors.addAll(row.errors));
  }
}
