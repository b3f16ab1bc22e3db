package apex.bcl;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexTime;
import apex.lang.Exceptions;
import apex.lang.Values;
import java.text.SimpleDateFormat;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import localorg.org.Org;

/** Methods of Datetime. Without the ending Gmt they work in the time zone of the running user. */
public final class DatetimeMethods {
  private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yyyy[,] h:mm a", Locale.US);
  private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("yyyy-M-d H:m:s");

  private DatetimeMethods() {}

  private static ZonedDateTime local(ApexDatetime moment) {
    return Exceptions.notNull(moment).local();
  }

  private static ZonedDateTime gmt(ApexDatetime moment) {
    return Exceptions.notNull(moment).gmt();
  }

  private static ApexDatetime of(LocalDateTime value, ZoneId zone) {
    return ApexDatetime.of(value.atZone(zone));
  }

  private static LocalDateTime rolled(int year, int month, int day, int hour, int minute, int second) {
    return LocalDateTime.of(year, 1, 1, 0, 0).plusMonths(month - 1L).plusDays(day - 1L).plusHours(hour)
        .plusMinutes(minute).plusSeconds(second);
  }

  public static ApexDatetime now() {
    return new ApexDatetime(Org.current().clock.millis());
  }

  public static ApexDatetime newInstance(Long millis) {
    return new ApexDatetime(Exceptions.argument(millis));
  }

  public static ApexDatetime newInstance(ApexDate date) {
    return Exceptions.argument(date).toDatetime();
  }

  public static ApexDatetime newInstance(ApexDate date, ApexTime time) {
    return of(Exceptions.argument(date).value.atTime(Exceptions.argument(time).value), Org.timeZone());
  }

  public static ApexDatetime newInstanceGmt(ApexDate date, ApexTime time) {
    return of(Exceptions.argument(date).value.atTime(Exceptions.argument(time).value), ZoneOffset.UTC);
  }

  public static ApexDatetime newInstance(Integer year, Integer month, Integer day) {
    return newInstance(year, month, day, 0, 0, 0);
  }

  public static ApexDatetime newInstanceGmt(Integer year, Integer month, Integer day) {
    return newInstanceGmt(year, month, day, 0, 0, 0);
  }

  public static ApexDatetime newInstance(Integer year, Integer month, Integer day, Integer hour, Integer minute,
      Integer second) {
    return of(rolled(year, month, day, hour, minute, second), Org.timeZone());
  }

  public static ApexDatetime newInstanceGmt(Integer year, Integer month, Integer day, Integer hour, Integer minute,
      Integer second) {
    return of(rolled(year, month, day, hour, minute, second), ZoneOffset.UTC);
  }

  public static ApexDatetime parse(String text) {
    try {
      return of(LocalDateTime.parse(Exceptions.argument(text).replace('\u202f', ' '), US), Org.timeZone());
    } catch (DateTimeParseException e) {
      throw Exceptions.type("Invalid date/time: " + text);
    }
  }

  private static ApexDatetime plain(String text, ZoneId zone) {
    try {
      return of(LocalDateTime.parse(Exceptions.argument(text).trim(), PLAIN), zone);
    } catch (DateTimeParseException e) {
      throw Exceptions.type("Invalid date/time: " + text);
    }
  }

  public static ApexDatetime valueOf(String text) {
    return plain(text, Org.timeZone());
  }

  public static ApexDatetime valueOfGmt(String text) {
    return plain(text, ZoneOffset.UTC);
  }

  public static ApexDatetime valueOf(Object value) {
    if (Exceptions.argument(value) instanceof ApexDatetime) return (ApexDatetime) value;
    return value instanceof ApexDate ? ((ApexDate) value).toDatetime() : valueOf(value.toString());
  }

  public static ApexDatetime addDays(ApexDatetime moment, Integer days) {
    return ApexDatetime.of(gmt(moment).plusDays(days));
  }

  public static ApexDatetime addDays(ApexDatetime moment, Double days) {
    return new ApexDatetime(Exceptions.notNull(moment).millis + Math.round(days * 86_400_000));
  }

  public static ApexDatetime addHours(ApexDatetime moment, Integer amount) {
    return ApexDatetime.of(gmt(moment).plusHours(amount));
  }

  public static ApexDatetime addMinutes(ApexDatetime moment, Integer amount) {
    return ApexDatetime.of(gmt(moment).plusMinutes(amount));
  }

