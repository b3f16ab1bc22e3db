package apex.system;

import apex.bcl.Texts;
import apex.lang.Exceptions;
import localorg.json.JsonBinder;
import localorg.json.JsonReader;
import localorg.json.JsonWriter;

/** JSON in both directions. */
public final class JSON {
  /** A time needs no quotes. */
  private static final java.util.regex.Pattern BARE_TIME = java.util.regex.Pattern.compile("\\d\\d:\\d\\d:\\d\\d.*");

  private JSON() {}

  public static String serialize(Object value) {
    return Texts.made(JsonWriter.write(value, false, false));
  }

  public static String serialize(Object value, Boolean withoutNulls) {
    return Texts.made(JsonWriter.write(value, false, withoutNulls));
  }

  public static String serializePretty(Object value) {
    return Texts.made(JsonWriter.write(value, true, false));
  }

  public static String serializePretty(Object value, Boolean withoutNulls) {
    return Texts.made(JsonWriter.write(value, true, withoutNulls));
  }

  public static JSONGenerator createGenerator(Boolean pretty) {
    return new JSONGenerator(Boolean.TRUE.equals(pretty));
  }

  public static JSONParser createParser(String text) {
    return new JSONParser(text);
  }

  public static Object deserializeUntyped(String text) {
    return JsonReader.read(text);
  }

  public static Object deserialize(String text, Type type) {
    boolean isBareTime = Exceptions.argument(type).getName().equals("Time") && BARE_TIME.matcher(Exceptions.argument(text)).matches();
    return JsonBinder.bind(isBareTime ? text : JsonReader.read(text), type.ref(), false);
  }

  public static Object deserializeStrict(String text, Type type) {
    return JsonBinder.bind(JsonReader.read(text), Exceptions.argument(type).ref(), true);
  }
}
