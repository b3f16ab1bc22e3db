package localorg.data;

import apex.lang.SObject;
import apex.lang.Values;
import apex.system.StatusCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import localorg.org.Org;
import localorg.project.FieldModel;

/** Parents named by their external id instead of their record id. */
final class ParentKeys {
  private ParentKeys() {}

  static void resolve(RowOutcome outcome) {
    SObject row = outcome.row;
    for (Map.Entry<String, Object> entry : List.copyOf(row.values().entrySet())) {
      if (!(entry.getValue() instanceof SObject)) continue;
      SObject parent = (SObject) entry.getValue();
      FieldModel field = row.model().byRelationship(entry.getKey());
      // Parents that a query brought along are not part of the change.
      if (field == null || parent.wasQueried()) continue;
      resolve(outcome, field, parent);
    }
  }

  private static void resolve(RowOutcome outcome, FieldModel field, SObject parent) {
    List<String> keys = new ArrayList<>(parent.values().keySet());
    if (keys.size() != 1) {
      outcome.fail(StatusCode.INVALID_FIELD, keys.isEmpty()
          ? "Foreign key external ID: null not found for field in entity " + parent.typeName()
          : "More than 1 field provided in an external foreign key reference in entity: " + parent.typeName());
      return;
    }
    FieldModel key = parent.model().fields.get(keys.get(0));
    Object value = parent.values().get(key.name);
    for (Record record : Org.current().store.rows(parent.typeName())) {
      if (!record.isDeleted() && Validation.sameKey(key, record.get(key.name), value)) {
        outcome.row.values().put(field.name, record.id);
        return;
      }
    }
    outcome.fail(StatusCode.INVALID_FIELD, "Foreign key external ID: " + Values.text(value) + " not found for field "
        + key.name + " in entity " + parent.typeName());
  }
}
