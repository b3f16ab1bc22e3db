package localorg.data;

import apex.lang.UnsupportedMember;
import apex.lang.Values;
import java.math.BigDecimal;
import java.util.Arrays;

/** Conditions of filtered roll-up summaries. Source: Metadata API Developer Guide, "FilterItem". */
final class SummaryFilters {
  private SummaryFilters() {}

  /** {@code wanted} may list several values, one of which is enough. */
  static boolean passes(Object value, String operation, String wanted) {
    String text = value == null ? "" : FormulaFunctions.text(value);
    switch (operation) {
      case "equals": return Arrays.stream(wanted.split(",")).anyMatch(part -> same(value, text, part.trim()));
      case "notEqual": return Arrays.stream(wanted.split(",")).noneMatch(part -> same(value, text, part.trim()));
      case "contains": return text.toLowerCase().contains(wanted.toLowerCase());
      case "notContain": return !text.toLowerCase().contains(wanted.toLowerCase());
      case "startsWith": return text.toLowerCase().startsWith(wanted.toLowerCase());
      case "lessThan": return value != null && order(value, wanted) < 0;
      case "lessOrEqual": return value != null && order(value, wanted) <= 0;
      case "greaterThan": return value != null && order(value, wanted) > 0;
      case "greaterOrEqual": return value != null && order(value, wanted) >= 0;
      default: throw new UnsupportedMember("Roll-up filter " + operation);
    }
  }

  private static boolean same(Object value, String text, String wanted) {
    if (value instanceof Number && !wanted.isEmpty()) return order(value, wanted) == 0;
    return text.equalsIgnoreCase(wanted);
  }

  private static int order(Object value, String wanted) {
    if (!(value instanceof Number)) throw new UnsupportedMember("Roll-up filter that orders " + value);
    return Values.decimal(value).compareTo(new BigDecimal(wanted.trim()));
  }
}
