package localorg.server;

import apex.lang.ApexDatetime;
import apex.lang.Blob;
import java.math.BigDecimal;
import java.util.Base64;
import localorg.project.FieldModel;

/** Field values as the REST API writes them. */
final class Values {
  private Values() {}

  static Object plain(FieldModel field, Object value) {
    if (value == null) return field != null && field.type.equals("Checkbox") ? Boolean.FALSE : null;
    // The API writes moments with a numeric zone, unlike Apex.
    if (value instanceof ApexDatetime) return ((ApexDatetime) value).toIso().replace("Z", "+0000");
    // Numbers of fields are doubles: 3 is written 3.0.
    if (value instanceof BigDecimal) return ((BigDecimal) value).scale() <= 0 ? ((BigDecimal) value).setScale(1) : value;
    if (value instanceof Blob) return Base64.getEncoder().encodeToString(((Blob) value).bytes());
    if (value instanceof Boolean || value instanceof Number) return value;
    return value.toString();
  }
}
