package apex.bcl;

import apex.lang.Exceptions;
import apex.lang.Values;
import localorg.org.Formats;

/** Methods of Long. */
public final class LongMethods {
  private LongMethods() {}

  public static Long valueOf(String text) {
    if (text == null) throw Exceptions.nullArgument();
    try {
      return Long.valueOf(text.trim());
    } catch (NumberFormatException e) {
      throw Exceptions.type("Invalid long: " + text);
    }
  }

  public static Integer intValue(Long value) {
    return Exceptions.notNull(value).intValue();
  }

  public static String format(Long value) {
    return Formats.number(Exceptions.notNull(value));
  }

  public static String toString(Long value) {
    return Exceptions.notNull(value).toString();
  }

  public static Boolean equals(Long value, Object other) {
    return Values.equal(Exceptions.notNull(value), other);
  }

  public static Integer hashCode(Long value) {
    return value.hashCode();
  }
}
