package localorg.data;

import apex.lang.UnsupportedMember;
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
    return field.type.equals("Summary") ? summary(record, field) : record.get(field.name);
  }

  private static Object formula(Record record, FieldModel field) {
    Object value = Formulas.evaluate(field.formula, path -> Paths.value(record, path));
    if (field.type.equals("Checkbox")) return Boolean.TRUE.equals(value);
    if (!(value instanceof BigDecimal)) return value;
    BigDecimal number = field.type.equals("Percent") ? ((BigDecimal) value).multiply(PERCENT) : (BigDecimal) value;
    return field.scale == null ? number : number.setScale(field.scale, RoundingMode.HALF_UP);
  }

  private static Object summary(Record record, FieldModel field) {
    if (field.filteredSummary) throw new UnsupportedMember("Filtered roll-up summary " + field.name);
    String[] key = field.summaryForeignKey.split("\\.");
    ObjectModel child = Org.object(key[0]);
    String summed = field.summarizedField == null ? null : field.summarizedField.split("\\.")[1];
    BigDecimal total = null;
    int count = 0;
    for (Record row : Org.current().store.rows(child.name)) {
      if (row.isDeleted() || !record.id.equals(row.get(child.fields.get(key[1]).name))) continue;
      count++;
      Object value = summed == null ? null : value(row, child.fields.get(summed));
      if (value != null) total = combine(field.summaryOperation, total, Values.decimal(value));
    }
    if (field.summaryOperation.equalsIgnoreCase("count")) return BigDecimal.valueOf(count);
    return total == null && field.summaryOperation.equalsIgnoreCase("sum") ? BigDecimal.ZERO : total;
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
