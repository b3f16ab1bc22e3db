package localorg.soql;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.lang.Values;
import apex.system.QueryException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import localorg.data.Record;
import localorg.data.Sharing;
import localorg.org.Limits;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Runs a parsed query against the store. */
final class Runner {
  private static final int MAX_OFFSET = 2000;

  private final Query query;
  private final ApexMap binds;
  private final boolean userMode;
  private final ObjectModel model;
  private final Conditions conditions;

  Runner(Query query, ApexMap binds, boolean userMode) {
    this.query = query;
    this.binds = binds;
    this.userMode = userMode;
    this.model = find(query.from);
    this.conditions = new Conditions(binds, this::column);
  }

  private static ObjectModel find(String name) {
    ObjectModel found = Org.findObject(name);
    if (found == null) throw FieldAccess.unknownObject(name);
    return found;
  }

  /** Rows that match, in order, within limit and offset. */
  List<Record> rows() {
    FieldAccess.check(query, model, userMode);
    List<Record> rows = new ArrayList<>();
    // System mode sets object and field rights aside; sharing follows the class's declaration even then.
    boolean enforceSharing = userMode || Org.current().session.enforcesSharing();
    for (Record record : Org.current().store.rows(model.name)) {
      if (record.isDeleted() && !query.allRows) continue;
      if (query.where != null && !conditions.test(query.where, left -> value(record, left))) continue;
      if (enforceSharing && !Sharing.canRead(record)) continue;
      rows.add(record);
    }
    if (query.isAggregate()) return rows;
    if (!query.orders.isEmpty()) rows.sort(order((record, expression) -> value(record, expression)));
    return page(rows);
  }

  <T> List<T> page(List<T> rows) {
    int from = query.offset == null ? 0 : number(query.offset);
    if (from > MAX_OFFSET) throw new QueryException("Maximum SOQL offset allowed is " + MAX_OFFSET);
    int size = query.limit == null ? rows.size() : number(query.limit);
    if (from >= rows.size()) return new ArrayList<>();
    return new ArrayList<>(rows.subList(from, (int) Math.min((long) from + size, rows.size())));
  }

  private int number(Query.Operand operand) {
    Object value = conditions.value(operand);
    if (!(value instanceof Number)) throw new QueryException("Invalid limit or offset: " + Values.text(value));
    return ((Number) value).intValue();
  }

  boolean keeps(Query.Condition having, java.util.function.Function<Query.Expression, Object> values) {
    return conditions.test(having, values);
  }

  /** How ORDER BY reads a value. */
  interface Reader<T> {
    Object read(T row, Query.Expression expression);
  }

  <T> Comparator<T> order(Reader<T> reader) {
    Comparator<T> result = (a, b) -> 0;
    for (Query.Order order : query.orders) {
      result = result.thenComparing((a, b) -> {
        Object left = reader.read(a, order.expression);
        Object right = reader.read(b, order.expression);
        if (left == null || right == null) {
          int nulls = left == right ? 0 : left == null ? -1 : 1;
          return order.nullsLast ? -nulls : nulls;
        }
        int compared = left instanceof String && right instanceof String
            ? ((String) left).compareToIgnoreCase((String) right) : Values.compare(left, right);
        return order.descending ? -compared : compared;
      });
    }
    return result;
  }

  Object value(Record record, Query.Expression expression) {
    Object value = Paths.value(record, Paths.relative(query, expression.path));
    return expression.function == null ? value : Functions.apply(expression.function, value);
  }

  private Collection<Object> column(Query subquery) {
    Runner runner = new Runner(subquery, binds, userMode);
    List<Object> values = new ArrayList<>();
    for (Record record : runner.rows()) values.add(runner.value(record, subquery.select.get(0).expression));
    return values;
  }

  boolean isCount() {
    return query.countOnly;
  }

  int count() {
    List<Record> rows = page(rows());
    Org.limits().use(Limits.Kind.QUERY_ROWS, 1);
    return rows.size();
  }

  /** What a dynamic count query gives where a list is asked for: as many empty rows. */
  ApexList countAsList() {
    List<SObject> rows = new ArrayList<>();
    for (int i = count(); i > 0; i--) rows.add(new SObject(model.name));
    return ApexList.of(TypeRef.parse("com/salesforce/api/entity/" + model.name), rows);
  }

