package localorg.dataweave;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Functions that put values in groups or in order, or sum them up. Source: MuleSoft, "dw::Core". */
final class Grouping {
  private Grouping() {}

  static void addTo(Map<String, Lambda> functions) {
    functions.put("groupBy", a -> a[0] == null ? null : grouped(a[0], (Lambda) a[1]));
    functions.put("orderBy", a -> a[0] == null ? null : ordered(a[0], (Lambda) a[1]));
    functions.put("distinctBy", a -> a[0] == null ? null : distinct(a[0], (Lambda) a[1]));
    functions.put("max", a -> extreme(Lists.list(a[0]), b -> b[0], 1));
    functions.put("min", a -> extreme(Lists.list(a[0]), b -> b[0], -1));
    functions.put("maxBy", a -> extreme(Lists.list(a[0]), (Lambda) a[1], 1));
    functions.put("minBy", a -> extreme(Lists.list(a[0]), (Lambda) a[1], -1));
    functions.put("sum", a -> sum(Lists.list(a[0]), b -> b[0]));
    functions.put("sumBy", a -> sum(Lists.list(a[0]), (Lambda) a[1]));
    functions.put("avg", a -> sum(Lists.list(a[0]), b -> b[0]).divide(Types.number(Lists.list(a[0]).size()), MathContext.DECIMAL128));
  }

  private static Structure grouped(Object value, Lambda key) {
    Structure groups = new Structure();
    if (value instanceof Structure) {
      for (Structure.Entry entry : ((Structure) value).entries) {
        String name = Types.text(key.call(entry.value, entry.key));
        if (groups.find(name) == null) groups.put(name, new Structure());
        ((Structure) groups.get(name)).add(entry);
      }
      return groups;
    }
    List<Object> items = Lists.list(value);
    for (int i = 0; i < items.size(); i++) {
      String name = Types.text(key.call(items.get(i), Types.number(i)));
      if (groups.find(name) == null) groups.put(name, new ArrayList<>());
      Lists.list(groups.get(name)).add(items.get(i));
    }
    return groups;
  }

  private static Object ordered(Object value, Lambda key) {
    if (value instanceof Structure) {
      List<Structure.Entry> entries = new ArrayList<>(((Structure) value).entries);
      entries.sort(by(entry -> key.call(entry.value, entry.key)));
      Structure result = new Structure();
      entries.forEach(result::add);
      return result;
    }
    List<Object> items = new ArrayList<>(Lists.list(value));
    items.sort(by(item -> key.call(item)));
    return items;
  }

  private static <T> Comparator<T> by(java.util.function.Function<T, Object> key) {
    return (left, right) -> Operators.compare(key.apply(left), key.apply(right));
  }

  private static Object distinct(Object value, Lambda key) {
    List<Object> known = new ArrayList<>();
    if (value instanceof Structure) {
      Structure result = new Structure();
      for (Structure.Entry entry : ((Structure) value).entries) {
        if (isNew(known, key.call(entry.value, entry.key))) result.add(entry);
      }
      return result;
    }
    return Lists.filtered(Lists.list(value), a -> isNew(known, key.call(a)));
  }

  private static boolean isNew(List<Object> known, Object key) {
    if (known.stream().anyMatch(other -> Operators.areEqual(other, key))) return false;
    return known.add(key);
  }

  private static Object extreme(List<Object> items, Lambda key, int direction) {
    Object best = null;
    for (Object item : items) {
      if (best == null || Operators.compare(key.call(item), key.call(best)) * direction > 0) best = item;
    }
    return best;
  }

  private static BigDecimal sum(List<Object> items, Lambda value) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Object item : items) sum = sum.add(Types.number(value.call(item), "sum"));
    return sum;
  }
}
