package localorg.soql;

import java.util.ArrayList;
import java.util.List;

/** A parsed SOQL query. */
final class Query {
  final List<SelectItem> select = new ArrayList<>();
  boolean countOnly;
  String from;
  String alias;
  /** Upper case word of USING SCOPE, or null. */
  String scope;
  Condition where;
  /** {@code USER_MODE}, {@code SYSTEM_MODE}, {@code SECURITY_ENFORCED} or null. */
  String mode;
  final List<Expression> groupBy = new ArrayList<>();
  /** {@code ROLLUP}, {@code CUBE} or null. */
  String subtotals;
  Condition having;
  final List<Order> orders = new ArrayList<>();
  Operand limit;
  Operand offset;
  boolean forUpdate;
  boolean allRows;

  boolean isAggregate() {
    return !groupBy.isEmpty() || select.stream().anyMatch(item -> item.expression != null && item.expression.isAggregate());
  }

  /** The same query on another object, for subqueries that name a relationship. */
  Query onObject(String object) {
    Query copy = new Query();
    copy.select.addAll(select);
    copy.from = object;
    copy.alias = alias == null ? from.substring(from.indexOf('.') + 1) : alias;
    copy.where = where;
    copy.mode = mode;
    copy.orders.addAll(orders);
    copy.limit = limit;
    copy.offset = offset;
    copy.allRows = allRows;
    return copy;
  }

  /** One entry of the SELECT list: an expression, a subquery or a TYPEOF. */
  static final class SelectItem {
    Expression expression;
    Query subquery;
    TypeOf typeOf;
    String alias;
  }

  /** {@code TYPEOF relationship WHEN type THEN fields ... ELSE fields END}. */
  static final class TypeOf {
    String relationship;
    final List<String> types = new ArrayList<>();
    final List<List<String>> fields = new ArrayList<>();
    List<String> otherwise = List.of();
  }

  /** A field path, or a function of an expression. */
  static final class Expression {
    /** Upper case; null for a plain field. */
    String function;
    /** The field path, of the innermost expression when functions are nested; null for COUNT(). */
    String path;
    /** What the function is applied to when that is a function itself. */
    Expression inner;
    /** Further arguments, of DISTANCE. */
    final List<Operand> arguments = new ArrayList<>();

    boolean isAggregate() {
      if (function == null) return false;
      return function.matches("COUNT|COUNT_DISTINCT|SUM|AVG|MIN|MAX|GROUPING") || inner != null && inner.isAggregate();
    }

    String key() {
      if (function == null) return path.toLowerCase();
      return function + "(" + (inner != null ? inner.key() : path == null ? "" : path.toLowerCase()) + ")";
    }
  }

  /** A node of WHERE or HAVING. */
  static final class Condition {
    /** AND, OR, NOT or COMPARE. */
    String kind;
    final List<Condition> parts = new ArrayList<>();
    Expression left;
    /** =, !=, <, <=, >, >=, LIKE, IN, NOT IN, INCLUDES, EXCLUDES. */
    String operator;
    Operand right;
  }

  /** The right side of a comparison. */
  static final class Operand {
    /** Name of a bind variable. */
    String bind;
    /** A literal, when neither a bind nor a list nor a query. */
    Object literal;
    boolean isDateLiteral;
    List<Operand> list;
    Query subquery;
  }

  /** One entry of ORDER BY. */
  static final class Order {
    Expression expression;
    boolean descending;
    boolean nullsLast;
  }
}
