package localorg.soql;

import apex.lang.ApexMap;
import apex.lang.ApexSet;
import apex.system.QueryException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Checks that everything a query names exists and, in user mode, that the user may read it. */
final class FieldAccess {
  private FieldAccess() {}

  static QueryException unknownObject(String name) {
    return new QueryException("sObject type '" + name + "' is not supported. If you are attempting to use a custom"
        + " object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call"
        + " for the appropriate names.");
  }

  static QueryException unknownField(String field, String object) {
    return new QueryException("No such column '" + field + "' on entity '" + object
        + "'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name."
        + " Please reference your WSDL or the describe call for the appropriate names.");
  }

  /** Source: Apex Developer Guide, "Filter SOQL Queries Using WITH SECURITY_ENFORCED" and "Enforce User Mode". */
  static void check(Query query, ObjectModel model, boolean userMode) {
    boolean secured = "SECURITY_ENFORCED".equals(query.mode);
    if (userMode) checkAll(query, model);
    if (secured && !Org.access().canRead(model)) throw insufficient();
    for (String path : selected(query)) {
      if (secured && !mayRead(query, model, path)) throw insufficient();
      checkExists(query, model, path);
    }
    // Clauses other than SELECT are only looked at in user mode.
    for (String path : others(query)) checkExists(query, model, path);
  }

  private static void checkExists(Query query, ObjectModel model, String path) {
    Paths.field(model, Paths.relative(query, path));
  }

  private static QueryException insufficient() {
    return new QueryException("Insufficient permissions: secure query included inaccessible field");
  }

  /** The exception's text is about the first field, its map names them all. */
  private static void checkAll(Query query, ObjectModel model) {
    QueryException problem = Org.access().canRead(model) ? null : unknownObject(model.name);
    Map<String, Set<String>> hidden = new LinkedHashMap<>();
    List<String> paths = selected(query);
    paths.addAll(others(query));
    for (String path : paths) {
      if (mayRead(query, model, path)) continue;
      String relative = Paths.relative(query, path);
      ObjectModel owner = Paths.owner(model, relative);
      FieldModel field = Paths.field(model, relative);
      if (problem == null) problem = unknownField(field.name, owner.name);
      hidden.computeIfAbsent(owner.name, name -> new LinkedHashSet<>()).add(field.name);
    }
    if (problem == null) return;
    ApexMap fields = ApexMap.ofObjects();
    hidden.forEach((object, names) -> fields.put(object, ApexSet.ofStrings(List.copyOf(names))));
    problem.setInaccessibleFields(fields);
    throw problem;
  }

  private static boolean mayRead(Query query, ObjectModel model, String path) {
    String relative = Paths.relative(query, path);
    FieldModel field = Paths.field(model, relative);
    return Org.access().canReadField(Paths.owner(model, relative), field);
  }

  private static List<String> selected(Query query) {
    List<String> paths = new ArrayList<>();
    for (Query.SelectItem item : query.select) {
      if (item.expression != null && !"FIELDS".equals(item.expression.function)) add(paths, item.expression);
    }
    return paths;
  }

  private static List<String> others(Query query) {
    List<String> paths = new ArrayList<>();
    List<String> aliases = new ArrayList<>();
    for (Query.SelectItem item : query.select) if (item.alias != null) aliases.add(item.alias.toLowerCase());
    if (query.where != null) collect(query.where, paths);
    query.groupBy.forEach(expression -> add(paths, expression));
    for (Query.Order order : query.orders) {
      boolean isAlias = order.expression.path != null && aliases.contains(order.expression.path.toLowerCase());
      if (!isAlias) add(paths, order.expression);
    }
    return paths;
  }

  private static void collect(Query.Condition condition, List<String> paths) {
    condition.parts.forEach(part -> collect(part, paths));
    if (condition.left != null) add(paths, condition.left);
  }

  private static void add(List<String> paths, Query.Expression expression) {
    if (expression.path != null) paths.add(expression.path);
  }
}
