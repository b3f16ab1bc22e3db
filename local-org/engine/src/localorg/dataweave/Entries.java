package localorg.dataweave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Functions of objects. Source: MuleSoft, "dw::Core" and "dw::core::Objects". */
final class Entries {
  private Entries() {}

  static void addTo(Map<String, Lambda> functions) {
    functions.put("mapObject", a -> a[0] == null ? null : mapped((Structure) a[0], (Lambda) a[1]));
    functions.put("filterObject", a -> a[0] == null ? null : filtered((Structure) a[0], (Lambda) a[1]));
    functions.put("pluck", a -> a[0] == null ? null : plucked((Structure) a[0], (Lambda) a[1]));
    for (String name : List.of("keysOf", "namesOf", "keySet", "nameSet")) functions.put(name, a -> each(a[0], entry -> entry.key));
    for (String name : List.of("valuesOf", "valueSet")) functions.put(name, a -> each(a[0], entry -> entry.value));
    for (String name : List.of("entriesOf", "entrySet")) functions.put(name, a -> each(a[0], Entries::described));
    functions.put("mergeWith", a -> merged((Structure) a[0], (Structure) a[1]));
    functions.put("everyEntry", a -> filtered((Structure) a[0], (Lambda) a[1]).entries.size() == ((Structure) a[0]).entries.size());
    functions.put("someEntry", a -> !filtered((Structure) a[0], (Lambda) a[1]).entries.isEmpty());
  }

  private static Structure mapped(Structure value, Lambda function) {
    Structure result = new Structure();
    int index = 0;
    for (Structure.Entry entry : value.entries) {
      result.addAll((Structure) function.call(entry.value, entry.key, Types.number(index++)));
    }
    return result;
  }

  private static Structure filtered(Structure value, Lambda condition) {
    Structure result = new Structure();
    int index = 0;
    for (Structure.Entry entry : value.entries) {
      if (Operators.isTrue(condition.call(entry.value, entry.key, Types.number(index++)))) result.add(entry);
    }
    return result;
  }

  private static List<Object> plucked(Structure value, Lambda function) {
    List<Object> result = new ArrayList<>();
    for (Structure.Entry entry : value.entries) result.add(function.call(entry.value, entry.key, Types.number(result.size())));
    return result;
  }

  private static List<Object> each(Object value, Function<Structure.Entry, Object> part) {
    if (value == null) return null;
    List<Object> result = new ArrayList<>();
    for (Structure.Entry entry : ((Structure) value).entries) result.add(part.apply(entry));
    return result;
  }

  private static Structure described(Structure.Entry entry) {
    Structure attributes = entry.attributes == null ? new Structure() : entry.attributes;
    return new Structure().put("key", entry.key).put("value", entry.value).put("attributes", attributes);
  }

  /** All entries of the second object, behind those of the first one that it does not replace. */
  private static Structure merged(Structure first, Structure second) {
    Structure result = new Structure();
    for (Structure.Entry entry : first.entries) if (second.find(entry.key) == null) result.add(entry);
    return result.addAll(second);
  }
}