  public static ApexDatetime addSeconds(ApexDatetime moment, Integer amount) {
    return ApexDatetime.of(gmt(moment).plusSeconds(amount));
  }

  public static ApexDatetime addMonths(ApexDatetime moment, Integer amount) {
    return ApexDatetime.of(local(moment).plusMonths(amount));
  }

  public static ApexDatetime addYears(ApexDatetime moment, Integer amount) {
    return ApexDatetime.of(local(moment).plusYears(amount));
  }

  public static ApexDate date(ApexDatetime moment) {
    return new ApexDate(local(moment).toLocalDate());
  }

  public static ApexDate dateGmt(ApexDatetime moment) {
    return new ApexDate(gmt(moment).toLocalDate());
  }

  public static ApexTime time(ApexDatetime moment) {
    return new ApexTime(local(moment).toLocalTime());
  }

  public static ApexTime timeGmt(ApexDatetime moment) {
    LocalTime time = gmt(moment).toLocalTime();
    return new ApexTime(time);
  }

  public static Integer year(ApexDatetime moment) {
    return local(moment).getYear();
  }

  public static Integer yearGmt(ApexDatetime moment) {
    return gmt(moment).getYear();
  }

  public static Integer month(ApexDatetime moment) {
    return local(moment).getMonthValue();
  }

  public static Integer monthGmt(ApexDatetime moment) {
    return gmt(moment).getMonthValue();
  }

  public static Integer day(ApexDatetime moment) {
    return local(moment).getDayOfMonth();
  }

  public static Integer dayGmt(ApexDatetime moment) {
    return gmt(moment).getDayOfMonth();
  }

  public static Integer dayOfYear(ApexDatetime moment) {
    return local(moment).getDayOfYear();
  }

  public static Integer dayOfYearGmt(ApexDatetime moment) {
    return gmt(moment).getDayOfYear();
  }

  public static Integer hour(ApexDatetime moment) {
    return local(moment).getHour();
  }

  public static Integer hourGmt(ApexDatetime moment) {
    return gmt(moment).getHour();
  }

  public static Integer minute(ApexDatetime moment) {
    return local(moment).getMinute();
  }

  public static Integer minuteGmt(ApexDatetime moment) {
    return gmt(moment).getMinute();
  }

  public static Integer second(ApexDatetime moment) {
    return local(moment).getSecond();
  }

  public static Integer secondGmt(ApexDatetime moment) {
    return gmt(moment).getSecond();
  }

  public static Integer millisecond(ApexDatetime moment) {
    return local(moment).getNano() / 1_000_000;
  }

  public static Integer millisecondGmt(ApexDatetime moment) {
    return gmt(moment).getNano() / 1_000_000;
  }

  public static Boolean isSameDay(ApexDatetime a, ApexDatetime b) {
    return local(a).toLocalDate().equals(local(b).toLocalDate());
  }

  public static Long getTime(ApexDatetime moment) {
    return Exceptions.notNull(moment).millis;
  }

  public static String format(ApexDatetime moment) {
    return US.format(local(moment));
  }

  public static String formatLong(ApexDatetime moment) {
    return DateTimeFormatter.ofPattern("M/d/yyyy, h:mm:ss a z", Locale.US).format(local(moment));
  }

  public static String format(ApexDatetime moment, String pattern) {
    return format(moment, pattern, Org.timeZone().getId());
  }

  public static String format(ApexDatetime moment, String pattern, String zone) {
    SimpleDateFormat format = new SimpleDateFormat(Exceptions.argument(pattern), Locale.US);
    format.setTimeZone(TimeZone.getTimeZone(Exceptions.argument(zone)));
    return format.format(new Date(Exceptions.notNull(moment).millis));
  }

  public static String formatGmt(ApexDatetime moment, String pattern) {
    return format(moment, pattern, "GMT");
  }

  public static Integer compareTo(ApexDatetime a, ApexDatetime b) {
    return Exceptions.notNull(a).compareTo(Exceptions.notNull(b));
  }

  public static String toString(ApexDatetime moment) {
    return Exceptions.notNull(moment).toGmtText();
  }

  public static Boolean equals(ApexDatetime moment, Object other) {
    return Values.equal(Exceptions.notNull(moment), other);
  }

  public static Integer hashCode(ApexDatetime moment) {
    return moment.hashCode();
  }
}
