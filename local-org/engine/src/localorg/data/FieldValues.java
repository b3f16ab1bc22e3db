package localorg.data;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexTime;
import apex.lang.Blob;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.TypeRef;
import apex.lang.Values;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import localorg.project.FieldModel;

/** Conversion of values to the type a field keeps. */
public final class FieldValues {
  private FieldValues() {}

  /** The Apex type of a field's values. */
  public static String apexType(FieldModel field) {
    switch (field.type) {
      case "Checkbox": return "Boolean";
      case "Date": return "Date";
      case "DateTime": return "Datetime";
      case "Time": return "Time";
      case "Number": case "Currency": case "Percent": case "Summary": return "Decimal";
      case "Integer": return "Integer";
      case "Long": return "Long";
      case "Base64": return "Blob";
      case "Object": case "Address": case "Location": case "ChangeEventHeader": case "JunctionIdList":
        return "Object";
      case "Id": case "Hierarchy": case "Lookup": case "MasterDetail": return "Id";
      default: return field.isReference() && !field.type.equals("MetadataRelationship") ? "Id" : "String";
    }
  }

  /** The value as the field keeps it; a value of another type is refused as {@code put} refuses it. */
  public static Object assign(FieldModel field, Object value) {
    if (value == null) return null;
    String type = apexType(field);
    Object converted = convert(type, value);
    if (converted == null) {
      throw Exceptions.sobject("Illegal assignment from " + TypeRef.ofValue(value).apexName() + " to " + type);
    }
    return converted;
  }

  private static Object convert(String type, Object value) {
    switch (type) {
      case "String":
        return value instanceof String || value instanceof Id ? value.toString() : null;
      case "Boolean":
        return value instanceof Boolean ? value : null;
      case "Decimal":
        return value instanceof Number ? Values.decimal(value) : null;
      case "Integer":
        return value instanceof Number ? (Object) ((Number) value).intValue() : null;
      case "Long":
        return value instanceof Number ? (Object) ((Number) value).longValue() : null;
      case "Date":
        return value instanceof ApexDate ? value
            : value instanceof ApexDatetime ? new ApexDate(((ApexDatetime) value).gmt().toLocalDate()) : null;
      case "Datetime":
        return value instanceof ApexDatetime ? value : value instanceof ApexDate ? ((ApexDate) value).toDatetime() : null;
      case "Time":
        return value instanceof ApexTime ? value : null;
      case "Blob":
        return value instanceof Blob ? value : null;
      case "Id":
        return value instanceof Id ? value : value instanceof String ? Id.of((String) value) : null;
      default:
        return value;
    }
  }

  /** A literal of metadata, for example a default value or a custom metadata value. */
  public static Object parse(FieldModel field, String text) {
    if (text == null) return null;
    switch (apexType(field)) {
      case "Boolean": return Boolean.valueOf(text.trim());
      case "Decimal": return new BigDecimal(text.trim());
      case "Integer": return Integer.valueOf(text.trim());
      case "Date": return new ApexDate(java.time.LocalDate.parse(text.trim()));
      case "Datetime":
        return ApexDatetime.of(java.time.OffsetDateTime.parse(text.trim()).atZoneSameInstant(ZoneOffset.UTC));
      default: return text;
    }
  }
}
