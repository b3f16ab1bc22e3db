package localorg.data;

import apex.lang.SObject;

/** Formula evaluation; so far no function is implemented, and a formula that is met stops the test. */
final class Formulas {
  private Formulas() {}

  /** The value, or null when the formula cannot be evaluated here. */
  static Object evaluate(String formula, SObject row) {
    if (formula.trim().equalsIgnoreCase("true")) return true;
    return formula.trim().equalsIgnoreCase("false") ? Boolean.FALSE : null;
  }
}
