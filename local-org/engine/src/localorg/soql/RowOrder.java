package localorg.soql;

import apex.lang.Values;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** ORDER BY: nulls first unless asked otherwise, picklists in the order of their values. */
final class RowOrder<T> implements Comparator<T> {
  private final Query query;
  private final ObjectModel model;
  private final BiFunction<T, Query.Expression, Object> reader;

  RowOrder(Query query, ObjectModel model, BiFunction<T, Query.Expression, Object> reader) {
    this.query = query;
    this.model = model;
    this.reader = reader;
  }

  @Override
  public int compare(T a, T b) {
    for (Query.Order order : query.orders) {
      int result = compare(order, reader.apply(a, order.expression), reader.apply(b, order.expression));
      if (result != 0) return result;
    }
    return 0;
  }

  private int compare(Query.Order order, Object left, Object right) {
    if (left == null || right == null) {
      int nulls = left == right ? 0 : left == null ? -1 : 1;
      return order.nullsLast ? -nulls : nulls;
    }
    int compared = values(order, left, right);
    return order.descending ? -compared : compared;
  }

  private int values(Query.Order order, Object left, Object right) {
    if (!(left instanceof String) || !(right instanceof String)) return Values.compare(left, right);
    List<FieldModel.PicklistValue> picklist = picklist(order.expression);
    int a = position(picklist, (String) left);
    int b = position(picklist, (String) right);
    return a >= 0 && b >= 0 ? Integer.compare(a, b) : ((String) left).compareToIgnoreCase((String) right);
  }

  private List<FieldModel.PicklistValue> picklist(Query.Expression expression) {
    if (expression.function != null || expression.path.indexOf('.') >= 0) return List.of();
    FieldModel field = model.fields.get(expression.path);
    return field == null ? List.of() : field.picklist;
  }

  private static int position(List<FieldModel.PicklistValue> picklist, String value) {
    for (int i = 0; i < picklist.size(); i++) if (picklist.get(i).value.equals(value)) return i;
    return -1;
  }
}
