package localorg.dataweave;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The types of DataWeave and how values become text. */
final class Types {
  private static final Map<Class<?>, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(String.class, "String");
    NAMES.put(BigDecimal.class, "Number");
    NAMES.put(Boolean.class, "Boolean");
    NAMES.put(List.class, "Array");
    NAMES.put(Structure.class, "Object");
    NAMES.put(LocalDate.class, "Date");
    NAMES.put(ZonedDateTime.class, "DateTime");
    NAMES.put(LocalDateTime.class, "LocalDateTime");
    NAMES.put(OffsetTime.class, "Time");
    NAMES.put(LocalTime.class, "LocalTime");
    NAMES.put(Period.class, "Period");
    NAMES.put(Duration.class, "Period");
    NAMES.put(byte[].class, "Binary");
    NAMES.put(Pattern.class, "Regex");
    NAMES.put(Lambda.class, "Function");
  }

  private Types() {}

  static String name(Object value) {
    if (value == null) return "Null";
    for (Map.Entry<Class<?>, String> known : NAMES.entrySet()) if (known.getKey().isInstance(value)) return known.getValue();
    throw new IllegalArgumentException(value.getClass().getName());
  }

  static String names(Object... values) {
    List<String> names = new ArrayList<>();
    for (Object value : values) names.add(name(value));
    return String.join(", ", names);
  }

  static boolean is(Object value, TypeName type) {
    for (String name : type.names) if (name.equals("Any") || name(value).equals(name) || (name.equals("Key") && value instanceof String)) return true;
    return false;
  }

  static Node check(Node value, TypeName type) {
    return scope -> is(value.value(scope), type);
  }

  static BigDecimal number(Object value, String operator) {
    if (value instanceof BigDecimal) return (BigDecimal) value;
    if (value instanceof String) return Conversions.number((String) value);
    throw new Problem("You called the function '" + operator + "' with arguments of types that it does not take: " + name(value));
  }

  static int integer(Object value) {
    return number(value, "").intValue();
  }

  static BigDecimal number(long value) {
    return BigDecimal.valueOf(value);
  }

  /** As a text: numbers without zeros at their ends, moments in the form of ISO 8601. */
  static String text(Object value) {
    if (value instanceof BigDecimal) return number((BigDecimal) value);
    if (value instanceof byte[]) return new String((byte[]) value, StandardCharsets.UTF_8);
    if (value instanceof ZonedDateTime) return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((ZonedDateTime) value);
    if (value instanceof List || value instanceof Structure || value instanceof Lambda) {
      throw new Problem("Cannot coerce " + name(value) + " to String");
    }
    return String.valueOf(value);
  }

  static String number(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
