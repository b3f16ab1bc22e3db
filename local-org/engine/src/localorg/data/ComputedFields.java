package localorg.data;

import apex.lang.SObject;
import apex.lang.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;
import localorg.soql.Paths;

/** Values of fields that are not stored: formulas and roll-up summaries. */
public final class ComputedFields {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private ComputedFields() {}

  /** The value of any field of a stored row. */
  public static Object value(Record record, FieldModel field) {
    if (field.formula != null) return formula(record, field);
    if (field.isCompound() && record.get(field.name) == null) return Compounds.value(record, field);
    return field.type.equals("Summary") ? summary(record, field) : record.get(field.name);
  }

  /** Sets the formula fields of a record in memory from its other values. */
  public static void recalculate(SObject row) {
    for (FieldModel field : row.model().fields.values()) {
      if (field.formula == null) continue;
      Object value = shaped(field, Formulas.evaluate(field.formula, path -> ValidationRules.value(row, path)));
      if (row.loadedNames() != null) row.loadedNames().add(field.name.toLowerCase());
      row.values().put(field.name, value);
    }
  }

  private static Object formula(Record record, FieldModel field) {
    return shaped(field, Formulas.evaluate(field.formula, path -> input(record, path, field.blanksAreZero)));
  }

  private static Object input(Record record, String path, boolean blanksAreZero) {
    Object value = Paths.value(record, path);
    if (value != null || !blanksAreZero) return value;
    FieldModel read = Paths.field(Org.object(record.object), path);
    return read.type.matches("Number|Currency|Percent|Summary|Integer") ? BigDecimal.ZERO : null;
  }

  private static Object shaped(FieldModel field, Object value) {
    if (field.type.equals("Checkbox")) return Boolean.TRUE.equals(value);
    if (!(value instanceof BigDecimal)) return value;
    BigDecimal number = field.type.equals("Percent") ? ((BigDecimal) value).multiply(PERCENT) : (BigDecimal) value;
    return field.scale == null ? number : number.setScale(field.scale, RoundingMode.HALF_UP);
  }

  private static Object summary(Record record, FieldModel field) {
    String[] key = field.summaryForeignKey.split("\\.");
    ObjectModel child = Org.object(key[0]);
    String summed = field.summarizedField == null ? null : field.summarizedField.split("\\.")[1];
    BigDecimal total = null;
    int count = 0;
    for (Record row : Org.current().store.rows(child.name)) {
      if (row.isDeleted() || !record.id.equals(row.get(child.fields.get(key[1]).name))) continue;
      if (!passes(row, child, field)) continue;
      count++;
      Object value = summed == null ? null : value(row, child.fields.get(summed));
      if (value != null) total = combine(field.summaryOperation, total, Values.decimal(value));
    }
    if (field.summaryOperation.equalsIgnoreCase("count")) return BigDecimal.valueOf(count);
    return total == null && field.summaryOperation.equalsIgnoreCase("sum") ? BigDecimal.ZERO : total;
  }

  private static boolean passes(Record row, ObjectModel child, FieldModel field) {
    for (int i = 0; i < field.summaryFilters.size(); i += 3) {
      String[] path = field.summaryFilters.get(i).split("\\.");
      Object value = value(row, child.fields.get(path[path.length - 1]));
      if (!SummaryFilters.passes(value, field.summaryFilters.get(i + 1), field.summaryFilters.get(i + 2))) return false;
    }
    return true;
  }

  private static BigDecimal combine(String operation, BigDecimal total, BigDecimal value) {
    if (total == null) return value;
    switch (operation.toLowerCase()) {
      case "min": return total.min(value);
      case "max": return total.max(value);
      default: return total.add(value);
    }
  }
}
