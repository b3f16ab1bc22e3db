package localorg.org;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.ApexObject;
import apex.lang.ApexSet;
import apex.lang.ApexTime;
import apex.lang.Blob;
import apex.lang.Decimals;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import localorg.json.JsonWriter;

/**
 * Apex values as text, so that they outlive the transaction that made them: queued jobs start with static variables of
 * their own, and a state file may keep them.
 */
public final class Frozen {
  static final String KIND = "$";

  private final Map<Object, Integer> known = new IdentityHashMap<>();

  private Frozen() {}

  public static String freeze(Object value) {
    return JsonWriter.write(new Frozen().tree(value), false, false);
  }

  public static Object thaw(String text) {
    return Thawing.read(text);
  }

  private Object tree(Object value) {
    if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof String) return value;
    String scalar = scalarKind(value);
    if (scalar != null) return node(scalar, "v", scalarText(value));
    if (value instanceof ApexList) return node("list", "type", emitted(((ApexList) value).type()), "items", trees(((ApexList) value).items));
    if (value instanceof ApexSet) return node("set", "type", emitted(((ApexSet) value).type()), "items", trees(((ApexSet) value).items()));
    if (value instanceof ApexMap) return map((ApexMap) value);
    if (value instanceof SObject) return row((SObject) value);
    if (value instanceof Enum) return node("enum", "class", ((Enum<?>) value).getDeclaringClass().getName(), "v", ((Enum<?>) value).name());
    if (value instanceof apex.system.Type) return node("type", "v", ((apex.system.Type) value).getName());
    if (value instanceof ApexObject) return object(value);
    throw new apex.lang.UnsupportedMember("Keeping a " + TypeRef.ofValue(value).apexName() + " in a queued job");
  }

  private static String scalarKind(Object value) {
    if (value instanceof Long) return "Long";
    if (value instanceof Double) return "Double";
    if (value instanceof BigDecimal) return "Decimal";
    if (value instanceof ApexDatetime) return "Datetime";
    if (value instanceof ApexDate) return "Date";
    if (value instanceof ApexTime) return "Time";
    if (value instanceof Id) return "Id";
    return value instanceof Blob ? "Blob" : null;
  }

  private static String scalarText(Object value) {
    if (value instanceof BigDecimal) return Decimals.text((BigDecimal) value);
    if (value instanceof ApexDatetime) return ((ApexDatetime) value).toIso();
    if (value instanceof Blob) return Base64.getEncoder().encodeToString(((Blob) value).bytes());
    return value.toString();
  }

  private ApexList trees(Iterable<?> values) {
    List<Object> items = new ArrayList<>();
    for (Object value : values) items.add(tree(value));
    return ApexList.ofObjects(items);
  }

  private ApexMap map(ApexMap map) {
    List<Object> values = new ArrayList<>();
    for (Object key : map.keys()) values.add(map.get(key));
    return node("map", "type", emitted(map.type()), "keys", trees(map.keys()), "values", trees(values));
  }

  private ApexMap row(SObject row) {
    ApexMap values = ApexMap.ofObjects();
    row.values().forEach((name, value) -> values.put(name, tree(value)));
    ApexList loaded = row.loadedNames() == null ? null : ApexList.ofStrings(row.loadedNames());
    return node("row", "object", row.typeName(), "values", values, "loaded", loaded);
  }

  private ApexMap object(Object value) {
    Integer number = known.get(value);
    if (number != null) return node("same", "n", number);
    known.put(value, known.size());
    ApexMap fields = ApexMap.ofObjects();
    ApexMap node = node("object", "n", known.size() - 1, "class", value.getClass().getName(), "fields", fields);
    try {
      for (Class<?> type = value.getClass(); type != ApexObject.class; type = type.getSuperclass()) {
        for (Field field : type.getDeclaredFields()) {
          if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) != 0) continue;
          fields.put(type.getName() + "." + field.getName(), tree(field.get(value)));
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return node;
  }

  private static ApexMap node(String kind, Object... namesAndValues) {
    ApexMap node = ApexMap.ofObjects();
    node.put(KIND, kind);
    for (int i = 0; i < namesAndValues.length; i += 2) node.put(namesAndValues[i], namesAndValues[i + 1]);
    return node;
  }

  /** The spelling that {@link TypeRef#parse} reads. */
  static String emitted(TypeRef type) {
    if (type.arguments.isEmpty()) return type.base;
    StringJoiner arguments = new StringJoiner("$$c", "$$l", "$$r");
    for (TypeRef argument : type.arguments) arguments.add(emitted(argument));
    return type.base + arguments;
  }
}
