package localorg.data;

import apex.lang.UnsupportedMember;
import apex.system.StatusCode;
import localorg.project.ObjectModel;

/** Validation rules of the project. Formulas are evaluated only where {@link Formulas} can. */
final class ValidationRules {
  private ValidationRules() {}

  static void check(RowOutcome outcome) {
    for (ObjectModel.ValidationRule rule : outcome.row.model().validationRules) {
      Object broken = Formulas.evaluate(rule.condition, outcome.row);
      if (broken == null) throw new UnsupportedMember("Validation rule formula " + rule.condition);
      if (Boolean.TRUE.equals(broken)) {
        String[] fields = rule.field == null ? new String[0] : new String[] {rule.field};
        outcome.fail(StatusCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, rule.message, fields);
      }
    }
  }
}
