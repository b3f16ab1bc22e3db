package apex.lang;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** A calendar day. */
public final class ApexDate implements Comparable<ApexDate> {
  public final LocalDate value;

  public ApexDate(LocalDate value) {
    this.value = value;
  }

  /** Midnight of the day in GMT, which is what a date becomes where a Datetime is asked for. */
  public ApexDatetime toDatetime() {
    return new ApexDatetime(value.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
  }

  public String toIso() {
    return value.toString();
  }

  @Override
  public int compareTo(ApexDate other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApexDate && ((ApexDate) other).value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return toIso();
  }
}
