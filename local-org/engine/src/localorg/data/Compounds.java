package localorg.data;

import apex.lang.Values;
import apex.system.Address;
import apex.system.Location;
import java.math.BigDecimal;
import localorg.project.FieldModel;

/** Addresses and places, which are read as one value and written in parts. */
final class Compounds {
  private Compounds() {}

  /** Null when no part is set. */
  static Object value(Record record, FieldModel field) {
    return field.type.equals("Location") ? location(record, field.name.replaceAll("c$", ""))
        : address(record, field.name.replaceAll("Address$", ""));
  }

  private static Object location(Record record, String prefix) {
    Object latitude = record.get(prefix + "Latitude__s");
    Object longitude = record.get(prefix + "Longitude__s");
    return latitude == null || longitude == null ? null : Location.newInstance(number(latitude), number(longitude));
  }

  private static Object address(Record record, String prefix) {
    Address address = new Address();
    address.street = text(record, prefix + "Street");
    address.city = text(record, prefix + "City");
    address.state = text(record, prefix + "State");
    address.postalCode = text(record, prefix + "PostalCode");
    address.country = text(record, prefix + "Country");
    boolean isEmpty = address.street == null && address.city == null && address.state == null && address.postalCode == null
        && address.country == null;
    Object latitude = record.get(prefix + "Latitude");
    Object longitude = record.get(prefix + "Longitude");
    if (latitude != null && longitude != null) address.setLocation(number(latitude), number(longitude));
    return isEmpty && address.getLatitude() == null ? null : address;
  }

  private static String text(Record record, String field) {
    return (String) record.get(field);
  }

  private static BigDecimal number(Object value) {
    return Values.decimal(value);
  }
}
