package localorg.data;

import apex.lang.ApexDatetime;
import apex.lang.SObject;
import localorg.org.Org;
import localorg.project.FieldModel;

/** Default values of fields. */
public final class Defaults {
  private Defaults() {}

  /** Fills in defaults of fields that are not set. */
  public static void apply(SObject row) {
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
    String formula = field.defaultValue.trim();
    if (formula.equalsIgnoreCase("NOW()")) return new ApexDatetime(Org.current().clock.millis());
    if (formula.equalsIgnoreCase("TODAY()")) return apex.bcl.DateMethods.today();
    if (formula.length() > 1 && (formula.startsWith("\"") || formula.startsWith("'"))) {
      return FieldValues.parse(field, formula.substring(1, formula.length() - 1));
    }
    boolean isPlain = formula.matches("-?[\\d.]+") || field.type.matches("Text|Picklist");
    if (!isPlain) throw new apex.lang.UnsupportedMember("Default value formula " + formula + " of " + field.name);
    return FieldValues.parse(field, formula);
  }
}
