package localorg.data;

import apex.lang.Id;
import apex.lang.SObject;
import apex.system.StatusCode;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;
import localorg.soql.Paths;

/** Validation rules of the project. */
final class ValidationRules {
  private ValidationRules() {}

  /** A value as the row will have it, its parents' values as they are stored. */
  static Object value(SObject row, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) return row.values().get(row.canonical(path) == null ? path : row.canonical(path));
    FieldModel relation = row.model().byRelationship(path.substring(0, dot));
    Object inMemory = relation == null ? null : row.values().get(relation.relationship);
    if (inMemory instanceof SObject) return value((SObject) inMemory, path.substring(dot + 1));
    Id parent = relation == null ? null : (Id) row.values().get(relation.name);
    if (parent == null) return null;
    Record record = Org.current().store.find(Org.current().store.objectOf(parent), parent);
    return record == null ? null : Paths.value(record, path.substring(dot + 1));
  }

  static void check(RowOutcome outcome) {
    for (ObjectModel.ValidationRule rule : outcome.row.model().validationRules) {
      Record stored = outcome.before;
      Object broken = Formulas.evaluate(rule.condition, new FormulaContext(path -> value(outcome.row, path),
          stored == null ? null : path -> Paths.value(stored, path)));
      if (Boolean.TRUE.equals(broken)) {
        String[] fields = rule.field == null ? new String[0] : new String[] {rule.field};
        outcome.fail(StatusCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, rule.message, fields);
      }
    }
  }
}
