package localorg.dataweave;

import apex.lang.Blob;
import java.nio.charset.StandardCharsets;

/** Values of a script from and to the formats that Apex knows. Source: Apex Developer Guide, "DataWeave in Apex". */
final class Formats {
  private Formats() {}

  /** The properties that a function was given as its argument of that position. */
  static Structure properties(Object[] arguments, int position) {
    return arguments.length > position && arguments[position] != null ? (Structure) arguments[position] : new Structure();
  }

  static String property(Structure properties, String name, String otherwise) {
    Object value = properties.get(name);
    return value == null ? otherwise : Types.text(value);
  }

  static boolean isSet(Structure properties, String name, boolean otherwise) {
    return Boolean.parseBoolean(property(properties, name, String.valueOf(otherwise)));
  }

  private static String text(Object given) {
    return given instanceof byte[] ? new String((byte[]) given, StandardCharsets.UTF_8) : Types.text(given);
  }

  /** A text in a format, or a value of Apex, as a value of the script. */
  static Object read(Object given, String type, Structure properties) {
    Object known = given instanceof Blob ? ((Blob) given).bytes() : given;
    if (known == null) return null;
    switch (type) {
      case "application/json": case "text/json": return JsonFormat.read(text(known));
      case "application/csv": case "text/csv": return CsvFormat.read(text(known), properties);
      case "application/xml": case "text/xml": return XmlFormat.read(text(known));
      case "text/plain": return text(known);
      case "application/java": case "application/apex": return ApexFormat.read(known);
      default: throw unknown(type);
    }
  }

  /** What Apex is given: a text in the format, or values of its own. */
  static Object write(Object value, String type, Structure properties) {
    switch (type) {
      case "application/json": case "text/json": return JsonFormat.write(value, properties);
      case "application/csv": case "text/csv": return CsvFormat.write(value, properties);
      case "application/xml": case "text/xml": return XmlFormat.write(value, properties);
      case "text/plain": return Types.text(value);
      case "application/java": case "application/apex": return ApexFormat.write(value);
      default: throw unknown(type);
    }
  }

  static Problem unknown(String type) {
    return new Problem("Unknown content type `" + type + "`");
  }
}
