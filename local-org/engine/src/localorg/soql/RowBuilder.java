package localorg.soql;

import apex.lang.ApexList;
import apex.lang.SObject;
import apex.system.QueryException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import localorg.data.Record;
import localorg.org.Limits;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Makes the records that a query returns from the rows it found. */
final class RowBuilder {
  private final Runner runner;
  private final Map<Query, Map<Object, List<Record>>> childrenOf = new HashMap<>();
  private final Map<Query, Runner> childRunners = new HashMap<>();

  RowBuilder(Runner runner) {
    this.runner = runner;
    for (Query.SelectItem item : runner.query.select) {
      if (item.subquery == null) continue;
      Query own = item.subquery.onObject(relationship(item.subquery).childObject);
      childRunners.put(item.subquery, new Runner(own, runner.binds, runner.userMode));
    }
  }

  SObject build(Record record) {
    SObject row = new SObject(runner.model.name);
    Set<String> loaded = new HashSet<>(Set.of("id"));
    row.markLoaded(loaded);
    for (Query.SelectItem item : runner.query.select) {
      if (item.subquery != null) children(record, row, loaded, item.subquery);
      else if (item.typeOf != null) typeOf(record, row, loaded, item.typeOf);
      else if ("FIELDS".equals(item.expression.function)) allFields(record, row, loaded, item.expression.path);
      else expression(record, row, loaded, item);
    }
    row.values().put("Id", record.id);
    return row;
  }

  private void expression(Record record, SObject row, Set<String> loaded, Query.SelectItem item) {
    Query.Expression expression = item.expression;
    String path = Paths.relative(runner.query, expression.path);
    if (item.alias == null && expression.function == null) {
      put(record, row, loaded, path);
      return;
    }
    Object value = runner.value(record, expression);
    String name = item.alias != null ? item.alias : Paths.field(runner.model, path).name;
    loaded.add(name.toLowerCase(Locale.ROOT));
    if (value != null || item.alias != null) row.values().put(name, value);
  }

  private void allFields(Record record, SObject row, Set<String> loaded, String which) {
    if (!which.toUpperCase(Locale.ROOT).matches("ALL|STANDARD|CUSTOM")) throw new QueryException("unexpected token: '" + which + "'");
    if (runner.query.limit == null && !which.equalsIgnoreCase("STANDARD")) {
      throw new QueryException("The SOQL FIELDS function must have a LIMIT of at most 200");
    }
    for (FieldModel field : runner.model.fields.values()) {
      boolean wanted = which.equalsIgnoreCase("ALL") || field.custom == which.equalsIgnoreCase("CUSTOM");
      boolean isReadable = !runner.userMode || Org.access().canReadField(runner.model, field);
      if (wanted && isReadable) put(record, row, loaded, field.name);
    }
  }

  private static void put(Record record, SObject row, Set<String> loaded, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      FieldModel field = Paths.field(Org.object(row.typeName()), path);
      loaded.add(field.name.toLowerCase(Locale.ROOT));
      Object value = Paths.value(record, path);
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
    if (!Definitions.has(parent.object)) row.values().putIfAbsent(relation.name, parent.id);
    SObject target = parentRow(row, relation, parent, Paths.target(owner, relation));
    String rest = path.substring(dot + 1);
    if (target.typeName().equals("Name") && rest.indexOf('.') < 0) {
      FieldModel field = Paths.field(target.model(), rest);
      target.loadedNames().add(field.name.toLowerCase(Locale.ROOT));
      Object value = Paths.value(record, path);
      if (value != null) target.values().put(field.name, value);
    } else {
      put(parent, target, target.loadedNames(), rest);
    }
  }

  private static SObject parentRow(SObject row, FieldModel relation, Record parent, String type) {
    SObject target = (SObject) row.values().get(relation.relationship);
    if (target != null) return target;
    target = new SObject(type);
    target.markLoaded(new HashSet<>(Set.of("id")));
    target.values().put("Id", parent.id);
    row.values().put(relation.relationship, target);
    return target;
  }

  private void typeOf(Record record, SObject row, Set<String> loaded, Query.TypeOf typeOf) {
    FieldModel relation = Paths.relation(runner.model, typeOf.relationship);
    loaded.add(relation.relationship.toLowerCase(Locale.ROOT));
    loaded.add(relation.name.toLowerCase(Locale.ROOT));
    Record parent = Paths.parent(record, relation.relationship);
    if (parent == null) return;
    row.values().putIfAbsent(relation.name, parent.id);
    int matching = -1;
    for (int i = 0; i < typeOf.types.size(); i++) if (typeOf.types.get(i).equalsIgnoreCase(parent.object)) matching = i;
    List<String> fields = matching < 0 ? typeOf.otherwise : typeOf.fields.get(matching);
    SObject target = parentRow(row, relation, parent, matching < 0 ? "Name" : parent.object);
    for (String field : fields) put(matching < 0 ? record : parent, target, field, matching < 0, relation);
  }

  private static void put(Record record, SObject target, String field, boolean isName, FieldModel relation) {
    if (!isName) {
      put(record, target, target.loadedNames(), field);
      return;
    }
    target.loadedNames().add(field.toLowerCase(Locale.ROOT));
    Object value = Paths.value(record, relation.relationship + "." + field);
    if (value != null) target.values().put(Paths.field(target.model(), field).name, value);
  }

  private ObjectModel.ChildRelationship relationship(Query subquery) {
    String name = subquery.from.substring(subquery.from.indexOf('.') + 1);
    ObjectModel.ChildRelationship child = runner.model.children.get(name);
    if (child != null) return child;
    throw new QueryException("Didn't understand relationship '" + name + "' in FROM part of query call. If you are"
        + " attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name."
        + " Please reference your WSDL or the describe call for the appropriate names.");
  }

  private void children(Record record, SObject row, Set<String> loaded, Query subquery) {
    ObjectModel.ChildRelationship child = relationship(subquery);
    loaded.add(child.name.toLowerCase(Locale.ROOT));
    Runner children = childRunners.get(subquery);
    List<Record> mine = childrenOf.computeIfAbsent(subquery, query -> byParent(children, child))
        .getOrDefault(Definitions.has(record.object) ? record.get("DurableId") : record.id, List.of());
    ApexList rows = children.list(children.page(mine));
    Org.limits().use(Limits.Kind.QUERY_ROWS, rows.items.size());
    if (!Definitions.has(record.object)) nameParent(rows, Org.childField(runner.model, child), record);
    row.values().put(child.name, rows);
  }

  /** Rows under a parent know its id, as those that read a field of a parent do. */
  private static void nameParent(ApexList rows, FieldModel key, Record parent) {
    for (Object child : rows.items) {
      ((SObject) child).loadedNames().add(key.name.toLowerCase(Locale.ROOT));
      ((SObject) child).values().putIfAbsent(key.name, parent.id);
    }
  }

  private Map<Object, List<Record>> byParent(Runner children, ObjectModel.ChildRelationship child) {
    FieldModel key = Org.childField(runner.model, child);
    FieldAccess.check(children.query, children.model, runner.userMode);
    boolean areDefinitions = Definitions.has(children.model.name);
    List<Record> rows = children.matching(
        areDefinitions ? runner.definitions(children.model.name) : Org.current().store.rows(children.model.name));
    if (!children.query.orders.isEmpty()) {
      rows.sort(new RowOrder<Record>(children.query, children.model, children::value));
    }
    Map<Object, List<Record>> result = new LinkedHashMap<>();
    for (Record record : rows) result.computeIfAbsent(record.get(key.name), parent -> new ArrayList<>()).add(record);
    return result;
  }
}
