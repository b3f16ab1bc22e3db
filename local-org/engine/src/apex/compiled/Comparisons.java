package apex.compiled;

import apex.lang.Values;

/** Equality that compiled code asks for; not zero means equal. */
public final class Comparisons {
  private Comparisons() {}

  public static Integer compareObjects(Object a, Object b) {
    return Values.equal(a, b) ? 1 : 0;
  }
}
