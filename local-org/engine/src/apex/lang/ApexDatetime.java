package apex.lang;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import localorg.org.Org;

/** A moment, to the millisecond. */
public final class ApexDatetime implements Comparable<ApexDatetime> {
  private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
  public final long millis;

  public ApexDatetime(long millis) {
    this.millis = millis;
  }

  public static ApexDatetime of(ZonedDateTime moment) {
    return new ApexDatetime(moment.toInstant().toEpochMilli());
  }

  public ZonedDateTime gmt() {
    return at(ZoneOffset.UTC);
  }

  /** In the time zone of the running user. */
  public ZonedDateTime local() {
    return at(Org.timeZone());
  }

  public ZonedDateTime at(ZoneId zone) {
    return Instant.ofEpochMilli(millis).atZone(zone);
  }

  public String toGmtText() {
    return TEXT.format(gmt());
  }

  public String toLocalText() {
    return TEXT.format(local());
  }

  /** As JSON writes it. */
  public String toIso() {
    return ISO.format(gmt());
  }

  @Override
  public int compareTo(ApexDatetime other) {
    return Long.compare(millis, other.millis);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApexDatetime && ((ApexDatetime) other).millis == millis;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(millis);
  }

  @Override
  public String toString() {
    return toGmtText();
  }
}
