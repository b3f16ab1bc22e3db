package localorg.data;

import apex.lang.SObject;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Default values of fields. */
public final class Defaults {
  private Defaults() {}

  /** Fills in defaults of fields that are not set. */
  public static void apply(SObject row) {
    if (row.model().kind == ObjectModel.Kind.EVENT) {
      row.values().putIfAbsent("EventUuid", Org.random().uuid().toString());
    }
    for (FieldModel field : row.model().fields.values()) {
      if (row.values().containsKey(field.name) || field.readOnly) continue;
      Object value = of(field);
      if (value != null) row.values().put(field.name, value);
    }
  }

  private static Object of(FieldModel field) {
    for (FieldModel.PicklistValue value : field.picklist) if (value.isDefault) return value.value;
    if (field.type.equals("Checkbox")) return Boolean.parseBoolean(field.defaultValue);
    if (field.defaultValue == null) return null;
    boolean isFormula = !field.type.equals("Text") && !field.type.equals("Picklist") || field.defaultValue.matches("(?s)\\s*[\"'(].*|.*\\(.*");
    Object value = isFormula ? Formulas.evaluate(field.defaultValue, path -> null) : field.defaultValue;
    return value == null ? null : FieldValues.assign(field, value);
  }
}
