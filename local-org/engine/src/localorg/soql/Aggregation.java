package localorg.soql;

import apex.lang.ApexList;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.lang.Values;
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

/** GROUP BY and aggregate functions. */
final class Aggregation {
  private final Query query;
  private final Runner runner;

  Aggregation(Query query, Runner runner) {
    this.query = query;
    this.runner = runner;
  }

  ApexList run(List<Record> rows) {
    Org.limits().use(Limits.Kind.AGGREGATE_QUERIES, 1);
    Map<List<Object>, List<Record>> groups = new LinkedHashMap<>();
    if (query.groupBy.isEmpty()) groups.put(List.of(), rows);
    for (Record row : query.groupBy.isEmpty() ? List.<Record>of() : rows) {
      List<Object> key = new ArrayList<>();
      for (Query.Expression expression : query.groupBy) {
        Object value = runner.value(row, expression);
        key.add(value instanceof String ? ((String) value).toLowerCase(Locale.ROOT) : Values.key(value));
      }
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    List<List<Record>> kept = new ArrayList<>();
    for (List<Record> group : groups.values()) {
      if (query.having == null || runner.keeps(query.having, expression -> value(group, expression))) kept.add(group);
    }
    if (!query.orders.isEmpty()) kept.sort(runner.order(this::ordered));
    List<SObject> result = new ArrayList<>();
    for (List<Record> group : runner.page(kept)) result.add(row(group));
    Org.limits().use(Limits.Kind.QUERY_ROWS, query.groupBy.isEmpty() ? 1 : result.size());
    return ApexList.of(TypeRef.parse("com/salesforce/api/entity/AggregateResult"), result);
  }

  private Object ordered(List<Record> group, Query.Expression expression) {
    for (Query.SelectItem item : query.select) {
      boolean isAlias = expression.function == null && expression.path.equalsIgnoreCase(item.alias);
      if (isAlias) return value(group, item.expression);
    }
    return value(group, expression);
  }

  private SObject row(List<Record> group) {
    SObject row = new SObject("AggregateResult");
    int unnamed = 0;
    for (Query.SelectItem item : query.select) {
      String name = item.alias;
      if (name == null && item.expression.function != null) name = "expr" + unnamed++;
      if (name == null) name = item.expression.path.substring(item.expression.path.lastIndexOf('.') + 1);
      row.values().put(name, value(group, item.expression));
    }
    return row;
  }

  private Object value(List<Record> group, Query.Expression expression) {
    if (!expression.isAggregate()) return group.isEmpty() ? null : runner.value(group.get(0), expression);
    if (expression.path == null) return group.size();
    List<Object> values = new ArrayList<>();
    for (Record record : group) {
      Object value = Paths.value(record, Paths.relative(query, expression.path));
      if (value != null) values.add(value);
    }
    switch (expression.function) {
      case "COUNT": return values.size();
      case "COUNT_DISTINCT": return distinct(values);
      case "SUM": return values.isEmpty() ? null : sum(values);
      case "AVG":
        return values.isEmpty() ? null : sum(values).divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64).doubleValue();
      case "MIN": return values.stream().min(Values::compare).orElse(null);
      default: return values.stream().max(Values::compare).orElse(null);
    }
  }

  private static int distinct(List<Object> values) {
    Set<Object> seen = new HashSet<>();
    for (Object value : values) {
      seen.add(value instanceof String ? ((String) value).toLowerCase(Locale.ROOT) : Values.key(value));
    }
    return seen.size();
  }

  private static BigDecimal sum(List<Object> values) {
    BigDecimal total = BigDecimal.ZERO;
    for (Object value : values) total = total.add(Values.decimal(value));
    return total;
  }
}
