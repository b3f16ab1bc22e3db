package localorg.dataweave;

import apex.lang.UnsupportedMember;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code value as Type {format: ...}}. Source: MuleSoft, "Type Coercion with DataWeave". */
final class Conversions {
  private Conversions() {}

  static Object as(Object value, TypeName type, Structure properties) {
    String wanted = type.names.get(0);
    String apexClass = property(properties, "class");
    if (apexClass != null && value instanceof Structure) return ((Structure) value).as(apexClass);
    if (Types.is(value, type) && (properties == null || !wanted.equals("String"))) return value;
    if (value == null) throw impossible(value, wanted);
    switch (wanted) {
      case "String": case "Key": case "Symbol": case "CData": return text(value, property(properties, "format"));
      case "Number": return number(value, properties);
      case "Boolean": return bool(value);
      case "Date": case "DateTime": case "LocalDateTime": case "Time": case "LocalTime": case "Period":
        return Moments.as(value, wanted, property(properties, "format"), property(properties, "unit"));
      case "Array": return array(value);
      case "Binary": return Types.text(value).getBytes(StandardCharsets.UTF_8);
      case "Object": case "Null": case "Function": case "Regex": throw impossible(value, wanted);
      default: throw new UnsupportedMember("The type " + wanted + " of DataWeave");
    }
  }

  private static String property(Structure properties, String name) {
    Object value = properties == null ? null : properties.get(name);
    return value == null ? null : Types.text(value);
  }

  static Problem impossible(Object value, String wanted) {
    boolean isPlain = !(value instanceof List) && !(value instanceof Structure) && !(value instanceof Lambda);
    return new Problem("Cannot coerce " + Types.name(value) + (isPlain ? " (" + Types.text(value) + ")" : "") + " to " + wanted);
  }

  private static String text(Object value, String format) {
    if (format == null) return Types.text(value);
    if (value instanceof BigDecimal) {
      DecimalFormat pattern = new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.US));
      pattern.setRoundingMode(RoundingMode.HALF_UP);
      return pattern.format(value);
    }
    return value instanceof TemporalAccessor ? Moments.formatted((TemporalAccessor) value, format) : Types.text(value);
  }

  private static Object number(Object value, Structure properties) {
    if (value instanceof ZonedDateTime) {
      long millis = ((ZonedDateTime) value).toInstant().toEpochMilli();
      return Types.number("milliseconds".equals(property(properties, "unit")) ? millis : Math.floorDiv(millis, 1000));
    }
    if (!(value instanceof String)) throw impossible(value, "Number");
    String format = property(properties, "format");
    if (format == null) return number((String) value);
    DecimalFormat pattern = new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.US));
    pattern.setParseBigDecimal(true);
    try {
      return pattern.parse((String) value);
    } catch (java.text.ParseException e) {
      throw impossible(value, "Number");
    }
  }

  static BigDecimal number(String text) {
    try {
      return new BigDecimal(text.trim());
    } catch (NumberFormatException e) {
      throw impossible(text, "Number");
    }
  }

  private static Object bool(Object value) {
    String text = Types.text(value).toLowerCase(Locale.ROOT);
    if (text.equals("true") || text.equals("false")) return text.equals("true");
    throw impossible(value, "Boolean");
  }

  private static Object array(Object value) {
    if (!(value instanceof Structure)) throw impossible(value, "Array");
    List<Object> values = new ArrayList<>();
    for (Structure.Entry entry : ((Structure) value).entries) values.add(entry.value);
    return values;
  }
}
