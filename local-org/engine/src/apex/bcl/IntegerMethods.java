package apex.bcl;

import apex.lang.Exceptions;
import apex.lang.Values;
import java.math.BigDecimal;
import localorg.org.Formats;

/** Methods of Integer. */
public final class IntegerMethods {
  private IntegerMethods() {}

  public static Integer valueOf(String text) {
    if (text == null) throw Exceptions.nullArgument();
    try {
      return Integer.valueOf(text.trim());
    } catch (NumberFormatException e) {
      throw Exceptions.type("Invalid integer: " + text);
    }
  }

  public static Integer valueOf(Object value) {
    if (value == null) return null;
    if (value instanceof BigDecimal) return ((BigDecimal) value).intValue();
    if (value instanceof Number) return ((Number) value).intValue();
    if (value instanceof String) return valueOf((String) value);
    throw Exceptions.type("Invalid conversion from runtime type to Integer: " + Values.text(value));
  }

  public static String format(Integer value) {
    return Formats.number(Exceptions.notNull(value));
  }

  public static String toString(Integer value) {
    return Exceptions.notNull(value).toString();
  }

  public static Boolean equals(Integer value, Object other) {
    return Values.equal(Exceptions.notNull(value), other);
  }

  public static Integer hashCode(Integer value) {
    return value.hashCode();
  }
}
