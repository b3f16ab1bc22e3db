package localorg.soql;

import apex.lang.ApexList;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.lang.Values;
import apex.system.QueryException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import localorg.data.Record;
import localorg.org.Limits;
import localorg.org.Org;

/** GROUP BY, its subtotals and aggregate functions. */
final class Aggregation {
  private final Query query;
  private final Runner runner;

  Aggregation(Query query, Runner runner) {
    this.query = query;
    this.runner = runner;
  }

  /** Rows of one combination of the grouped fields; {@code kept} tells which of them it is grouped by. */
  private static final class Group {
    final boolean[] kept;
    final List<Record> rows = new ArrayList<>();

    Group(boolean[] kept) {
      this.kept = kept;
    }
  }

  ApexList run(List<Record> rows) {
    Org.limits().use(Limits.Kind.AGGREGATE_QUERIES, 1);
    checkSelection();
    List<Group> groups = new ArrayList<>();
    for (boolean[] kept : combinations()) groups.addAll(group(rows, kept));
    if (query.having != null) groups.removeIf(group -> !runner.keeps(query.having, expression -> value(group, expression)));
    if (!query.orders.isEmpty()) groups.sort(new RowOrder<Group>(query, runner.model, this::ordered));
    List<SObject> result = new ArrayList<>();
    for (Group group : runner.page(groups)) result.add(row(group));
    Org.limits().use(Limits.Kind.QUERY_ROWS, query.groupBy.isEmpty() ? 1 : result.size());
    return ApexList.of(TypeRef.parse("com/salesforce/api/entity/AggregateResult"), result);
  }

  private void checkSelection() {
    Set<String> grouped = new HashSet<>();
    query.groupBy.forEach(expression -> grouped.add(key(expression)));
    Set<String> names = new HashSet<>();
    for (Query.SelectItem item : query.select) {
      if (item.expression == null) continue;
      if (!item.expression.isAggregate() && !grouped.contains(key(item.expression))) {
        throw new QueryException("Field must be grouped or aggregated: " + item.expression.path);
      }
      if (item.alias != null && !names.add(item.alias.toLowerCase(Locale.ROOT))) {
        throw new QueryException("duplicate alias: " + item.alias);
      }
    }
  }

  private String key(Query.Expression expression) {
    if (expression.function == null) return Paths.relative(query, expression.path).toLowerCase(Locale.ROOT);
    // How a value is shown does not change what it is grouped by.
    return expression.function.matches("TOLABEL|FORMAT") ? expression.path.toLowerCase(Locale.ROOT) : expression.key();
  }

  /** Which fields count in each set of groups: all of them, and for subtotals fewer. */
  private List<boolean[]> combinations() {
    int size = query.groupBy.size();
    List<boolean[]> result = new ArrayList<>();
    int all = (1 << size) - 1;
    for (int mask = all; mask >= 0; mask--) {
      boolean isPrefix = Integer.bitCount(mask) == Integer.numberOfTrailingZeros(~mask);
      boolean wanted = mask == all || "CUBE".equals(query.subtotals) || "ROLLUP".equals(query.subtotals) && isPrefix;
      if (!wanted) continue;
      boolean[] kept = new boolean[size];
      for (int i = 0; i < size; i++) kept[i] = (mask >> i & 1) == 1;
      result.add(kept);
    }
    return result;
  }

  private List<Group> group(List<Record> rows, boolean[] kept) {
    Map<List<Object>, Group> groups = new LinkedHashMap<>();
    boolean isGrandTotal = !contains(kept);
    if (query.groupBy.isEmpty() || isGrandTotal && !rows.isEmpty()) groups.put(List.of(), new Group(kept));
    for (Record row : rows) {
      List<Object> key = new ArrayList<>();
      for (int i = 0; i < kept.length; i++) if (kept[i]) key.add(distinct(runner.value(row, query.groupBy.get(i))));
      groups.computeIfAbsent(key, k -> new Group(kept)).rows.add(row);
    }
    return new ArrayList<>(groups.values());
  }

  private static boolean contains(boolean[] kept) {
    for (boolean one : kept) if (one) return true;
    return false;
  }

  private static Object distinct(Object value) {
    return value instanceof String ? ((String) value).toLowerCase(Locale.ROOT) : Values.key(value);
  }

  private Object ordered(Group group, Query.Expression expression) {
    for (Query.SelectItem item : query.select) {
      boolean isAlias = item.alias != null && expression.function == null && expression.path.equalsIgnoreCase(item.alias);
      if (isAlias) return value(group, item.expression);
    }
    return value(group, expression);
  }

  private SObject row(Group group) {
    SObject row = new SObject("AggregateResult");
    int unnamed = 0;
    for (Query.SelectItem item : query.select) {
      String name = item.alias;
      if (name == null && item.expression.function != null) name = "expr" + unnamed++;
      if (name == null) name = fieldName(item.expression.path);
      row.values().put(name, value(group, item.expression));
    }
    return row;
  }

  private String fieldName(String path) {
    return Paths.field(runner.model, Paths.relative(query, path)).name;
  }

  private Object value(Group group, Query.Expression expression) {
    if ("GROUPING".equals(expression.function)) return isSubtotal(group, expression.path) ? 1 : 0;
    if (!expression.isAggregate()) {
      int position = grouped(expression);
      boolean isLeftOut = position >= 0 && !group.kept[position];
      return group.rows.isEmpty() || isLeftOut ? null : runner.value(group.rows.get(0), expression);
    }
    if (expression.inner != null && expression.inner.isAggregate()) {
      return Functions.apply(expression.function, value(group, expression.inner), false);
    }
    return aggregate(group.rows, expression);
  }

  private int grouped(Query.Expression expression) {
    for (int i = 0; i < query.groupBy.size(); i++) if (key(query.groupBy.get(i)).equals(key(expression))) return i;
    return -1;
  }

  private boolean isSubtotal(Group group, String path) {
    Query.Expression field = new Query.Expression();
    field.path = path;
    int position = grouped(field);
    return position >= 0 && !group.kept[position];
  }

  private Object aggregate(List<Record> rows, Query.Expression expression) {
    if (expression.path == null) return rows.size();
    List<Object> values = new ArrayList<>();
    for (Record record : rows) {
      Object value = expression.inner != null ? runner.value(record, expression.inner)
          : Paths.value(record, Paths.relative(query, expression.path));
      if (value != null) values.add(value);
    }
    switch (expression.function) {
      case "COUNT": return values.size();
      case "COUNT_DISTINCT": return (int) values.stream().map(Aggregation::distinct).distinct().count();
      case "SUM": return values.isEmpty() ? null : sum(values);
      case "AVG":
        return values.isEmpty() ? null : sum(values).divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64).doubleValue();
      case "MIN": return values.stream().min(Values::compare).orElse(null);
      default: return values.stream().max(Values::compare).orElse(null);
    }
  }

  private static BigDecimal sum(List<Object> values) {
    BigDecimal total = BigDecimal.ZERO;
    for (Object value : values) total = total.add(Values.decimal(value));
    return total;
  }
}
