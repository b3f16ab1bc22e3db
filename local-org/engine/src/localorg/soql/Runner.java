package localorg.soql;

import apex.lang.ApexList;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.lang.UnsupportedMember;
import apex.lang.Values;
import apex.system.QueryException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import localorg.data.Record;
import localorg.data.Sharing;
import localorg.data.Store;
import localorg.org.GrantedRows;
import localorg.org.Limits;
import localorg.org.Org;
import localorg.org.TestState;
import localorg.project.ObjectModel;

/** Runs a parsed query against the store. */
final class Runner {
  private static final int MAX_OFFSET = 2000;

  final Query query;
  final Binds binds;
  final boolean userMode;
  final ObjectModel model;
  private final Conditions conditions;

  Runner(Query query, Binds binds, boolean userMode) {
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
    FilterTypes.check(query, model, binds);
    List<Record> rows = matching(candidates());
    if (query.isAggregate()) return rows;
    if (!query.orders.isEmpty()) rows.sort(new RowOrder<Record>(query, model, this::value));
    return page(rows);
  }

  List<Record> matching(Collection<Record> candidates) {
    List<Record> rows = new ArrayList<>();
    // System mode sets object and field rights aside; sharing follows the class's declaration even then.
    boolean enforceSharing = userMode || Org.current().session.enforcesSharing();
    for (Record record : candidates) {
      if (record.isDeleted() && !query.allRows || record.isHidden() && !seesAllData()) continue;
      if (query.where != null && !conditions.test(query.where, left -> value(record, left))) continue;
      if (query.scope != null && !inScope(record)) continue;
      if (enforceSharing && !Sharing.canRead(record)) continue;
      rows.add(record);
    }
    return rows;
  }

  /** Outside tests everything is seen. */
  private static boolean seesAllData() {
    TestState test = Org.current().test;
    return test.seesAllData || !test.isTest || Org.current().host() != null;
  }

  /** Definitions of the objects that this query is about. */
  List<Record> definitions(String object) {
    return Definitions.rows(object, conditions.texts(query.where));
  }

  private boolean inScope(Record record) {
    switch (query.scope) {
      case "EVERYTHING": return true;
      case "MINE": return Org.current().session.userId().equals(record.get("OwnerId"));
      default: throw new UnsupportedMember("SOQL USING SCOPE " + query.scope);
    }
  }

  /** All rows of the object, or only those with the ids that the query asks for. */
  private Collection<Record> candidates() {
    if (GrantedRows.has(model.name)) return GrantedRows.rows(model.name, conditions.texts(query.where));
    if (Definitions.has(model.name)) return Definitions.rows(model.name, conditions.texts(query.where));
    if (model.name.equals(RecordRights.OBJECT)) return RecordRights.rows(conditions.texts(query.where));
    if (model.name.equals(PermissionRights.OBJECT)) return PermissionRights.rows(model);
    Collection<Record> all = Org.current().store.rows(model.name);
    Query.Condition byId = idCondition(query.where);
    if (byId == null) return all;
    Set<Record> found = new HashSet<>();
    for (Object value : conditions.members(byId.right).values()) {
      if (value == null || value.toString().isEmpty()) continue;
      if (!Id.isValid(value.toString())) throw new QueryException("invalid ID field: " + value);
      Record record = Org.current().store.find(model.name, Id.of(value.toString()));
      if (record != null) found.add(record);
    }
    List<Record> ordered = new ArrayList<>(found);
    ordered.sort(Store.CREATION_ORDER);
    return ordered;
  }

  private Query.Condition idCondition(Query.Condition where) {
    if (where == null) return null;
    if (where.kind.equals("AND")) {
      return where.parts.stream().map(this::idCondition).filter(part -> part != null).findFirst().orElse(null);
    }
    boolean isId = where.kind.equals("COMPARE") && where.left.function == null && where.operator.matches("=|IN")
        && Paths.relative(query, where.left.path).equalsIgnoreCase("Id");
    return isId ? where : null;
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
    if (((Number) value).intValue() < 0) throw new QueryException("unexpected token: '-'");
    return ((Number) value).intValue();
  }

  boolean keeps(Query.Condition having, Function<Query.Expression, Object> values) {
    return conditions.test(having, values);
  }

  /** The value of an expression for one row. */
  Object value(Record record, Query.Expression expression) {
    if ("DISTANCE".equals(expression.function)) return distance(record, expression);
    if (expression.inner == null) {
      Object value = Paths.value(record, Paths.relative(query, expression.path));
      return expression.function == null ? value : Functions.apply(expression.function, value, false);
    }
    boolean local = "CONVERTTIMEZONE".equals(expression.inner.function);
    return Functions.apply(expression.function, value(record, expression.inner), local);
  }

  private Object distance(Record record, Query.Expression expression) {
    String base = Paths.relative(query, expression.path).replaceAll("__c$", "__");
    boolean custom = !base.equals(Paths.relative(query, expression.path));
    String prefix = custom ? base : base.replaceAll("Address$", "");
    Object latitude = Paths.value(record, prefix + (custom ? "Latitude__s" : "Latitude"));
    Object longitude = Paths.value(record, prefix + (custom ? "Longitude__s" : "Longitude"));
    if (latitude == null || longitude == null) return null;
    return Functions.distance(Values.decimal(latitude).doubleValue(), Values.decimal(longitude).doubleValue(),
        Values.decimal(conditions.value(expression.arguments.get(0))).doubleValue(),
        Values.decimal(conditions.value(expression.arguments.get(1))).doubleValue(),
        String.valueOf(conditions.value(expression.arguments.get(2))));
  }

  private Collection<Object> column(Query subquery) {
    Runner runner = new Runner(subquery, binds, userMode);
    List<Object> values = new ArrayList<>();
    for (Record record : runner.rows()) {
      Object value = runner.value(record, subquery.select.get(0).expression);
      if (value != null) values.add(value);
    }
    return values;
  }

  boolean isCount() {
    return query.countOnly && query.groupBy.isEmpty();
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
    return list(rows);
  }

  ApexList list(List<Record> rows) {
    RowBuilder builder = new RowBuilder(this);
    List<SObject> result = new ArrayList<>();
    for (Record record : rows) result.add(builder.build(record));
    return ApexList.of(TypeRef.parse("com/salesforce/api/entity/" + model.name), result);
  }
}
