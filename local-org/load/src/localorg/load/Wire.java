package localorg.load;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import localorg.json.JsonReader;
import localorg.json.JsonWriter;

/** JSON, one text a line, from and to the process that drives this one. */
final class Wire {
  private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  private final PrintStream out;

  Wire(PrintStream out) {
    this.out = out;
  }

  /** The next message; null when the other side has gone. */
  ApexMap read() {
    try {
      String line = in.readLine();
      return line == null ? null : (ApexMap) JsonReader.read(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(ApexMap message) {
    out.println(JsonWriter.write(message, false, false));
    out.flush();
  }

  /** A message of names and values by turns. */
  static ApexMap message(Object... namesAndValues) {
    ApexMap message = ApexMap.ofObjects();
    for (int i = 0; i < namesAndValues.length; i += 2) message.put(namesAndValues[i], namesAndValues[i + 1]);
    return message;
  }

  static List<ApexMap> maps(ApexMap message, String name) {
    List<ApexMap> maps = new ArrayList<>();
    for (Object item : ((ApexList) message.get(name)).items) maps.add((ApexMap) item);
    return maps;
  }

  static String text(ApexMap message, String name) {
    return (String) message.get(name);
  }

  static int number(ApexMap message, String name, int otherwise) {
    Object value = message.get(name);
    return value == null ? otherwise : ((Number) value).intValue();
  }
}
