package localorg.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the small JSON files of a project: objects become maps, lists lists, everything else text or null. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** Throws {@link IllegalArgumentException} with the line of what is wrong. */
  static Object read(String text) {
    Json json = new Json(text);
    Object value = json.value();
    if (json.peek() != 0) throw json.wrong();
    return value;
  }

  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean take(char wanted) {
    if (peek() != wanted) return false;
    at++;
    return true;
  }

  private IllegalArgumentException wrong() {
    long line = text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count() + 1;
    return new IllegalArgumentException("is not valid JSON at line " + line);
  }

  private Object value() {
    if (take('{')) return object();
    if (take('[')) return list();
    if (peek() == '"') return string();
    int start = at;
    while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) at++;
    String word = text.substring(start, at);
    if (!word.matches("true|false|null|-?[0-9].*")) throw wrong();
    return word.equals("null") ? null : word;
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    if (take('}')) return members;
    do {
      if (peek() != '"') throw wrong();
      String name = string();
      if (!take(':')) throw wrong();
      members.put(name, value());
    } while (take(','));
    if (!take('}')) throw wrong();
    return members;
  }

  private List<Object> list() {
    List<Object> items = new ArrayList<>();
    if (take(']')) return items;
    do {
      items.add(value());
    } while (take(','));
    if (!take(']')) throw wrong();
    return items;
  }

  private String string() {
    StringBuilder result = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      if (c != '\\') {
        result.append(c);
      } else if (text.startsWith("u", at + 1) && at + 6 <= text.length()) {
        result.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
        at += 5;
      } else {
        at++;
        if (at < text.length()) result.append("nrtbf".indexOf(text.charAt(at)) < 0 ? text.charAt(at) : ' ');
      }
    }
    if (at >= text.length()) throw wrong();
    at++;
    return result.toString();
  }
}
