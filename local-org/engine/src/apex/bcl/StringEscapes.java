package apex.bcl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escaping of a String for other languages. */
class StringEscapes extends StringTests {
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]+|\\w+);");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");
  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  public static String escapeXml(String text) {
    return nn(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&apos;");
  }

  public static String escapeHtml3(String text) {
    return escapeHtml(text, 3);
  }

  public static String escapeHtml4(String text) {
    return escapeHtml(text, 4);
  }

  private static String escapeHtml(String text, int version) {
    StringBuilder result = new StringBuilder();
    nn(text).codePoints().forEach(code -> {
      String name = HtmlEntities.name(code, version);
      if (name == null) result.appendCodePoint(code);
      else result.append('&').append(name).append(';');
    });
    return result.toString();
  }

  public static String unescapeXml(String text) {
    return unescapeHtml4(text);
  }

  public static String unescapeHtml3(String text) {
    return unescapeHtml4(text);
  }

  public static String unescapeHtml4(String text) {
    return ENTITY.matcher(nn(text)).replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1), found.group())));
  }

  private static String entity(String name, String whole) {
    if (name.equals("apos")) return "'";
    if (!name.startsWith("#")) {
      Integer named = HtmlEntities.code(name);
      return named == null ? whole : new String(Character.toChars(named));
    }
    int code = name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    return new String(Character.toChars(code));
  }

  public static String escapeCsv(String text) {
    return nn(text).matches("(?s).*[,\"\\n\\r].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  public static String unescapeCsv(String text) {
    return nn(text).length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
  }

  public static String escapeJava(String text) {
    return escapeUnicode(nn(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        .replace("\t", "\\t"));
  }

  public static String escapeEcmaScript(String text) {
    return escapeJava(text).replace("'", "\\'").replace("/", "\\/");
  }

  public static String unescapeJava(String text) {
    return ESCAPE.matcher(nn(text)).replaceAll(found -> Matcher.quoteReplacement(escaped(found.group(1))));
  }

  private static String escaped(String escape) {
    if (escape.length() > 1) return String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
    int control = "nrtbf".indexOf(escape);
    return control < 0 ? escape : String.valueOf("\n\r\t\b\f".charAt(control));
  }

  public static String unescapeEcmaScript(String text) {
    return unescapeJava(text);
  }

  public static String escapeUnicode(String text) {
    StringBuilder result = new StringBuilder();
    for (char c : nn(text).toCharArray()) result.append(c < 127 ? String.valueOf(c) : String.format("\\u%04X", (int) c));
    return result.toString();
  }

  public static String unescapeUnicode(String text) {
    return UNICODE.matcher(nn(text))
        .replaceAll(found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
