package localorg.data;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.Values;
import java.util.Map;

/** Start, end and length of calendar events, of which two decide the third. */
final class Calendars {
  private static final long MINUTE = 60_000;

  private Calendars() {}

  static void event(Map<String, Object> values) {
    if (values.get("StartDateTime") == null) values.put("StartDateTime", values.get("ActivityDateTime"));
    values.put("ActivityDateTime", values.get("StartDateTime"));
    Object start = values.get("StartDateTime");
    if (start instanceof ApexDatetime) {
      long from = ((ApexDatetime) start).millis;
      if (values.get("DurationInMinutes") != null) {
        values.put("EndDateTime", new ApexDatetime(from + Values.decimal(values.get("DurationInMinutes")).longValue() * MINUTE));
      } else if (values.get("EndDateTime") instanceof ApexDatetime) {
        values.put("DurationInMinutes", (int) ((((ApexDatetime) values.get("EndDateTime")).millis - from) / MINUTE));
      }
      values.put("ActivityDate", new ApexDate(((ApexDatetime) start).local().toLocalDate()));
    }
    values.putIfAbsent("ShowAs", "Busy");
    values.put("AccountId", DerivedFields.accountOf(values));
  }
}
