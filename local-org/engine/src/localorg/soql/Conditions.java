package localorg.soql;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.ApexSet;
import apex.lang.Id;
import apex.system.QueryException;
import apex.lang.SObject;
import apex.lang.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import localorg.org.Org;

/** Evaluates WHERE and HAVING. */
final class Conditions {
  private final Binds binds;
  private final Map<Query.Operand, Members> known = new IdentityHashMap<>();
  private final Function<Query, Collection<Object>> subqueries;

  /** {@code subqueries} runs a query and gives the values of its one field. */
  Conditions(Binds binds, Function<Query, Collection<Object>> subqueries) {
    this.binds = binds;
    this.subqueries = subqueries;
  }

  boolean test(Query.Condition condition, Function<Query.Expression, Object> left) {
    switch (condition.kind) {
      case "AND":
        for (Query.Condition part : condition.parts) if (!test(part, left)) return false;
        return true;
      case "OR":
        for (Query.Condition part : condition.parts) if (test(part, left)) return true;
        return false;
      case "NOT":
        return !test(condition.parts.get(0), left);
      default:
        return compare(condition, left.apply(condition.left));
    }
  }

  private boolean compare(Query.Condition condition, Object value) {
    Query.Operand right = condition.right;
    switch (condition.operator) {
      case "IN": return members(right).contains(value);
      case "NOT IN": return !members(right).contains(value);
      case "INCLUDES": return includes(value, right);
      case "EXCLUDES": return !includes(value, right);
      case "LIKE": return members(right).values().stream().anyMatch(pattern -> like(value, pattern));
      default:
    }
    if (right.isDateLiteral) return inRange(condition.operator, value, (String) right.literal);
    Object other = value(right);
    // In Apex a collection may stand behind = as well, and means what it means behind IN.
    if (other instanceof ApexList || other instanceof ApexSet) {
      if (condition.operator.equals("=")) return members(right).contains(value);
      if (condition.operator.equals("!=")) return !members(right).contains(value);
    }
    if (value instanceof Id && other instanceof String && !((String) other).isEmpty() && !Id.isValid((String) other)) {
      throw new QueryException("invalid ID field: " + other);
    }
    if (condition.operator.equals("=")) return equal(value, other);
    if (condition.operator.equals("!=")) return !equal(value, other);
    if (value == null || other == null) return false;
    int order = order(value, other);
    switch (condition.operator) {
      case "<": return order < 0;
      case "<=": return order <= 0;
      case ">": return order > 0;
      default: return order >= 0;
    }
  }

  Object value(Query.Operand operand) {
    return operand.bind == null ? operand.literal : binds.get(operand.bind);
  }

  /** All texts that values are compared with. */
  List<String> texts(Query.Condition condition) {
    List<String> result = new ArrayList<>();
    if (condition == null) return result;
    condition.parts.forEach(part -> result.addAll(texts(part)));
    if (condition.right == null || condition.right.subquery != null) return result;
    for (Object value : members(condition.right).values()) if (value instanceof String || value instanceof Id) result.add(value.toString());
    return result;
  }

  /** What stands on the right of IN; evaluated once a query. */
  Members members(Query.Operand operand) {
    return known.computeIfAbsent(operand, key -> new Members(collect(key)));
  }

  private Collection<Object> collect(Query.Operand operand) {
    if (operand.subquery != null) return subqueries.apply(operand.subquery);
    List<Object> result = new ArrayList<>();
    if (operand.list != null) {
      for (Query.Operand item : operand.list) addMember(result, value(item));
    } else {
      addMember(result, value(operand));
    }
    return result;
  }

  private static void addMember(List<Object> result, Object value) {
    if (value instanceof ApexMap) addMember(result, ((ApexMap) value).keySet());
    else if (value instanceof ApexList) ((ApexList) value).items.forEach(item -> addMember(result, item));
    else if (value instanceof ApexSet) ((ApexSet) value).items().forEach(item -> addMember(result, item));
    else result.add(value instanceof SObject ? ((SObject) value).id() : value);
  }

  private boolean includes(Object value, Query.Operand right) {
    if (value == null) return false;
    List<String> chosen = List.of(value.toString().split(";"));
    for (Object wanted : members(right).values()) {
      if (wanted != null && chosen.containsAll(List.of(wanted.toString().split(";")))) return true;
    }
    return false;
  }

  static boolean equal(Object a, Object b) {
    Object left = "".equals(a) ? null : a;
    Object right = "".equals(b) ? null : b;
    if (left instanceof SObject) left = ((SObject) left).id();
    if (right instanceof SObject) right = ((SObject) right).id();
    if (left instanceof String && right instanceof String) return ((String) left).equalsIgnoreCase((String) right);
    if (left instanceof Id && right instanceof String || right instanceof Id && left instanceof String) {
      return Values.equal(left, right);
    }
    if (left != null && right != null && left instanceof ApexDatetime != right instanceof ApexDatetime
        && (left instanceof ApexDate || right instanceof ApexDate)) return order(left, right) == 0;
    return Values.equal(left, right);
  }

  private static int order(Object a, Object b) {
    if (a instanceof ApexDate && b instanceof ApexDatetime) return ((ApexDate) a).toDatetime().compareTo((ApexDatetime) b);
    if (a instanceof ApexDatetime && b instanceof ApexDate) return ((ApexDatetime) a).compareTo(((ApexDate) b).toDatetime());
    if (a instanceof String && b instanceof String) return ((String) a).compareToIgnoreCase((String) b);
    if (a instanceof Id && b instanceof String) return a.toString().compareTo(Id.of((String) b).toString());
    return Values.compare(a, b);
  }

  private static boolean inRange(String operator, Object value, String literal) {
    if (value == null) return operator.equals("!=");
    LocalDate today = new ApexDatetime(Org.current().clock.millis()).local().toLocalDate();
    LocalDate[] range = DateLiterals.range(literal, today);
    LocalDate day = value instanceof ApexDate ? ((ApexDate) value).value : ((ApexDatetime) value).local().toLocalDate();
    boolean before = day.isBefore(range[0]);
    boolean after = !day.isBefore(range[1]);
    switch (operator) {
      case "=": return !before && !after;
      case "!=": return before || after;
      case "<": return before;
      case "<=": return !after;
      case ">": return after;
      default: return !before;
    }
  }

  private static boolean like(Object value, Object pattern) {
    if (value == null || pattern == null) return false;
    StringBuilder regex = new StringBuilder();
    String text = pattern.toString();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) regex.append(Pattern.quote(String.valueOf(text.charAt(++i))));
      else if (c == '%') regex.append(".*");
      else if (c == '_') regex.append('.');
      else regex.append(Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL).matcher(value.toString()).matches();
  }
}
