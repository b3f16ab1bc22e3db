package apex.formulaeval;

/** What a formula gives. */
public enum FormulaReturnType {
  BOOLEAN, DATE, DATETIME, DECIMAL, DOUBLE, ID, INTEGER, LONG, STRING, TIME
}
