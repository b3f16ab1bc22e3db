package localorg.soql;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.schema.SObjectField;
import apex.schema.SoapType;
import apex.system.QueryException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Refuses what a query compares with values of another kind, variables that are not there, and fields chosen twice. */
final class FilterTypes {
  private static final Map<SoapType, String> NAMES = Map.of(SoapType.INTEGER, "int", SoapType.DOUBLE, "double", SoapType.BOOLEAN,
      "boolean", SoapType.DATE, "date", SoapType.DATETIME, "dateTime", SoapType.STRING, "string");

  private FilterTypes() {}

  static void check(Query query, ObjectModel model, Binds binds) {
    Set<String> chosen = new HashSet<>();
    for (Query.SelectItem item : query.select) {
      boolean isPlain = item.expression != null && item.expression.function == null && !query.isAggregate();
      if (isPlain && !chosen.add(Paths.relative(query, item.expression.path).toLowerCase())) {
        throw new QueryException("duplicate field selected: " + item.expression.path);
      }
    }
    if (query.where != null) check(query, model, query.where, binds);
  }

  private static void check(Query query, ObjectModel model, Query.Condition condition, Binds binds) {
    condition.parts.forEach(part -> check(query, model, part, binds));
    if (condition.right == null) return;
    boolean isPlain = condition.left != null && condition.left.function == null && condition.left.path != null;
    FieldModel field = isPlain ? Paths.field(model, Paths.relative(query, condition.left.path)) : null;
    ObjectModel owner = isPlain ? Paths.owner(model, Paths.relative(query, condition.left.path)) : null;
    String type = field == null ? null : NAMES.get(SObjectField.of(owner.name, field.name).getDescribe().getSoapType());
    check(field, type, condition.right, binds);
  }

  private static void check(FieldModel field, String type, Query.Operand operand, Binds binds) {
    if (operand.list != null) operand.list.forEach(item -> check(field, type, item, binds));
    if (operand.bind != null) binds.get(operand.bind);
    if (type == null || operand.literal == null || operand.isDateLiteral || fits(type, operand.literal)) return;
    throw new QueryException("value of filter criterion for field '" + field.name + "' must be of type " + type
        + (type.equals("string") ? " and should be enclosed in quotes" : " and should not be enclosed in quotes"));
  }

  private static boolean fits(String type, Object literal) {
    switch (type) {
      case "int": case "double": return literal instanceof BigDecimal;
      case "boolean": return literal instanceof Boolean;
      case "date": return literal instanceof ApexDate;
      case "dateTime": return literal instanceof ApexDatetime;
      default: return literal instanceof String;
    }
  }
}
