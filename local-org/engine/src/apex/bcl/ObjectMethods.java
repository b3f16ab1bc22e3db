package apex.bcl;

import apex.lang.Exceptions;
import apex.lang.Values;

/** Methods every Apex value has. */
public final class ObjectMethods {
  private ObjectMethods() {}

  public static String toString(Object value) {
    return Values.text(Exceptions.notNull(value));
  }

  public static Integer hashCode(Object value) {
    return Values.key(Exceptions.notNull(value)).hashCode();
  }

  public static Boolean equals(Object value, Object other) {
    return Values.equal(Exceptions.notNull(value), other);
  }
}
