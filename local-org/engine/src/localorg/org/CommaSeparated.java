package localorg.org;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values with quotes as spreadsheets write them (RFC 4180). */
final class CommaSeparated {
  private final String text;
  private int at;

  private CommaSeparated(String text) {
    this.text = text;
  }

  /** The lines with their values; blank lines are left out. */
  static List<List<String>> read(String text) {
    CommaSeparated reader = new CommaSeparated(text);
    List<List<String>> lines = new ArrayList<>();
    while (reader.at < text.length()) {
      List<String> line = reader.line();
      if (line.size() > 1 || !line.get(0).isEmpty()) lines.add(line);
    }
    return lines;
  }

  private List<String> line() {
    List<String> values = new ArrayList<>();
    values.add(value());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      values.add(value());
    }
    if (at < text.length() && text.charAt(at) == '\r') at++;
    if (at < text.length() && text.charAt(at) == '\n') at++;
    return values;
  }

  private String value() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) at++;
    return text.substring(start, at).trim();
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      boolean isQuote = text.charAt(at) == '"';
      boolean isDoubled = isQuote && at + 1 < text.length() && text.charAt(at + 1) == '"';
      if (isQuote && !isDoubled) break;
      if (isDoubled) at++;
      value.append(text.charAt(at));
    }
    at++;
    return value.toString();
  }
}
