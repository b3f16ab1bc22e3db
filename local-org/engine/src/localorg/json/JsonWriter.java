package localorg.json;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.ApexObject;
import apex.lang.ApexSet;
import apex.lang.Blob;
import apex.lang.Decimals;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.Values;
import apex.system.JSONException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localorg.engine.TypeTable;

/** Writes values as JSON text. */
public final class JsonWriter {
  private final StringBuilder out = new StringBuilder();
  private final boolean pretty;
  private final boolean withoutNulls;
  private int depth;

  private JsonWriter(boolean pretty, boolean withoutNulls) {
    this.pretty = pretty;
    this.withoutNulls = withoutNulls;
  }

  /** {@code withoutNulls} leaves out null fields of the project's own objects. */
  public static String write(Object value, boolean pretty, boolean withoutNulls) {
    JsonWriter writer = new JsonWriter(pretty, withoutNulls);
    writer.value(value);
    return writer.out.toString();
  }

  private void value(Object value) {
    if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long
        || value instanceof Double) {
      out.append(value);
    } else if (value instanceof BigDecimal) {
      out.append(Decimals.text((BigDecimal) value));
    } else if (value instanceof ApexDatetime) {
      quote(((ApexDatetime) value).toIso());
    } else if (value instanceof String || value instanceof Id || value instanceof ApexDate
        || value instanceof apex.lang.ApexTime || value instanceof Enum || value instanceof apex.system.UUID) {
      quote(value.toString());
    } else if (value instanceof Blob) {
      quote(Base64.getEncoder().encodeToString(((Blob) value).bytes()));
    } else if (value instanceof ApexList) {
      list(((ApexList) value).items);
    } else if (value instanceof ApexSet) {
      list(List.copyOf(((ApexSet) value).items()));
    } else {
      object(members(value));
    }
  }

  private Map<String, Object> members(Object value) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (value instanceof ApexMap) {
      for (Object key : ((ApexMap) value).keys()) members.put(key(key), ((ApexMap) value).get(key));
    } else if (value instanceof SObject) {
      return sobject((SObject) value);
    } else if (value instanceof ApexObject) {
      fields(value, members);
    } else {
      Map<String, Object> known = PlatformJson.members(value);
      if (known == null) throw new JSONException("Apex Type unsupported in JSON: " + apex.lang.TypeRef.ofValue(value).apexName());
      return known;
    }
    return members;
  }

  private static String key(Object key) {
    if (key == null) throw new JSONException("Cannot serialize a null map key");
    if (key instanceof ApexDatetime) return ((ApexDatetime) key).toIso();
    return Values.text(key);
  }

  private void fields(Object value, Map<String, Object> members) {
    for (Class<?> type = value.getClass(); type != ApexObject.class; type = type.getSuperclass()) {
      for (String name : TypeTable.fieldsOf(type.getName().replace('.', '/')).keySet()) {
        try {
          java.lang.reflect.Field field = type.getDeclaredField(name);
          if (Modifier.isTransient(field.getModifiers())) continue;
          Object content = field.get(value);
          if (content != null || !withoutNulls) members.put(name, content);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private static Map<String, Object> sobject(SObject row) {
    Map<String, Object> members = new LinkedHashMap<>();
    ApexMap attributes = ApexMap.ofObjects();
    attributes.put("type", row.typeName());
    if (row.id() != null) attributes.put("url", "/services/data/v65.0/sobjects/" + row.typeName() + "/" + row.id());
    members.put("attributes", attributes);
    row.values().forEach((name, value) -> members.put(name, value instanceof ApexList ? children((ApexList) value) : value));
    return members;
  }

  private static ApexMap children(ApexList rows) {
    ApexMap result = ApexMap.ofObjects();
    result.put("totalSize", rows.items.size());
    result.put("done", true);
    result.put("records", rows);
    return result;
  }

  private void list(List<Object> items) {
    if (pretty && items.isEmpty()) {
      out.append("[ ]");
      return;
    }
    out.append(pretty ? "[ " : "[");
    String separator = "";
    for (Object item : items) {
      out.append(separator);
      value(item);
      separator = pretty ? ", " : ",";
    }
    out.append(pretty ? " ]" : "]");
  }

  private void object(Map<String, Object> members) {
    out.append('{');
    depth++;
    String separator = "";
    for (Map.Entry<String, Object> member : members.entrySet()) {
      out.append(separator);
      line();
      quote(member.getKey());
      out.append(pretty ? " : " : ":");
      value(member.getValue());
      separator = ",";
    }
    depth--;
    if (!members.isEmpty()) line();
    else if (pretty) out.append(' ');
    out.append('}');
  }

  private void line() {
    if (pretty) out.append('\n').append("  ".repeat(depth));
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"': out.append("\\\""); break;
        case '\\': out.append("\\\\"); break;
        case '\n': out.append("\\n"); break;
        case '\r': out.append("\\r"); break;
        case '\t': out.append("\\t"); break;
        case '\b': out.append("\\b"); break;
        case '\f': out.append("\\f"); break;
        default:
          if (c < ' ' || c == '\u2028' || c == '\u2029') out.append(String.format("\\u%04x", (int) c));
          else out.append(c);
      }
    }
    out.append('"');
  }
}
