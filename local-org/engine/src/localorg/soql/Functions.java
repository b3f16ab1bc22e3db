package localorg.soql;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.UnsupportedMember;
import apex.lang.Values;
import java.time.LocalDate;

/** Functions of one row in SOQL. */
final class Functions {
  private Functions() {}

  static Object apply(String function, Object value) {
    if (value == null) return null;
    switch (function) {
      case "TOLABEL": case "CONVERTCURRENCY": case "CONVERTTIMEZONE": return value;
      case "FORMAT": return Values.text(value);
      case "DAY_ONLY": return new ApexDate(((ApexDatetime) value).gmt().toLocalDate());
      case "CALENDAR_YEAR": return day(value).getYear();
      case "CALENDAR_MONTH": return day(value).getMonthValue();
      case "CALENDAR_QUARTER": return (day(value).getMonthValue() + 2) / 3;
      case "DAY_IN_MONTH": return day(value).getDayOfMonth();
      case "DAY_IN_YEAR": return day(value).getDayOfYear();
      case "DAY_IN_WEEK": return day(value).getDayOfWeek().getValue() % 7 + 1;
      case "HOUR_IN_DAY": return ((ApexDatetime) value).gmt().getHour();
      default: throw new UnsupportedMember("SOQL function " + function);
    }
  }

  private static LocalDate day(Object value) {
    return value instanceof ApexDate ? ((ApexDate) value).value : ((ApexDatetime) value).gmt().toLocalDate();
  }
}
