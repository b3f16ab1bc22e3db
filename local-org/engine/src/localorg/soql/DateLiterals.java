package localorg.soql;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days a SOQL date literal stands for: from the first, inclusive, to the second, exclusive. */
public final class DateLiterals {
  private static final Pattern COUNTED = Pattern.compile("(LAST|NEXT)_N_(DAYS|WEEKS|MONTHS|QUARTERS|YEARS):(\\d+)");
  private static final Pattern AGO = Pattern.compile("N_(DAYS|WEEKS|MONTHS|QUARTERS|YEARS)_AGO:(\\d+)");
  private static final Pattern FIXED =
      Pattern.compile("TODAY|YESTERDAY|TOMORROW|(LAST|THIS|NEXT)_(WEEK|MONTH|QUARTER|YEAR)|LAST_90_DAYS|NEXT_90_DAYS");

  private DateLiterals() {}

  public static boolean isLiteral(String text) {
    String upper = canonical(text);
    return FIXED.matcher(upper).matches() || COUNTED.matcher(upper).matches() || AGO.matcher(upper).matches();
  }

  /** Fiscal periods are calendar periods here, as in an org that has not set up its fiscal year. */
  private static String canonical(String literal) {
    return literal.toUpperCase(Locale.ROOT).replace("FISCAL_", "");
  }

  /** First day, and the day after the last. */
  public static LocalDate[] range(String literal, LocalDate today) {
    String text = canonical(literal);
    switch (text) {
      case "TODAY": return days(today, 1);
      case "YESTERDAY": return days(today.minusDays(1), 1);
      case "TOMORROW": return days(today.plusDays(1), 1);
      case "LAST_90_DAYS": return new LocalDate[] {today.minusDays(90), today.plusDays(1)};
      case "NEXT_90_DAYS": return days(today.plusDays(1), 90);
      default:
    }
    Matcher counted = COUNTED.matcher(text);
    if (counted.matches()) return counted(counted.group(1), counted.group(2), Integer.parseInt(counted.group(3)), today);
    Matcher ago = AGO.matcher(text);
    if (ago.matches()) {
      String unit = ago.group(1).substring(0, ago.group(1).length() - 1);
      LocalDate start = plus(start(unit, today), unit, -Integer.parseInt(ago.group(2)));
      return new LocalDate[] {start, plus(start, unit, 1)};
    }
    String[] parts = text.split("_");
    LocalDate start = plus(start(parts[1], today), parts[1], parts[0].equals("LAST") ? -1 : parts[0].equals("NEXT") ? 1 : 0);
    return new LocalDate[] {start, plus(start, parts[1], 1)};
  }

  private static LocalDate[] counted(String direction, String units, int count, LocalDate today) {
    String unit = units.substring(0, units.length() - 1);
    if (unit.equals("DAY")) {
      return direction.equals("LAST") ? new LocalDate[] {today.minusDays(count), today.plusDays(1)}
          : new LocalDate[] {today.plusDays(1), today.plusDays(count + 1L)};
    }
    LocalDate start = start(unit, today);
    return direction.equals("LAST") ? new LocalDate[] {plus(start, unit, -count), start}
        : new LocalDate[] {plus(start, unit, 1), plus(start, unit, count + 1)};
  }

  private static LocalDate[] days(LocalDate first, int count) {
    return new LocalDate[] {first, first.plusDays(count)};
  }

  private static LocalDate start(String unit, LocalDate day) {
    switch (unit) {
      case "DAY": return day;
      case "WEEK": return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
      case "MONTH": return day.withDayOfMonth(1);
      case "QUARTER": return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      default: return day.withDayOfYear(1);
    }
  }

  private static LocalDate plus(LocalDate day, String unit, int amount) {
    switch (unit) {
      case "DAY": return day.plusDays(amount);
      case "WEEK": return day.plusWeeks(amount);
      case "MONTH": return day.plusMonths(amount);
      case "QUARTER": return day.plusMonths(3L * amount);
      default: return day.plusYears(amount);
    }
  }
}
