package localorg.org;

import apex.compiled.Language;
import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.ApexSet;
import apex.lang.Blob;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localorg.json.JsonReader;

/** Reads frozen values into the classes of the running execution. */
final class Thawing {
  private final Map<Object, Object> known = new HashMap<>();

  private Thawing() {}

  static Object read(String text) {
    return new Thawing().value(JsonReader.read(text));
  }

  private Object value(Object tree) {
    if (!(tree instanceof ApexMap)) return tree;
    ApexMap node = (ApexMap) tree;
    String kind = (String) node.get(Frozen.KIND);
    switch (kind) {
      case "list": return new ApexList(values(node.get("items")), type(node));
      case "set":
        ApexSet set = new ApexSet(type(node));
        for (Object item : values(node.get("items"))) set.add(item);
        return set;
      case "map":
        ApexMap map = new ApexMap(type(node));
        List<Object> contents = values(node.get("values"));
        List<Object> keys = values(node.get("keys"));
        for (int i = 0; i < keys.size(); i++) map.put(keys.get(i), contents.get(i));
        return map;
      case "row": return row(node);
      case "enum": return constant(node);
      case "type": return apex.system.Type.forName((String) node.get("v"));
      case "same": return known.get(node.get("n"));
      case "object": return object(node);
      default: return scalar(kind, (String) node.get("v"));
    }
  }

  private static TypeRef type(ApexMap node) {
    return TypeRef.parse((String) node.get("type"));
  }

  private List<Object> values(Object trees) {
    List<Object> result = new ArrayList<>();
    for (Object tree : ((ApexList) trees).items) result.add(value(tree));
    return result;
  }

  static Object scalar(String kind, String text) {
    switch (kind) {
      case "Long": return Long.valueOf(text);
      case "Double": return Double.valueOf(text);
      case "Decimal": return new BigDecimal(text);
      case "Datetime": return ApexDatetime.of(java.time.OffsetDateTime.parse(text).toZonedDateTime());
      case "Date": return new ApexDate(java.time.LocalDate.parse(text.substring(0, 10)));
      case "Time": return new apex.lang.ApexTime(java.time.LocalTime.parse(text.replace("Z", "")));
      case "Id": return Id.of(text);
      case "Blob": return new Blob(Base64.getDecoder().decode(text));
      default: throw new IllegalStateException("Unknown frozen value: " + kind);
    }
  }

  private SObject row(ApexMap node) {
    SObject row = new SObject((String) node.get("object"));
    ApexMap values = (ApexMap) node.get("values");
    for (Object name : values.keys()) row.values().put((String) name, value(values.get(name)));
    if (node.get("loaded") == null) return row;
    Set<String> loaded = new HashSet<>();
    for (Object name : ((ApexList) node.get("loaded")).items) loaded.add((String) name);
    return row.markLoaded(loaded);
  }

  private static Class<?> classOf(String name) {
    try {
      return Class.forName(name, true, Org.loader());
    } catch (ClassNotFoundException e) {
      throw new apex.system.TypeException("The class " + name.replace('$', '.') + " is not there any more");
    }
  }

  private static Object constant(ApexMap node) {
    for (Object constant : classOf((String) node.get("class")).getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(node.get("v"))) return constant;
    }
    throw new apex.system.TypeException("The value " + node.get("v") + " is not there any more");
  }

  private Object object(ApexMap node) {
    try {
      Class<?> type = classOf((String) node.get("class"));
      Object result = Language.allocate(type);
      known.put(node.get("n"), result);
      ApexMap fields = (ApexMap) node.get("fields");
      for (Object name : fields.keys()) {
        String[] parts = ((String) name).split("\\.");
        classOf(parts[0]).getDeclaredField(parts[1]).set(result, value(fields.get(name)));
      }
      return result;
    } catch (NoSuchFieldException e) {
      throw new apex.system.TypeException("The field " + e.getMessage() + " is not there any more");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
