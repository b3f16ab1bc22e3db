package apex.system;

import java.math.BigDecimal;

/** A postal address that a query has read. */
public class Address {
  public String street;
  public String city;
  public String state;
  public String stateCode;
  public String postalCode;
  public String country;
  public String countryCode;
  public String geocodeAccuracy;
  private Location location;

  public String getStreet() {
    return street;
  }

  public String getCity() {
    return city;
  }

  public String getState() {
    return state;
  }

  public String getStateCode() {
    return stateCode;
  }

  public String getPostalCode() {
    return postalCode;
  }

  public String getCountry() {
    return country;
  }

  public String getCountryCode() {
    return countryCode;
  }

  public String getGeocodeAccuracy() {
    return geocodeAccuracy;
  }

  public void setLocation(BigDecimal latitude, BigDecimal longitude) {
    location = Location.newInstance(latitude, longitude);
  }

  public Double getLatitude() {
    return location == null ? null : location.getLatitude();
  }

  public Double getLongitude() {
    return location == null ? null : location.getLongitude();
  }

  /** {@code unit} is mi or km; null when the address was not located. */
  public Double getDistance(Location to, String unit) {
    return location == null ? null : location.getDistance(to, unit);
  }
}
