package apex.bcl;

import apex.lang.Exceptions;
import apex.lang.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import localorg.org.Formats;

/** Methods of Double. */
public final class DoubleMethods {
  private DoubleMethods() {}

  public static Double valueOf(String text) {
    if (text == null) throw Exceptions.nullArgument();
    try {
      return Double.valueOf(text.trim());
    } catch (NumberFormatException e) {
      throw Exceptions.type("Invalid double: " + text);
    }
  }

  public static Double valueOf(Object value) {
    if (value == null) return null;
    if (value instanceof Number) return ((Number) value).doubleValue();
    if (value instanceof String) return valueOf((String) value);
    throw Exceptions.type("Invalid conversion from runtime type to Double: " + Values.text(value));
  }

  public static Integer intValue(Double value) {
    return Exceptions.notNull(value).intValue();
  }

  public static Long longValue(Double value) {
    return Exceptions.notNull(value).longValue();
  }

  public static Long round(Double value) {
    return new BigDecimal(Exceptions.notNull(value).toString()).setScale(0, RoundingMode.HALF_UP).longValue();
  }

  public static String format(Double value) {
    return Formats.number(Exceptions.notNull(value));
  }

  public static String toString(Double value) {
    return Exceptions.notNull(value).toString();
  }

  public static Boolean equals(Double value, Object other) {
    return Values.equal(Exceptions.notNull(value), other);
  }

  public static Integer hashCode(Double value) {
    return value.hashCode();
  }
}
