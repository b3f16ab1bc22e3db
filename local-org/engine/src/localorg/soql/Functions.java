package localorg.soql;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.UnsupportedMember;
import apex.lang.Values;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import localorg.org.Formats;
import localorg.org.Org;

/** Functions of one row in SOQL. Source: SOQL and SOSL Reference, "Date Functions" and "SELECT". */
final class Functions {
  private static final double EARTH_RADIUS_MILES = 3958.761;
  private static final double KILOMETRES_PER_MILE = 1.609344;

  private Functions() {}

  /** {@code local}: dates are those of the running user's time zone instead of GMT, as convertTimezone asks for. */
  static Object apply(String function, Object value, boolean local) {
    if (value == null) return null;
    switch (function) {
      case "TOLABEL": case "CONVERTCURRENCY": case "CONVERTTIMEZONE": return value;
      case "FORMAT": return value instanceof Number ? Formats.number((Number) value) : Values.text(value);
      case "HOUR_IN_DAY": return moment(value, local).getHour();
      case "DAY_ONLY": return new ApexDate(moment(value, local).toLocalDate());
      default: return part(function, moment(value, local));
    }
  }

  private static Object part(String function, ZonedDateTime day) {
    switch (function) {
      case "CALENDAR_YEAR": case "FISCAL_YEAR": return day.getYear();
      case "CALENDAR_MONTH": case "FISCAL_MONTH": return day.getMonthValue();
      case "CALENDAR_QUARTER": case "FISCAL_QUARTER": return (day.getMonthValue() + 2) / 3;
      case "DAY_IN_MONTH": return day.getDayOfMonth();
      case "DAY_IN_YEAR": return day.getDayOfYear();
      case "DAY_IN_WEEK": return day.getDayOfWeek().getValue() % 7 + 1;
      case "WEEK_IN_MONTH": return (day.getDayOfMonth() + 6) / 7;
      case "WEEK_IN_YEAR": return (day.getDayOfYear() + 6) / 7;
      default: throw new UnsupportedMember("SOQL function " + function);
    }
  }

  private static ZonedDateTime moment(Object value, boolean local) {
    if (value instanceof ApexDate) return ((ApexDate) value).value.atStartOfDay(ZoneOffset.UTC);
    return ((ApexDatetime) value).at(local ? Org.timeZone() : ZoneOffset.UTC);
  }

  /** Great-circle distance of two places given in degrees; {@code unit} is {@code mi} or {@code km}. */
  static Double distance(double latitude, double longitude, double toLatitude, double toLongitude, String unit) {
    double a = Math.toRadians(latitude);
    double b = Math.toRadians(toLatitude);
    double half = Math.pow(Math.sin((b - a) / 2), 2)
        + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(Math.toRadians(toLongitude - longitude) / 2), 2);
    double miles = 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(half));
    return unit.equalsIgnoreCase("km") ? miles * KILOMETRES_PER_MILE : miles;
  }
}
