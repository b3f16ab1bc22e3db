package localorg.json;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Exceptions;
import apex.system.JSONException;
import java.math.BigDecimal;
import java.util.ArrayList;

/** Reads JSON text into maps, lists and scalars. */
public final class JsonReader {
  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  /** The value of a whole text; anything after it is an error. */
  public static Object read(String text) {
    JsonReader reader = new JsonReader(Exceptions.argument(text));
    reader.space();
    if (reader.at >= text.length()) throw reader.failure("No content to map to Object due to end of input");
    Object value = reader.value();
    reader.space();
    if (reader.at < text.length()) throw reader.unexpected();
    return value;
  }

  private JSONException failure(String message) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < Math.min(at, text.length()); i++) {
      column++;
      if (text.charAt(i) == '\n') {
        line++;
        column = 1;
      }
    }
    return new JSONException(message + " at [line:" + line + ", column:" + column + "]");
  }

  private JSONException unexpected() {
    if (at >= text.length()) return failure("Unexpected end-of-input");
    char c = text.charAt(at);
    return failure("Unexpected character ('" + c + "' (code " + (int) c + "))");
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
  }

  private char next() {
    space();
    if (at >= text.length()) throw unexpected();
    return text.charAt(at);
  }

  private void expect(char wanted) {
    if (next() != wanted) throw unexpected();
    at++;
  }

  private Object value() {
    char c = next();
    if (c == '{') return object();
    if (c == '[') return list();
    if (c == '"') return string();
    if (c == '-' || Character.isDigit(c)) return number();
    if (literal("true")) return true;
    if (literal("false")) return false;
    if (literal("null")) return null;
    throw unexpected();
  }

  private boolean literal(String word) {
    if (!text.startsWith(word, at)) return false;
    at += word.length();
    return true;
  }

  private ApexMap object() {
    ApexMap map = ApexMap.ofObjects();
    expect('{');
    if (next() == '}') {
      at++;
      return map;
    }
    while (true) {
      if (next() != '"') throw unexpected();
      String name = string();
      expect(':');
      map.put(name, value());
      if (next() == '}') break;
      expect(',');
    }
    at++;
    return map;
  }

  private ApexList list() {
    ApexList list = ApexList.ofObjects(new ArrayList<>());
    expect('[');
    if (next() == ']') {
      at++;
      return list;
    }
    while (true) {
      list.items.add(value());
      if (next() == ']') break;
      expect(',');
    }
    at++;
    return list;
  }

  private Object number() {
    int start = at;
    if (text.charAt(at) == '-') at++;
    while (at < text.length() && "0123456789.eE+-".indexOf(text.charAt(at)) >= 0) at++;
    String digits = text.substring(start, at);
    if (!digits.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
      at = start;
      throw unexpected();
    }
    BigDecimal number = new BigDecimal(digits);
    if (!digits.matches("-?\\d+")) return number;
    if (number.toBigInteger().bitLength() < 32) return number.intValueExact();
    return number.toBigInteger().bitLength() < 64 ? (Object) number.longValueExact() : number;
  }

  private String string() {
    StringBuilder result = new StringBuilder();
    at++;
    while (true) {
      if (at >= text.length()) throw failure("Unexpected end-of-input: was expecting closing quote for a string value");
      char c = text.charAt(at++);
      if (c == '"') return result.toString();
      if (c < ' ') throw failure("Illegal unquoted character ((CTRL-CHAR, code " + (int) c + "))");
      result.append(c == '\\' ? escape() : c);
    }
  }

  private char escape() {
    if (at >= text.length()) throw unexpected();
    char c = text.charAt(at++);
    switch (c) {
      case 'n': return '\n';
      case 't': return '\t';
      case 'r': return '\r';
      case 'b': return '\b';
      case 'f': return '\f';
      case '"': case '\\': case '/': return c;
      case 'u':
        if (at + 4 > text.length()) throw unexpected();
        String code = text.substring(at, at + 4);
        if (!code.matches("[0-9a-fA-F]{4}")) throw unexpected();
        at += 4;
        return (char) Integer.parseInt(code, 16);
      default:
        at--;
        throw failure("Unrecognized character escape '" + c + "' (code " + (int) c + ")");
    }
  }
}
