package localorg.soql;

import apex.lang.ApexMap;
import apex.lang.ApexSet;
import apex.system.QueryException;
import java.util.ArrayList;
import java.util.List;
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
    if (userMode && !Org.access().canRead(model)) throw unknownObject(model.name);
    if (secured && !Org.access().canRead(model)) throw insufficient();
    List<String> selected = selected(query);
    for (String path : selected) check(query, model, path, userMode, secured);
    // Clauses other than SELECT are only looked at in user mode.
    for (String path : others(query)) check(query, model, path, userMode, false);
  }

  private static QueryException insufficient() {
    return new QueryException("Insufficient permissions: secure query included inaccessible field");
  }

  private static void check(Query query, ObjectModel model, String path, boolean userMode, boolean secured) {
    String relative = Paths.relative(query, path);
    FieldModel field = Paths.field(model, relative);
    if (!userMode && !secured) return;
    ObjectModel owner = Paths.owner(model, relative);
    if (Org.access().canReadField(owner, field)) return;
    throw userMode ? hidden(owner, field) : insufficient();
  }

  private static QueryException hidden(ObjectModel owner, FieldModel field) {
    QueryException exception = unknownField(field.name, owner.name);
    ApexMap fields = ApexMap.ofObjects();
    fields.put(owner.name, ApexSet.ofStrings(List.of(field.name)));
    exception.setInaccessibleFields(fields);
    return exception;
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
