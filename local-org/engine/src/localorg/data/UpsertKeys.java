package localorg.data;

import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.Values;
import apex.system.StatusCode;
import java.util.ArrayList;
import java.util.List;
import localorg.org.Org;
import localorg.org.TriggerRun;
import localorg.project.FieldModel;

/** Decides for each row whether it is new, and finds the stored row of those that are not. */
final class UpsertKeys {
  private UpsertKeys() {}

  static void resolve(DmlRequest request, List<RowOutcome> outcomes) {
    for (RowOutcome outcome : outcomes) {
      switch (request.kind) {
        case INSERT:
          outcome.created = true;
          if (outcome.row.id() != null) {
            outcome.id = outcome.row.id();
            outcome.fail(StatusCode.INVALID_FIELD_FOR_INSERT_UPDATE, "cannot specify Id in an insert call", "Id");
            outcome.created = false;
          }
          break;
        case UPDATE:
          if (outcome.row.id() == null) outcome.fail(StatusCode.MISSING_ARGUMENT, "Id not specified in an update call");
          else existing(outcome);
          break;
        default:
          if (request.externalId != null && !request.externalId.equalsIgnoreCase("Id")) byExternalId(request, outcome, outcomes);
          else if (outcome.row.id() == null) outcome.created = true;
          else existing(outcome);
      }
    }
  }

  private static void existing(RowOutcome outcome) {
    Id id = outcome.row.id();
    outcome.id = id;
    outcome.created = false;
    String object = Org.current().store.objectOf(id);
    if (!outcome.row.typeName().equalsIgnoreCase(object)) {
      outcome.fail(StatusCode.INVALID_CROSS_REFERENCE_KEY, "invalid cross reference id");
      return;
    }
    outcome.before = Org.current().store.find(object, id);
    if (outcome.before == null) outcome.fail(StatusCode.INVALID_CROSS_REFERENCE_KEY, "invalid cross reference id");
    else if (outcome.before.isDeleted()) outcome.fail(StatusCode.ENTITY_IS_DELETED, "entity is deleted");
    else checkRunning(outcome);
  }

  /** A row whose before trigger runs cannot be written by that trigger. */
  static void checkRunning(RowOutcome outcome) {
    String trigger = TriggerRun.changing(outcome.id);
    if (trigger == null) return;
    outcome.fail(StatusCode.SELF_REFERENCE_FROM_TRIGGER, "Object (id = " + outcome.id + ") is currently in trigger "
        + trigger + ", therefore it cannot recursively update itself");
  }

  private static void byExternalId(DmlRequest request, RowOutcome outcome, List<RowOutcome> all) {
    SObject row = outcome.row;
    FieldModel field = row.model().fields.get(request.externalId);
    Object key = row.values().get(field.name);
    if (key == null || key.toString().isEmpty()) {
      outcome.fail(StatusCode.MISSING_ARGUMENT, field.name + " not specified", field.name);
      return;
    }
    for (RowOutcome other : all) {
      if (other != outcome && Validation.sameKey(field, other.row.values().get(field.name), key)) {
        outcome.fail(StatusCode.DUPLICATE_VALUE, "Duplicate external id specified: " + Values.text(key), field.name);
        return;
      }
    }
    List<Record> matches = new ArrayList<>();
    for (Record record : Org.current().store.rows(row.typeName())) {
      if (!record.isDeleted() && Validation.sameKey(field, record.get(field.name), key)) matches.add(record);
    }
    if (matches.size() > 1) {
      outcome.fail(StatusCode.DUPLICATE_EXTERNAL_ID, field.name + ": more than one record found for external id field: ["
          + matches.get(0).id + ", " + matches.get(1).id + "]", field.name);
    } else if (matches.isEmpty()) {
      outcome.created = true;
      outcome.before = null;
    } else {
      outcome.created = false;
      outcome.before = matches.get(0);
      outcome.id = outcome.before.id;
      row.setId(outcome.id);
    }
  }
}
