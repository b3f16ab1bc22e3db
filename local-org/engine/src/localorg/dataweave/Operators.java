package localorg.dataweave;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Operators between two values. */
final class Operators {
  /** Which of them bind as strongly as each other, the loosest first. */
  static final List<Set<String>> LEVELS = List.of(Set.of("==", "!=", "~="), Set.of("<", ">", "<=", ">="),
      Set.of("+", "-", "++", "--", ">>"), Set.of("*", "/"));
  /** The level of {@code <}, which {@code is} shares. */
  static final int COMPARISON = 1;

  private Operators() {}

  static boolean isTrue(Object value) {
    if (value instanceof Boolean) return (Boolean) value;
    throw new Problem("Cannot coerce " + Types.name(value) + " (" + Types.text(value) + ") to Boolean");
  }

  static Object apply(String operator, Object left, Object right) {
    switch (operator) {
      case "==": return areEqual(left, right);
      case "!=": return !areEqual(left, right);
      case "~=": return Types.text(left).equals(Types.text(right));
      case "<": return compare(left, right) < 0;
      case ">": return compare(left, right) > 0;
      case "<=": return compare(left, right) <= 0;
      case ">=": return compare(left, right) >= 0;
      case "++": return joined(left, right);
      case "--": return without(left, right);
      case ">>": return ((ZonedDateTime) Moments.dateTime(left)).withZoneSameInstant(ZoneId.of(Types.text(right)));
      default: return calculate(operator, left, right);
    }
  }

  private static Object calculate(String operator, Object left, Object right) {
    if (left instanceof Temporal) return Moments.shifted((Temporal) left, right, operator.equals("+"));
    if (operator.equals("+") && left instanceof List) {
      List<Object> result = new ArrayList<>((List<?>) left);
      result.add(right);
      return result;
    }
    if (operator.equals("-") && left instanceof Structure) return without(left, right);
    BigDecimal a = Types.number(left, operator);
    BigDecimal b = Types.number(right, operator);
    switch (operator) {
      case "+": return a.add(b);
      case "-": return a.subtract(b);
      case "*": return a.multiply(b);
      default:
        if (b.signum() == 0) throw new Problem("Division by zero");
        return a.divide(b, MathContext.DECIMAL128);
    }
  }

  static boolean areEqual(Object left, Object right) {
    if (left instanceof BigDecimal && right instanceof BigDecimal) return ((BigDecimal) left).compareTo((BigDecimal) right) == 0;
    if (left instanceof ZonedDateTime && right instanceof ZonedDateTime) {
      return ((ZonedDateTime) left).toInstant().equals(((ZonedDateTime) right).toInstant());
    }
    if (!(left instanceof List) || !(right instanceof List)) return java.util.Objects.equals(left, right);
    List<?> one = (List<?>) left;
    List<?> other = (List<?>) right;
    if (one.size() != other.size()) return false;
    for (int i = 0; i < one.size(); i++) if (!areEqual(one.get(i), other.get(i))) return false;
    return true;
  }

  /** Order of two values; a text beside a number is read as one. */
  @SuppressWarnings("unchecked")
  static int compare(Object left, Object right) {
    if (left instanceof BigDecimal || right instanceof BigDecimal) {
      return Types.number(left, "<").compareTo(Types.number(right, "<"));
    }
    boolean isComparable = left instanceof Comparable && right != null && left.getClass() == right.getClass();
    if (isComparable) return ((Comparable<Object>) left).compareTo(right);
    throw new Problem("Unable to compare " + Types.name(left) + " with " + Types.name(right));
  }

  static Object joined(Object left, Object right) {
    if (left instanceof Structure && right instanceof Structure) return new Structure().addAll((Structure) left).addAll((Structure) right);
    if (left instanceof List && right instanceof List) {
      List<Object> result = new ArrayList<>((List<?>) left);
      result.addAll((List<?>) right);
      return result;
    }
    if (left instanceof Temporal && right instanceof Temporal) return Moments.joined((Temporal) left, (Temporal) right);
    if (left == null || right == null || left instanceof List || right instanceof List || left instanceof Structure || right instanceof Structure) {
      throw new Problem("You called the function '++' with arguments of types that it does not take: " + Types.names(left, right));
    }
    return Types.text(left) + Types.text(right);
  }

  private static Object without(Object left, Object right) {
    if (left instanceof List) {
      List<Object> result = new ArrayList<>((List<?>) left);
      List<?> removed = right instanceof List ? (List<?>) right : List.of(right);
      result.removeIf(item -> removed.stream().anyMatch(other -> areEqual(item, other)));
      return result;
    }
    if (!(left instanceof Structure)) {
      throw new Problem("You called the function '--' with arguments of types that it does not take: " + Types.names(left, right));
    }
    Structure result = new Structure();
    for (Structure.Entry entry : ((Structure) left).entries) if (!isNamed(entry, right)) result.add(entry);
    return result;
  }

  private static boolean isNamed(Structure.Entry entry, Object names) {
    if (names instanceof List) return ((List<?>) names).stream().anyMatch(name -> isNamed(entry, name));
    if (names instanceof Structure) return ((Structure) names).entries.contains(entry);
    return entry.key.equals(Types.text(names));
  }
}
