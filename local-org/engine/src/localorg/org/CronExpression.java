package localorg.org;

import apex.system.StringException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TreeSet;

/**
 * When a scheduled job runs: seconds, minutes, hours, day of month, month, day of week and perhaps a year.
 * Source: Apex Developer Guide, "Apex Scheduler".
 */
final class CronExpression {
  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
  private static final String DAYS = "SUNMONTUEWEDTHUFRISAT";
  private static final int YEARS_AHEAD = 100;

  private final String text;
  private final int second;
  private final int minute;
  private final TreeSet<Integer> hours;
  private final String dayOfMonth;
  private final TreeSet<Integer> months;
  private final String dayOfWeek;
  private final TreeSet<Integer> years;

  CronExpression(String text) {
    this.text = text;
    String[] fields = text.trim().split("\\s+");
    if (fields.length < 6 || fields.length > 7) throw illegal();
    for (String field : fields) if (!field.matches("[0-9*?,/#LWA-Za-z-]+")) throw illegal();
    if (!fields[0].matches("\\d+") || !fields[1].matches("\\d+")) {
      throw new StringException("Seconds and minutes must be specified as integers: " + text);
    }
    if (fields[3].equals("?") == fields[5].equals("?")) {
      throw new StringException("Support for specifying both a day-of-week AND a day-of-month parameter is not implemented.");
    }
    second = number(fields[0], 0, 59);
    minute = number(fields[1], 0, 59);
    hours = set(fields[2], 0, 23, "");
    dayOfMonth = fields[3].toUpperCase(Locale.ROOT);
    months = set(fields[4], 1, 12, MONTHS);
    dayOfWeek = fields[5].toUpperCase(Locale.ROOT);
    years = fields.length < 7 ? null : set(fields[6], 1970, 2099, "");
    matches(LocalDate.of(2000, 1, 1));
  }

  private StringException illegal() {
    return new StringException("Illegal cron expression format: " + text);
  }

  private int number(String part, int from, int to) {
    if (!part.matches("\\d{1,4}") || Integer.parseInt(part) < from || Integer.parseInt(part) > to) throw illegal();
    return Integer.parseInt(part);
  }

  private int named(String part, int from, int to, String names) {
    int at = part.length() == 3 ? names.indexOf(part.toUpperCase(Locale.ROOT)) : -1;
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : number(part, from, to);
  }

  /** The numbers that a field stands for: lists, ranges and steps. */
  private TreeSet<Integer> set(String field, int from, int to, String names) {
    TreeSet<Integer> result = new TreeSet<>();
    for (String part : field.split(",")) {
      String[] steps = part.split("/");
      int step = steps.length > 1 ? Math.max(1, number(steps[1], 1, to)) : 1;
      String[] ends = steps[0].split("-");
      boolean isAll = steps[0].equals("*") || steps[0].equals("?");
      int first = isAll ? from : named(ends[0], from, to, names);
      int last = isAll || ends.length == 1 && steps.length > 1 ? to : named(ends[ends.length - 1], from, to, names);
      for (int value = first; value <= last; value += step) result.add(value);
    }
    return result;
  }

  private boolean matches(LocalDate day) {
    if (years != null && !years.contains(day.getYear()) || !months.contains(day.getMonthValue())) return false;
    return dayOfMonth.equals("?") ? matchesWeek(day) : matchesMonth(day);
  }

  private boolean matchesMonth(LocalDate day) {
    int last = YearMonth.from(day).lengthOfMonth();
    if (dayOfMonth.equals("L")) return day.getDayOfMonth() == last;
    if (!dayOfMonth.endsWith("W")) return set(dayOfMonth, 1, 31, "").contains(day.getDayOfMonth());
    boolean isLast = dayOfMonth.equals("LW");
    LocalDate wanted = day.withDayOfMonth(isLast ? last : Math.min(last, number(dayOfMonth.replace("W", ""), 1, 31)));
    if (wanted.getDayOfWeek() == DayOfWeek.SATURDAY) wanted = wanted.getDayOfMonth() == 1 ? wanted.plusDays(2) : wanted.minusDays(1);
    if (wanted.getDayOfWeek() == DayOfWeek.SUNDAY) wanted = wanted.getDayOfMonth() == last ? wanted.minusDays(2) : wanted.plusDays(1);
    return day.equals(wanted);
  }

  private boolean matchesWeek(LocalDate day) {
    int number = day.getDayOfWeek().getValue() % 7 + 1;
    if (dayOfWeek.equals("L")) return number == 7;
    if (dayOfWeek.endsWith("L")) {
      int last = YearMonth.from(day).lengthOfMonth();
      return named(dayOfWeek.replace("L", ""), 1, 7, DAYS) == number && day.getDayOfMonth() > last - 7;
    }
    if (dayOfWeek.contains("#")) {
      String[] parts = dayOfWeek.split("#");
      return named(parts[0], 1, 7, DAYS) == number && (day.getDayOfMonth() + 6) / 7 == number(parts[1], 1, 5);
    }
    return set(dayOfWeek, 1, 7, DAYS).contains(number);
  }

  /** The next moment after {@code now}, in its time zone; null when there is none within a hundred years. */
  ZonedDateTime next(ZonedDateTime now) {
    LocalDate last = now.toLocalDate().plusYears(YEARS_AHEAD);
    for (LocalDate day = now.toLocalDate(); day.isBefore(last); day = day.plusDays(1)) {
      if (!matches(day)) continue;
      for (int hour : hours) {
        ZonedDateTime moment = day.atTime(hour, minute, second).atZone(now.getZone());
        if (moment.isAfter(now)) return moment;
      }
    }
    return null;
  }
}
