package localorg.reports;

import apex.bcl.DateMethods;
import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.UnsupportedMember;
import apex.lang.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import localorg.org.Org;
import localorg.soql.DateLiterals;

/** One condition of a report. Texts compare without case; an empty value stands for no value. */
final class ReportFilter {
  private final ReportColumn column;
  private final String operator;
  private final List<String> values = new ArrayList<>();

  ReportFilter(ReportColumn column, ReportFile.Criterion criterion) {
    this.column = column;
    this.operator = criterion.operator;
    for (String value : criterion.value.split(",", -1)) values.add(value.trim());
  }

  boolean holds(ReportSource.Line line) {
    Object held = column.field.isReference() ? column.label(line) : column.held(line);
    switch (operator) {
      case "equals": return any(value -> equal(held, value));
      case "notEqual": return !any(value -> equal(held, value));
      case "contains": return any(value -> text(held).contains(lower(value)));
      case "notContain": return !any(value -> text(held).contains(lower(value)));
      case "startsWith": return any(value -> text(held).startsWith(lower(value)));
      case "includes": return any(value -> List.of(text(held).split(";")).contains(lower(value)));
      case "excludes": return !any(value -> List.of(text(held).split(";")).contains(lower(value)));
      case "lessThan": return held != null && any(value -> compare(held, value) < 0);
      case "lessOrEqual": return held != null && any(value -> compare(held, value) <= 0);
      case "greaterThan": return held != null && any(value -> compare(held, value) > 0);
      case "greaterOrEqual": return held != null && any(value -> compare(held, value) >= 0);
      default: throw new UnsupportedMember("The report operator " + operator);
    }
  }

  private boolean any(Predicate<String> test) {
    return values.stream().anyMatch(test);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String text(Object held) {
    return held == null ? "" : lower(Values.text(held));
  }

  private static boolean equal(Object held, String value) {
    if (value.isEmpty() || held == null) return held == null && value.isEmpty();
    if (held instanceof Boolean) return held.equals(value.matches("(?i)1|true"));
    return compare(held, value) == 0;
  }

  /** Where the held value stands: before (negative), in, or after what the text of the filter means. */
  private static int compare(Object held, String value) {
    if (held instanceof Number) return Values.decimal(held).compareTo(new BigDecimal(value));
    if (held instanceof ApexDate) return place(((ApexDate) held).value, value);
    if (held instanceof ApexDatetime) return place(((ApexDatetime) held).local().toLocalDate(), value);
    if (held instanceof Boolean) throw new UnsupportedMember("An order of checkboxes in a report");
    return text(held).compareTo(lower(value));
  }

  private static int place(LocalDate day, String value) {
    LocalDate[] range = range(value);
    return day.isBefore(range[0]) ? -1 : day.isBefore(range[1]) ? 0 : 1;
  }

  /** The days that a date of a filter means: {@code LAST_N_DAYS:7}, {@code 2026-03-01} or {@code 3/1/2026}. */
  static LocalDate[] range(String value) {
    LocalDate today = new ApexDatetime(Org.current().clock.millis()).local().toLocalDate();
    if (DateLiterals.isLiteral(value)) return DateLiterals.range(value, today);
    LocalDate day = value.indexOf('/') < 0 ? LocalDate.parse(value) : DateMethods.parse(value).value;
    return new LocalDate[] {day, day.plusDays(1)};
  }
}
