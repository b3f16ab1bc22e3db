package apex.bcl;

import apex.lang.Exceptions;
import apex.lang.Values;

/** Methods of Boolean. */
public final class BooleanMethods {
  private BooleanMethods() {}

  public static Boolean valueOf(Object value) {
    if (value == null) throw Exceptions.nullArgument();
    return value instanceof Boolean ? (Boolean) value : Values.text(value).trim().equalsIgnoreCase("true");
  }

  public static String toString(Boolean value) {
    return Exceptions.notNull(value).toString();
  }

  public static Boolean equals(Boolean value, Object other) {
    return Exceptions.notNull(value).equals(other);
  }

  public static Integer hashCode(Boolean value) {
    return value.hashCode();
  }
}
