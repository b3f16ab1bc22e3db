package localorg.json;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Exceptions;
import apex.system.JSONException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;

/** Reads JSON text into maps, lists and scalars. */
public final class JsonReader {
  private static final String VALUE = "expected a valid value (number, String, array, object, 'true', 'false' or 'null')";
  private static final String NAME = "was expecting double-quote to start field name";
  private static final String COLON = "was expecting a colon to separate field name and value";
  private static final String COMMA = "was expecting comma to separate ";
  private final String text;
  private final Deque<String> inside = new ArrayDeque<>();
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  /** The value of a whole text; anything after it is an error. */
  public static Object read(String text) {
    JsonReader reader = new JsonReader(Exceptions.argument(text));
    reader.space();
    if (reader.at >= text.length()) throw new JSONException("No content to map to Object due to end of input");
    Object value = reader.value();
    reader.space();
    if (reader.at < text.length()) throw reader.unexpected(VALUE);
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

  /** The position that is told is the one behind the character, as the platform's parser counts. */
  private JSONException unexpected(String wanted) {
    if (at >= text.length()) return ended(wanted);
    char c = text.charAt(at++);
    return failure("Unexpected character ('" + c + "' (code " + (int) c + ")): " + wanted);
  }

  private JSONException ended(String wanted) {
    boolean isBetween = wanted.equals(VALUE) || wanted.equals(NAME) || wanted.equals(COLON);
    String kind = inside.isEmpty() ? "ROOT" : inside.peek();
    return failure(isBetween ? "Unexpected end-of-input within/between " + kind + " entries"
        : "Unexpected end-of-input: expected close marker for " + kind);
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
  }

  private char next(String wanted) {
    space();
    if (at >= text.length()) throw unexpected(wanted);
    return text.charAt(at);
  }

  private void expect(char mark, String wanted) {
    if (next(wanted) != mark) throw unexpected(wanted);
    at++;
  }

  private Object value() {
    char c = next(VALUE);
    if (c == '{') return object();
    if (c == '[') return list();
    if (c == '"') return string();
    if (c == '-' || Character.isDigit(c)) return number();
    if (literal("true")) return true;
    if (literal("false")) return false;
    if (literal("null")) return null;
    if ("tfn".indexOf(c) >= 0) throw unrecognized();
    throw unexpected(VALUE);
  }

  private JSONException unrecognized() {
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) at++;
    return failure("Unrecognized token '" + text.substring(start, at) + "': was expecting 'null', 'true', 'false' or NaN");
  }

  private boolean literal(String word) {
    if (!text.startsWith(word, at)) return false;
    int end = at + word.length();
    if (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) return false;
    at += word.length();
    return true;
  }

  private ApexMap object() {
    ApexMap map = ApexMap.ofObjects();
    at++;
    inside.push("OBJECT");
    String wanted = COMMA + "OBJECT entries";
    space();
    boolean isEmpty = at < text.length() && text.charAt(at) == '}';
    while (!isEmpty) {
      if (at >= text.length()) throw unexpected(wanted);
      if (next(NAME) != '"') throw unexpected(NAME);
      String name = string();
      expect(':', COLON);
      map.put(name, value());
      if (next(wanted) == '}') break;
      expect(',', wanted);
      next(NAME);
    }
    at++;
    inside.pop();
    return map;
  }

  private ApexList list() {
    ApexList list = ApexList.ofObjects(new ArrayList<>());
    at++;
    inside.push("ARRAY");
    String wanted = COMMA + "ARRAY entries";
    space();
    boolean isEmpty = at < text.length() && text.charAt(at) == ']';
    while (!isEmpty) {
      if (at >= text.length()) throw unexpected(wanted);
      list.items.add(value());
      if (next(wanted) == ']') break;
      expect(',', wanted);
      next(VALUE);
    }
    at++;
    inside.pop();
    return list;
  }

  private Object number() {
    int start = at;
    if (text.charAt(at) == '-') at++;
    while (at < text.length() && "0123456789.eE+-".indexOf(text.charAt(at)) >= 0) at++;
    String digits = text.substring(start, at);
    if (!digits.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
      at = start;
      throw unexpected(VALUE);
    }
    BigDecimal number = decimal(digits);
    if (!digits.matches("-?\\d+")) return number;
    if (number.toBigInteger().bitLength() < 32) return number.intValueExact();
    return number.toBigInteger().bitLength() < 64 ? (Object) number.longValueExact() : number;
  }

  private BigDecimal decimal(String digits) {
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      throw failure("Malformed numeric value '" + digits + "'");
    }
  }

  private String string() {
    StringBuilder result = new StringBuilder();
    at++;
    while (true) {
      if (at >= text.length()) throw failure("Unexpected end-of-input: was expecting closing quote for a string value");
      char c = text.charAt(at++);
      if (c == '"') return result.toString();
      if (c < ' ') throw failure("Illegal unquoted character ((CTRL-CHAR, code " + (int) c
          + ")): has to be escaped using backslash to be included in string value");
      result.append(c == '\\' ? escape() : c);
    }
  }

  private char escape() {
    if (at >= text.length()) throw failure("Unexpected end-of-input: in character escape sequence");
    char c = text.charAt(at++);
    switch (c) {
      case 'n': return '\n';
      case 't': return '\t';
      case 'r': return '\r';
      case 'b': return '\b';
      case 'f': return '\f';
      case '"': case '\\': case '/': return c;
      case 'u':
        if (at + 4 > text.length()) throw failure("Unexpected end-of-input: in character escape sequence");
        String code = text.substring(at, at + 4);
        if (!code.matches("[0-9a-fA-F]{4}")) throw unexpected("expected a hex-digit for character escape sequence");
        at += 4;
        return (char) Integer.parseInt(code, 16);
      default:
        throw failure("Unrecognized character escape '" + c + "' (code " + (int) c + ")");
    }
  }
}
