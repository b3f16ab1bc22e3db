package apex.system;

import apex.lang.Exceptions;
import java.math.BigDecimal;

/** A point on the earth. */
public final class Location {
  private static final double MILES = 3958.7558657;
  private static final double KILOMETRES = 6371.009;
  public Double latitude;
  public Double longitude;

  private Location(Double latitude, Double longitude) {
    this.latitude = latitude;
    this.longitude = longitude;
  }

  public static Location newInstance(BigDecimal latitude, BigDecimal longitude) {
    return new Location(Exceptions.argument(latitude).doubleValue(), Exceptions.argument(longitude).doubleValue());
  }

  public Double getLatitude() {
    return latitude;
  }

  public Double getLongitude() {
    return longitude;
  }

  public static Double getDistance(Location from, Location to, String unit) {
    return Exceptions.argument(from).getDistance(to, unit);
  }

  /** Along a great circle; {@code unit} is mi or km. */
  public Double getDistance(Location other, String unit) {
    double firstLatitude = java.lang.Math.toRadians(latitude);
    double secondLatitude = java.lang.Math.toRadians(Exceptions.argument(other).latitude);
    double halfLatitude = java.lang.Math.sin((secondLatitude - firstLatitude) / 2);
    double halfLongitude = java.lang.Math.sin(java.lang.Math.toRadians(other.longitude - longitude) / 2);
    double chord = halfLatitude * halfLatitude + java.lang.Math.cos(firstLatitude) * java.lang.Math.cos(secondLatitude) * halfLongitude * halfLongitude;
    double radius = Exceptions.argument(unit).equalsIgnoreCase("mi") ? MILES : KILOMETRES;
    return 2 * radius * java.lang.Math.asin(java.lang.Math.min(1, java.lang.Math.sqrt(chord)));
  }
}