  ApexList result() {
    if (query.isAggregate()) return new Aggregation(query, this).run(rows());
    List<Record> rows = rows();
    Org.limits().use(Limits.Kind.QUERY_ROWS, rows.size());
    List<SObject> result = new ArrayList<>();
    for (Record record : rows) result.add(toSObject(record));
    return ApexList.of(TypeRef.parse("com/salesforce/api/entity/" + model.name), result);
  }

  private SObject toSObject(Record record) {
    SObject row = new SObject(model.name);
    Set<String> loaded = new HashSet<>(Set.of("id"));
    row.markLoaded(loaded);
    for (Query.SelectItem item : query.select) {
      if (item.subquery != null) children(record, row, loaded, item.subquery);
      else if (item.expression.function != null && item.expression.function.equals("FIELDS")) allFields(record, row, loaded, item.expression.path);
      else put(record, row, loaded, Paths.relative(query, item.expression.path), item.expression.function);
    }
    row.values().put("Id", record.id);
    return row;
  }

  private void allFields(Record record, SObject row, Set<String> loaded, String which) {
    for (FieldModel field : model.fields.values()) {
      boolean wanted = which.equalsIgnoreCase("ALL") || field.custom == which.equalsIgnoreCase("CUSTOM");
      if (wanted) put(record, row, loaded, field.name, null);
    }
  }

  private void put(Record record, SObject row, Set<String> loaded, String path, String function) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      FieldModel field = Paths.field(Org.object(row.typeName()), path);
      loaded.add(field.name.toLowerCase(Locale.ROOT));
      Object value = Paths.value(record, path);
      if (function != null) value = Functions.apply(function, value);
      if (value != null) row.values().put(field.name, value);
      return;
    }
    ObjectModel owner = Org.object(row.typeName());
    FieldModel relation = Paths.relation(owner, path.substring(0, dot));
    loaded.add(relation.relationship.toLowerCase(Locale.ROOT));
    // The key of a parent that a query reads is loaded with it.
    loaded.add(relation.name.toLowerCase(Locale.ROOT));
    Record parent = Paths.parent(record, relation.relationship);
    if (parent == null) return;
    row.values().putIfAbsent(relation.name, parent.id);
    SObject target = (SObject) row.values().get(relation.relationship);
    if (target == null) {
      target = new SObject(Paths.target(owner, relation));
      target.markLoaded(new HashSet<>(Set.of("id")));
      target.values().put("Id", parent.id);
      row.values().put(relation.relationship, target);
    }
    put(parent, target, target.loadedNames(), path.substring(dot + 1), function);
  }

  private void children(Record record, SObject row, Set<String> loaded, Query subquery) {
    String name = subquery.from.substring(subquery.from.indexOf('.') + 1);
    ObjectModel.ChildRelationship child = model.children.get(name);
    if (child == null) {
      throw new QueryException("Didn't understand relationship '" + name + "' in FROM part of query call. If you are"
          + " attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name."
          + " Please reference your WSDL or the describe call for the appropriate names.");
    }
    loaded.add(child.name.toLowerCase(Locale.ROOT));
    FieldModel key = Org.childField(model, child);
    row.values().put(child.name, new ChildRunner(subquery, child.childObject, binds, userMode).run(key, record));
  }

  /** A subquery, which only sees the children of one parent. */
  private static final class ChildRunner {
    private final Runner runner;

    ChildRunner(Query subquery, String object, ApexMap binds, boolean userMode) {
      Query own = subquery.onObject(object);
      runner = new Runner(own, binds, userMode);
    }

    ApexList run(FieldModel key, Record parent) {
      List<Record> mine = new ArrayList<>();
      Query.Operand limit = runner.query.limit;
      Query.Operand offset = runner.query.offset;
      runner.query.limit = null;
      runner.query.offset = null;
      for (Record record : runner.rows()) if (parent.id.equals(record.get(key.name))) mine.add(record);
      runner.query.limit = limit;
      runner.query.offset = offset;
      List<SObject> result = new ArrayList<>();
      for (Record record : runner.page(mine)) result.add(runner.toSObject(record));
      Org.limits().use(Limits.Kind.QUERY_ROWS, result.size());
      return ApexList.of(TypeRef.parse("com/salesforce/api/entity/" + runner.model.name), result);
    }
  }
}
