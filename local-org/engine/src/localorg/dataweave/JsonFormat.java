package localorg.dataweave;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.system.JSONException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import localorg.json.JsonReader;
import localorg.json.JsonWriter;

/** JSON, written with two blanks for every level. */
final class JsonFormat {
  private final StringBuilder text = new StringBuilder();
  private final boolean isIndented;
  private final boolean isWithoutNullsInArrays;
  private final boolean isWithoutNullsInObjects;

  private JsonFormat(Structure properties) {
    String skipped = Formats.property(properties, "skipNullOn", "");
    isIndented = Formats.isSet(properties, "indent", true);
    isWithoutNullsInArrays = skipped.equals("everywhere") || skipped.equals("arrays");
    isWithoutNullsInObjects = skipped.equals("everywhere") || skipped.equals("objects");
  }

  static Object read(String text) {
    try {
      return value(JsonReader.read(text));
    } catch (JSONException e) {
      throw new Problem("Unexpected character or end of the JSON: " + e.getMessage());
    }
  }

  private static Object value(Object json) {
    if (json instanceof ApexMap) {
      Structure result = new Structure();
      for (Object key : ((ApexMap) json).keys()) result.put((String) key, value(((ApexMap) json).get(key)));
      return result;
    }
    if (json instanceof ApexList) {
      List<Object> result = new ArrayList<>();
      for (Object item : ((ApexList) json).items) result.add(value(item));
      return result;
    }
    return json instanceof Number ? new BigDecimal(json.toString()) : json;
  }

  static String write(Object value, Structure properties) {
    JsonFormat format = new JsonFormat(properties);
    format.write(value, 0);
    return format.text.toString();
  }

  private void write(Object value, int depth) {
    if (value instanceof List) list((List<?>) value, depth);
    else if (value instanceof Structure) object((Structure) value, depth);
    else if (value == null || value instanceof Boolean) text.append(value);
    else if (value instanceof BigDecimal) text.append(Types.text(value));
    else text.append(JsonWriter.write(Types.text(value), false, false));
  }

  private void list(List<?> items, int depth) {
    text.append('[');
    String separator = "";
    for (Object item : items) {
      if (item == null && isWithoutNullsInArrays) continue;
      text.append(separator);
      line(depth + 1);
      write(item, depth + 1);
      separator = ",";
    }
    if (items.isEmpty()) line(depth + 1);
    line(depth);
    text.append(']');
  }

  private void object(Structure value, int depth) {
    text.append('{');
    String separator = "";
    for (Structure.Entry entry : value.entries) {
      if (entry.value == null && isWithoutNullsInObjects) continue;
      text.append(separator);
      line(depth + 1);
      text.append(JsonWriter.write(entry.key, false, false)).append(": ");
      write(entry.value, depth + 1);
      separator = ",";
    }
    if (value.entries.isEmpty()) line(depth + 1);
    line(depth);
    text.append('}');
  }

  private void line(int depth) {
    if (isIndented) text.append('\n').append("  ".repeat(depth));
  }
}
