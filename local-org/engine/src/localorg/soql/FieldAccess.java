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

  static void check(Query query, ObjectModel model, boolean userMode) {
    boolean enforce = userMode || "SECURITY_ENFORCED".equals(query.mode);
    if (enforce && !Org.access().canRead(model)) throw unknownObject(model.name);
    for (String path : paths(query)) {
      String relative = Paths.relative(query, path);
      FieldModel field = Paths.field(model, relative);
      ObjectModel owner = Paths.owner(model, relative);
      if (enforce && !Org.access().canReadField(owner, field)) throw hidden(owner, field);
    }
  }

  private static QueryException hidden(ObjectModel owner, FieldModel field) {
    QueryException exception = new QueryException("No such column '" + field.name + "' on entity '" + owner.name
        + "'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name."
        + " Please reference your WSDL or the describe call for the appropriate names.");
    ApexMap fields = ApexMap.ofObjects();
    fields.put(owner.name, ApexSet.ofStrings(List.of(field.name)));
    exception.setInaccessibleFields(fields);
    return exception;
  }

  private static List<String> paths(Query query) {
    List<String> paths = new ArrayList<>();
    List<String> aliases = new ArrayList<>();
    for (Query.SelectItem item : query.select) {
      if (item.alias != null) aliases.add(item.alias.toLowerCase());
      if (item.expression != null && !"FIELDS".equals(item.expression.function)) add(paths, item.expression);
    }
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
