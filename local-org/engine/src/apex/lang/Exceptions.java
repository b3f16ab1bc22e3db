package apex.lang;

import apex.system.ListException;
import apex.system.MathException;
import apex.system.SObjectException;
import apex.system.StringException;
import apex.system.TypeException;

/** Shorthands for the platform exceptions that the runtime throws most. */
public final class Exceptions {
  private Exceptions() {}

  public static NullReference nullArgument() {
    return new NullReference("Argument cannot be null.");
  }

  public static NullReference nullReference() {
    return new NullReference(NullReference.DEREFERENCE);
  }

  public static <T> T notNull(T value) {
    if (value == null) throw nullReference();
    return value;
  }

  public static <T> T argument(T value) {
    if (value == null) throw nullArgument();
    return value;
  }

  public static TypeException type(String message) {
    return new TypeException(message);
  }

  public static ListException list(String message) {
    return new ListException(message);
  }

  public static MathException math(String message) {
    return new MathException(message);
  }

  public static StringException string(String message) {
    return new StringException(message);
  }

  public static SObjectException sobject(String message) {
    return new SObjectException(message);
  }
}
