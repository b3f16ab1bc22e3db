package apex.system;

import apex.lang.Fatal;
import apex.lang.Values;

/** Assertions. */
public final class Assert {
  private Assert() {}

  static Fatal failure(String message, String detail) {
    String first = message == null ? "Assertion Failed" : "Assertion Failed: " + message;
    return Fatal.assertion(detail == null ? first : first + ": " + detail);
  }

  private static String compared(String word, Object expected, Object actual) {
    return word + ": " + Values.text(expected) + ", Actual: " + Values.text(actual);
  }

  public static void areEqual(Object expected, Object actual) {
    areEqual(expected, actual, null);
  }

  public static void areEqual(Object expected, Object actual, String message) {
    if (!Values.equal(expected, actual)) throw failure(message, compared("Expected", expected, actual));
  }

  public static void areNotEqual(Object notExpected, Object actual) {
    areNotEqual(notExpected, actual, null);
  }

  public static void areNotEqual(Object notExpected, Object actual, String message) {
    if (Values.equal(notExpected, actual)) throw failure(message, "Same value: " + Values.text(actual));
  }

  public static void fail() {
    fail(null);
  }

  public static void fail(String message) {
    throw failure(message, null);
  }

  public static void isTrue(Boolean condition) {
    isTrue(condition, null);
  }

  public static void isTrue(Boolean condition, String message) {
    if (!Boolean.TRUE.equals(condition)) throw failure(message, compared("Expected", true, condition));
  }

  public static void isFalse(Boolean condition) {
    isFalse(condition, null);
  }

  public static void isFalse(Boolean condition, String message) {
    if (!Boolean.FALSE.equals(condition)) throw failure(message, compared("Expected", false, condition));
  }

  public static void isNull(Object value) {
    isNull(value, null);
  }

  public static void isNull(Object value, String message) {
    if (value != null) throw failure(message, compared("Expected", null, value));
  }

  public static void isNotNull(Object value) {
    isNotNull(value, null);
  }

  public static void isNotNull(Object value, String message) {
    if (value == null) throw failure(message, "Same value: null");
  }

  public static void isInstanceOfType(Object value, Type type) {
    isInstanceOfType(value, type, null);
  }

  public static void isInstanceOfType(Object value, Type type, String message) {
    if (!type.ref().isInstance(value)) throw failure(message, "Expected type: " + type.getName());
  }

  public static void isNotInstanceOfType(Object value, Type type) {
    isNotInstanceOfType(value, type, null);
  }

  public static void isNotInstanceOfType(Object value, Type type, String message) {
    if (type.ref().isInstance(value)) throw failure(message, "Not expected type: " + type.getName());
  }
}
