package localorg.data;

import apex.lang.UnsupportedMember;
import apex.lang.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Evaluates formulas of fields, validation rules and defaults; one it cannot evaluate stops the test. */
final class Formulas {
  private final String text;
  private final FormulaContext context;
  private int at;

  private Formulas(String text, FormulaContext context) {
    this.text = text;
    this.context = context;
  }

  /** {@code fields} gives the value of a field path. */
  static Object evaluate(String formula, Function<String, Object> fields) {
    return evaluate(formula, new FormulaContext(fields, null));
  }

  static Object evaluate(String formula, FormulaContext context) {
    // Owner:User.Email names the field of an owner that is a user.
    Formulas parser = new Formulas(formula.replaceAll("(\\w+):(?:User|Queue)\\.", "$1."), context);
    Object value = parser.or();
    parser.space();
    if (parser.at < parser.text.length()) throw parser.unsupported();
    return value;
  }

  private UnsupportedMember unsupported() {
    return new UnsupportedMember("Formula " + text + " (at character " + (at + 1) + ")");
  }

  private void space() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) at++;
      else if (text.startsWith("/*", at)) at = text.indexOf("*/", at) + 2;
      else return;
    }
  }

  private boolean accept(String sign) {
    space();
    if (!text.startsWith(sign, at)) return false;
    at += sign.length();
    return true;
  }

  private Object or() {
    Object left = and();
    while (accept("||")) {
      boolean right = truth(and());
      left = truth(left) || right;
    }
    return left;
  }

  private Object and() {
    Object left = comparison();
    while (accept("&&")) {
      boolean right = truth(comparison());
      left = truth(left) && right;
    }
    return left;
  }

  private Object comparison() {
    Object left = sum();
    for (String sign : new String[] {"==", "=", "!=", "<>", "<=", ">=", "<", ">"}) {
      if (!accept(sign)) continue;
      Object right = sum();
      switch (sign) {
        case "==": case "=": return same(left, right);
        case "!=": case "<>": return !same(left, right);
        default:
      }
      if (left == null || right == null) return false;
      int order = Values.compare(left, right);
      return sign.equals("<") ? order < 0 : sign.equals("<=") ? order <= 0 : sign.equals(">") ? order > 0 : order >= 0;
    }
    return left;
  }

  private Object sum() {
    Object left = product();
    while (true) {
      if (accept("+")) left = left instanceof String ? left + FormulaFunctions.text(product()) : plus(left, product());
      else if (accept("-")) left = FormulaFunctions.minus(left, product());
      else if (peek("&") && !text.startsWith("&&", at)) {
        at++;
        left = FormulaFunctions.text(left) + FormulaFunctions.text(product());
      } else return left;
    }
  }

  private boolean peek(String sign) {
    space();
    return text.startsWith(sign, at);
  }

  private static Object plus(Object left, Object right) {
    return FormulaFunctions.plus(left, right);
  }

  private Object product() {
    Object left = power();
    while (true) {
      if (accept("*")) {
        Object right = power();
        left = left == null || right == null ? null : number(left).multiply(number(right));
      } else if (accept("/")) {
        Object right = power();
        boolean isError = left == null || right == null || number(right).signum() == 0;
        left = isError ? null : number(left).divide(number(right), MathContext.DECIMAL64);
      } else return left;
    }
  }

  private Object power() {
    Object left = unary();
    while (accept("^")) {
      Object right = unary();
      left = left == null || right == null ? null : FormulaFunctions.power(number(left), number(right));
    }
    return left;
  }

  private Object unary() {
    if (accept("!")) return !truth(unary());
    if (accept("-")) {
      Object value = unary();
      return value == null ? null : number(value).negate();
    }
    return primary();
  }

  private Object primary() {
    if (accept("(")) {
      Object value = or();
      if (!accept(")")) throw unsupported();
      return value;
    }
    space();
    if (at >= text.length()) throw unsupported();
    char c = text.charAt(at);
    if (c == '"' || c == '\'') return string(c);
    if (Character.isDigit(c) || c == '.') return literal();
    if (!Character.isLetter(c) && c != '$') throw unsupported();
    int start = at;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_.$".indexOf(text.charAt(at)) >= 0)) at++;
    String name = text.substring(start, at);
    if (accept("(")) return call(name.toUpperCase(Locale.ROOT));
    if (name.equalsIgnoreCase("TRUE") || name.equalsIgnoreCase("FALSE")) return Boolean.valueOf(name.toLowerCase(Locale.ROOT));
    if (name.equalsIgnoreCase("NULL")) return null;
    return name.startsWith("$") ? FormulaContext.global(name) : context.fields.apply(name);
  }

  /** Functions that look at the record itself instead of values. */
  private Object change(String name) {
    if (name.equals("ISNEW")) return context.before == null;
    space();
    int start = at;
    while (at < text.length() && text.charAt(at) != ')') at++;
    String field = text.substring(start, at).trim();
    Object now = context.fields.apply(field);
    Object before = context.before == null ? now : context.before.apply(field);
    return name.equals("PRIORVALUE") ? before : (Object) !same(now, before);
  }

  private Object call(String name) {
    if (name.matches("ISNEW|ISCHANGED|PRIORVALUE")) {
      Object value = change(name);
      if (!accept(")")) throw unsupported();
      return value;
    }
    List<Object> arguments = new ArrayList<>();
    if (!accept(")")) {
      do arguments.add(or()); while (accept(","));
      if (!accept(")")) throw unsupported();
    }
    return FormulaFunctions.call(name, arguments, this::unsupported);
  }

  private String string(char quote) {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\\') at++;
      value.append(text.charAt(at++));
    }
    at++;
    return value.toString();
  }

  private BigDecimal literal() {
    int start = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) at++;
    return new BigDecimal(text.substring(start, at));
  }

  private static boolean same(Object a, Object b) {
    Object left = "".equals(a) ? null : a;
    Object right = "".equals(b) ? null : b;
    return Values.equal(left, right);
  }

  static boolean truth(Object value) {
    return Boolean.TRUE.equals(value);
  }

  static BigDecimal number(Object value) {
    return Values.decimal(value);
  }
}
