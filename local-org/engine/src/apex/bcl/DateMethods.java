package apex.bcl;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.Exceptions;
import apex.lang.Values;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import localorg.org.Org;

/** Methods of Date. */
public final class DateMethods {
  private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yyyy");

  private DateMethods() {}

  private static LocalDate nn(ApexDate date) {
    return Exceptions.notNull(date).value;
  }

  public static ApexDate today() {
    return new ApexDate(new ApexDatetime(Org.current().clock.millis()).local().toLocalDate());
  }

  public static ApexDate newInstance(Integer year, Integer month, Integer day) {
    // Days and months outside their range roll over, as on the platform.
    return new ApexDate(LocalDate.of(year, 1, 1).plusMonths(month - 1L).plusDays(day - 1L));
  }

  public static ApexDate valueOf(String text) {
    if (text == null) throw Exceptions.nullArgument();
    try {
      String day = text.trim().split("[ T]")[0];
      String[] parts = day.split("-");
      return new ApexDate(LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    } catch (RuntimeException e) {
      throw Exceptions.type("Invalid date: " + text);
    }
  }

  public static ApexDate valueOf(Object value) {
    if (value == null) throw Exceptions.nullArgument();
    if (value instanceof ApexDate) return (ApexDate) value;
    if (value instanceof ApexDatetime) return new ApexDate(((ApexDatetime) value).local().toLocalDate());
    return valueOf(value.toString());
  }

  public static ApexDate parse(String text) {
    try {
      return new ApexDate(LocalDate.parse(Exceptions.argument(text), US));
    } catch (DateTimeParseException e) {
      throw Exceptions.type("Invalid date: " + text);
    }
  }

  public static Integer daysInMonth(Integer year, Integer month) {
    return YearMonth.of(year, month).lengthOfMonth();
  }

  public static Boolean isLeapYear(Integer year) {
    return YearMonth.of(year, 1).isLeapYear();
  }

  public static ApexDate addDays(ApexDate date, Integer days) {
    return new ApexDate(nn(date).plusDays(days));
  }

  public static ApexDate addMonths(ApexDate date, Integer months) {
    return new ApexDate(nn(date).plusMonths(months));
  }

  public static ApexDate addYears(ApexDate date, Integer years) {
    return new ApexDate(nn(date).plusYears(years));
  }

  public static Integer day(ApexDate date) {
    return nn(date).getDayOfMonth();
  }

  public static Integer month(ApexDate date) {
    return nn(date).getMonthValue();
  }

  public static Integer year(ApexDate date) {
    return nn(date).getYear();
  }

  public static Integer dayOfYear(ApexDate date) {
    return nn(date).getDayOfYear();
  }

  public static Integer daysBetween(ApexDate from, ApexDate to) {
    return (int) ChronoUnit.DAYS.between(nn(from), nn(to));
  }

  public static Integer monthsBetween(ApexDate from, ApexDate to) {
    return (nn(to).getYear() - nn(from).getYear()) * 12 + nn(to).getMonthValue() - nn(from).getMonthValue();
  }

  public static Boolean isSameDay(ApexDate a, ApexDate b) {
    return nn(a).equals(nn(b));
  }

  public static ApexDate toStartOfMonth(ApexDate date) {
    return new ApexDate(nn(date).withDayOfMonth(1));
  }

  public static ApexDate toStartOfWeek(ApexDate date) {
    return new ApexDate(nn(date).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)));
  }

  public static String format(ApexDate date) {
    return US.format(nn(date));
  }

  public static Integer compareTo(ApexDate a, ApexDate b) {
    return nn(a).compareTo(nn(b));
  }

  public static String toString(ApexDate date) {
    return Exceptions.notNull(date).toIso();
  }

  public static Boolean equals(ApexDate date, Object other) {
    return Values.equal(Exceptions.notNull(date), other);
  }

  public static Integer hashCode(ApexDate date) {
    return date.hashCode();
  }
}
