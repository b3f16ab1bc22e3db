package localorg.load;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.system.JSON;
import apex.system.JSONException;
import apex.system.JSONParser;
import java.util.ArrayList;
import java.util.List;

/** What the runtime makes of a JSON text: the text that it writes again, and the tokens that its parser sees. */
final class Probe {
  private Probe() {}

  static ApexMap json(String text) {
    try {
      String written = JSON.serialize(JSON.deserializeUntyped(text));
      return Wire.message("written", written, "tokens", tokens(text));
    } catch (JSONException e) {
      return Wire.message("refused", e.getMessage());
    }
  }

  private static ApexList tokens(String text) {
    List<Object> tokens = new ArrayList<>();
    JSONParser parser = JSON.createParser(text);
    while (parser.nextToken() != null) tokens.add(parser.getCurrentToken() + " " + parser.getText());
    return ApexList.ofObjects(tokens);
  }
}
