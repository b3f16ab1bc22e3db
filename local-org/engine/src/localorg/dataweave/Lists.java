package localorg.dataweave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Functions of arrays that go through them item by item. Source: MuleSoft, "dw::Core" and "dw::core::Arrays". */
final class Lists {
  private Lists() {}

  static void addTo(Map<String, Lambda> functions) {
    functions.put("map", a -> a[0] == null ? null : mapped(list(a[0]), (Lambda) a[1]));
    functions.put("flatMap", a -> a[0] == null ? null : flattened(mapped(list(a[0]), (Lambda) a[1])));
    functions.put("flatten", a -> a[0] == null ? null : flattened(list(a[0])));
    functions.put("filter", a -> a[0] == null ? null : filtered(list(a[0]), (Lambda) a[1]));
    functions.put("reduce", a -> a[0] == null ? null : reduced(list(a[0]), (Lambda) a[1]));
    functions.put("some", a -> list(a[0]).stream().anyMatch(item -> Operators.isTrue(((Lambda) a[1]).call(item))));
    functions.put("every", a -> list(a[0]).stream().allMatch(item -> Operators.isTrue(((Lambda) a[1]).call(item))));
    functions.put("countBy", a -> Types.number(filtered(list(a[0]), (Lambda) a[1]).size()));
    functions.put("firstWith", a -> first(filtered(list(a[0]), (Lambda) a[1])));
    functions.put("partition", a -> partition(list(a[0]), (Lambda) a[1]));
    functions.put("first", a -> first(list(a[0])));
    functions.put("last", a -> list(a[0]).isEmpty() ? null : list(a[0]).get(list(a[0]).size() - 1));
    functions.put("take", a -> part(list(a[0]), 0, Types.integer(a[1])));
    functions.put("drop", a -> part(list(a[0]), Types.integer(a[1]), list(a[0]).size()));
    functions.put("slice", a -> part(list(a[0]), Types.integer(a[1]), Types.integer(a[2])));
    functions.put("zip", a -> zipped(list(a[0]), list(a[1])));
    functions.put("unzip", a -> unzipped(list(a[0])));
    functions.put("to", a -> numbers(Types.integer(a[0]), Types.integer(a[1])));
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  private static Object first(List<Object> items) {
    return items.isEmpty() ? null : items.get(0);
  }

  private static List<Object> mapped(List<Object> items, Lambda function) {
    List<Object> result = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) result.add(function.call(items.get(i), Types.number(i)));
    return result;
  }

  static List<Object> filtered(List<Object> items, Lambda condition) {
    List<Object> result = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (Operators.isTrue(condition.call(items.get(i), Types.number(i)))) result.add(items.get(i));
    }
    return result;
  }

  private static List<Object> flattened(List<Object> items) {
    List<Object> result = new ArrayList<>();
    for (Object item : items) {
      if (item instanceof List) result.addAll(list(item));
      else result.add(item);
    }
    return result;
  }

  /** Begins with the value that the second parameter has by itself, or else with the first item. */
  private static Object reduced(List<Object> items, Lambda function) {
    if (items.isEmpty()) return function.hasFallback(1) ? function.call() : null;
    Object result = function.hasFallback(1) ? function.call(items.get(0)) : items.get(0);
    for (Object item : items.subList(1, items.size())) result = function.call(item, result);
    return result;
  }

  private static Structure partition(List<Object> items, Lambda condition) {
    List<Object> others = filtered(items, a -> !Operators.isTrue(condition.call(a)));
    return new Structure().put("success", filtered(items, condition)).put("failure", others);
  }

  private static List<Object> part(List<Object> items, int from, int to) {
    int start = Math.max(0, Math.min(from, items.size()));
    return new ArrayList<>(items.subList(start, Math.max(start, Math.min(to, items.size()))));
  }

  private static List<Object> zipped(List<Object> left, List<Object> right) {
    List<Object> result = new ArrayList<>();
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) result.add(new ArrayList<>(java.util.Arrays.asList(left.get(i), right.get(i))));
    return result;
  }

  private static List<Object> unzipped(List<Object> pairs) {
    List<Object> result = new ArrayList<>();
    int width = pairs.stream().mapToInt(pair -> list(pair).size()).min().orElse(0);
    for (int column = 0; column < width; column++) {
      List<Object> values = new ArrayList<>();
      for (Object pair : pairs) values.add(list(pair).get(column));
      result.add(values);
    }
    return result;
  }

  /** Whole numbers from one to another, upwards or downwards. */
  private static List<Object> numbers(int from, int to) {
    List<Object> result = new ArrayList<>();
    int step = from <= to ? 1 : -1;
    for (int i = from; i != to + step; i += step) result.add(Types.number(i));
    return result;
  }
}
