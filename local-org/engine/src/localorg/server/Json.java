package localorg.server;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import java.util.Collection;
import localorg.json.JsonReader;
import localorg.json.JsonWriter;

/** JSON of requests and answers. */
final class Json {
  private Json() {}

  /** An object of names and values in turn. */
  static ApexMap object(Object... namesAndValues) {
    ApexMap map = ApexMap.ofObjects();
    for (int i = 0; i < namesAndValues.length; i += 2) map.put(namesAndValues[i], namesAndValues[i + 1]);
    return map;
  }

  static ApexList array(Collection<?> items) {
    return ApexList.ofObjects(items);
  }

  static String text(Object value) {
    return JsonWriter.write(value, false, false);
  }

  /** The value of a text; a {@link Refusal} 400 says where it is not JSON. */
  static Object read(String text) {
    try {
      return JsonReader.read(text);
    } catch (apex.system.JSONException e) {
      throw new Refusal(400, "JSON_PARSER_ERROR", e.getMessage());
    }
  }

  static ApexMap readObject(String text) {
    Object value = read(text);
    if (value instanceof ApexMap) return (ApexMap) value;
    throw new Refusal(400, "JSON_PARSER_ERROR", "The body must be a JSON object.");
  }
}
