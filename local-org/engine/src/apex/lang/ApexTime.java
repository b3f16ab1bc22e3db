package apex.lang;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** A time of day, to the millisecond. */
public final class ApexTime implements Comparable<ApexTime> {
  private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm:ss.SSS'Z'");
  public final LocalTime value;

  public ApexTime(LocalTime value) {
    this.value = value;
  }

  @Override
  public int compareTo(ApexTime other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApexTime && ((ApexTime) other).value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return FORMAT.format(value);
  }
}
