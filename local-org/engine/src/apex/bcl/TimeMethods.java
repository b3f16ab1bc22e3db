package apex.bcl;

import apex.lang.ApexTime;
import apex.lang.Exceptions;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Methods of Time. */
public final class TimeMethods {
  private TimeMethods() {}

  private static LocalTime nn(ApexTime time) {
    return Exceptions.notNull(time).value;
  }

  public static ApexTime newInstance(Integer hour, Integer minute, Integer second, Integer millisecond) {
    return new ApexTime(LocalTime.MIDNIGHT.plusHours(hour).plusMinutes(minute).plusSeconds(second)
        .plus(millisecond, ChronoUnit.MILLIS));
  }

  public static ApexTime addHours(ApexTime time, Integer amount) {
    return new ApexTime(nn(time).plusHours(amount));
  }

  public static ApexTime addMinutes(ApexTime time, Integer amount) {
    return new ApexTime(nn(time).plusMinutes(amount));
  }

  public static ApexTime addSeconds(ApexTime time, Integer amount) {
    return new ApexTime(nn(time).plusSeconds(amount));
  }

  public static ApexTime addMilliseconds(ApexTime time, Integer amount) {
    return new ApexTime(nn(time).plus(amount, ChronoUnit.MILLIS));
  }

  public static Integer hour(ApexTime time) {
    return nn(time).getHour();
  }

  public static Integer minute(ApexTime time) {
    return nn(time).getMinute();
  }

  public static Integer second(ApexTime time) {
    return nn(time).getSecond();
  }

  public static Integer millisecond(ApexTime time) {
    return nn(time).getNano() / 1_000_000;
  }

  public static Integer compareTo(ApexTime a, ApexTime b) {
    return nn(a).compareTo(nn(b));
  }

  public static String toString(ApexTime time) {
    return Exceptions.notNull(time).toString();
  }

  public static Boolean equals(ApexTime time, Object other) {
    return Exceptions.notNull(time).equals(other);
  }

  public static Integer hashCode(ApexTime time) {
    return time.hashCode();
  }
}
