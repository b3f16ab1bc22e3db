package apex.formulaeval;

import apex.lang.ApexSet;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.Values;
import apex.system.FormulaEvaluationException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.data.FormulaEvaluator;

/** A formula that may be evaluated again and again. */
public final class FormulaInstance {
  private static final Pattern NAME = Pattern.compile("\"(?:\\\\.|[^\\\\\"])*\"|'[^']*'|[A-Za-z]\\w*(?:\\.\\w+)*(\\s*\\()?");
  private final String formula;
  private final FormulaReturnType result;
  private final FormulaEvaluator evaluator;

  FormulaInstance(String formula, FormulaReturnType result, boolean nullIsZero) {
    this.formula = formula;
    this.result = result;
    this.evaluator = new FormulaEvaluator(nullIsZero);
  }

  public Object evaluate(Object context) {
    Object value = evaluator.evaluate(formula, Exceptions.argument(context));
    return value == null ? null : converted(value);
  }

  private Object converted(Object value) {
    switch (result) {
      case INTEGER: return number(value).intValue();
      case LONG: return number(value).longValue();
      case DOUBLE: return number(value).doubleValue();
      case DECIMAL: return Values.decimal(number(value));
      case ID: return Id.of(value.toString());
      case STRING: return Values.text(value);
      case BOOLEAN:
        if (value instanceof Boolean) return value;
        throw new FormulaEvaluationException("The formula gives no Boolean");
      default: return value;
    }
  }

  private static Number number(Object value) {
    if (value instanceof Number) return (Number) value;
    throw new FormulaEvaluationException("The formula gives no number");
  }

  /** Paths of fields that the formula reads. */
  public ApexSet getReferencedFields() {
    Set<String> names = new TreeSet<>();
    Matcher matcher = NAME.matcher(formula);
    while (matcher.find()) {
      String word = matcher.group();
      boolean isText = word.startsWith("\"") || word.startsWith("'");
      if (!isText && matcher.group(1) == null && !word.matches("(?i)true|false|null")) names.add(word);
    }
    return ApexSet.ofStrings(names);
  }
}
