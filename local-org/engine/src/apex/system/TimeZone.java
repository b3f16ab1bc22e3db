package apex.system;

import apex.lang.ApexDatetime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** A time zone. */
public final class TimeZone {
  private final ZoneId zone;

  TimeZone(ZoneId zone) {
    this.zone = zone;
  }

  public static TimeZone getTimeZone(String id) {
    return new TimeZone(java.util.TimeZone.getTimeZone(id).toZoneId());
  }

  public String getID() {
    return zone.getId();
  }

  public String getDisplayName() {
    return zone.getDisplayName(TextStyle.FULL, Locale.US);
  }

  public Integer getOffset(ApexDatetime moment) {
    return zone.getRules().getOffset(Instant.ofEpochMilli(moment.millis)).getTotalSeconds() * 1000;
  }

  @Override
  public String toString() {
    return getID();
  }
}
