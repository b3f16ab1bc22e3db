package localorg.dataweave;

import java.util.ArrayList;
import java.util.List;

/** Values with separators between them, one record a line; a value in quotes may hold separators and lines. */
final class CsvFormat {
  private final String text;
  private final char separator;
  private final char quote;
  private final char escape;
  private int at;

  private CsvFormat(String text, Structure properties) {
    this.text = text;
    this.separator = Formats.property(properties, "separator", ",").charAt(0);
    this.quote = Formats.property(properties, "quote", "\"").charAt(0);
    this.escape = Formats.property(properties, "escape", "\\").charAt(0);
  }

  static Object read(String text, Structure properties) {
    CsvFormat format = new CsvFormat(text.startsWith("\uFEFF") ? text.substring(1) : text, properties);
    List<List<String>> lines = new ArrayList<>();
    while (format.at < format.text.length()) {
      List<String> line = format.line();
      if (line.size() > 1 || !line.get(0).isEmpty()) lines.add(line);
    }
    boolean hasHeader = Formats.isSet(properties, "header", true);
    List<Object> records = new ArrayList<>();
    for (int i = hasHeader ? 1 : 0; i < lines.size(); i++) records.add(record(lines.get(i), hasHeader ? lines.get(0) : null));
    return records;
  }

  private static Structure record(List<String> values, List<String> header) {
    Structure record = new Structure();
    for (int i = 0; i < values.size(); i++) record.put(header != null && i < header.size() ? header.get(i) : "column_" + i, values.get(i));
    return record;
  }

  private List<String> line() {
    List<String> values = new ArrayList<>();
    while (true) {
      values.add(value());
      if (at >= text.length()) return values;
      char end = text.charAt(at++);
      if (end == separator) continue;
      if (end == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
      return values;
    }
  }

  /** Up to the next separator or the end of the line, which is not taken. */
  private String value() {
    StringBuilder value = new StringBuilder();
    boolean isQuoted = at < text.length() && text.charAt(at) == quote;
    if (isQuoted) at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean isEscaped = isQuoted && at + 1 < text.length() && text.charAt(at + 1) == quote && (c == escape || c == quote);
      if (isEscaped) {
        value.append(quote);
        at += 2;
        continue;
      }
      if (isQuoted && c == quote) isQuoted = false;
      else if (!isQuoted && (c == separator || c == '\n' || c == '\r')) return value.toString();
      else value.append(c);
      at++;
    }
    return value.toString();
  }

  static String write(Object value, Structure properties) {
    CsvFormat format = new CsvFormat("", properties);
    List<?> records = value instanceof Structure ? List.of(value) : (List<?>) value;
    StringBuilder result = new StringBuilder();
    boolean hasHeader = Formats.isSet(properties, "header", true) && !records.isEmpty();
    if (hasHeader) format.write(records.get(0), true, result);
    for (Object record : records) format.write(record, false, result);
    return result.toString();
  }

  private void write(Object record, boolean isHeader, StringBuilder result) {
    String between = "";
    for (Structure.Entry entry : ((Structure) record).entries) {
      Object value = isHeader ? entry.key : entry.value;
      result.append(between).append(value == null ? "" : quoted(Types.text(value)));
      between = String.valueOf(separator);
    }
    result.append('\n');
  }

  private String quoted(String value) {
    boolean isPlain = value.indexOf(separator) < 0 && value.indexOf(quote) < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0;
    return isPlain ? value : quote + value.replace(String.valueOf(quote), escape + String.valueOf(quote)) + quote;
  }
}
